import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { OptionEntity } from '../deliberations/option.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';

/** From most to least in favour. */
export const READINGS = ['favour', 'accept', 'against'] as const;
export type ReadingAnswer = (typeof READINGS)[number];

/**
 * What a delegate thinks of an option: first before anybody else's answer is shown, then again once all are. A first answer
 * can be changed until its phase is over and is fixed from then on.
 */
@Entity('reading')
@References(() => OptionEntity, 'optionId')
@References(() => PersonEntity, 'personId')
@Unique(['collaborativeId', 'optionId', 'personId', 'round'])
@Check('reading_answer', `answer in ('favour', 'accept', 'against')`)
@Check('reading_round', 'round in (1, 2)')
@Check('reading_language', `language in ('en', 'es')`)
export class ReadingEntity extends TenantRow {
  @Column('uuid')
  optionId: string;

  @Column('uuid')
  personId: string;

  /** 1 before others are shown, 2 after. */
  @Column('smallint')
  round: number;

  @Column('text')
  answer: ReadingAnswer;

  @Column('text')
  reason: string;

  @Column('char', { length: 2 })
  language: string;

  @Column('timestamptz')
  writtenAt: Date;
}
