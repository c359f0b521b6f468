import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { OptionEntity } from './option.entity.ts';

export const ASPECTS = ['grants', 'contributions', 'staff', 'notice', 'archive'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What choosing an option means for one of the things that a collaborative leaves behind. The last text written stands. */
@Entity('option_consequence')
@References(() => OptionEntity, 'optionId')
@References(() => PersonEntity, 'writtenById')
@Unique(['collaborativeId', 'optionId', 'aspect'])
@Check('option_consequence_aspect', `aspect in ('grants', 'contributions', 'staff', 'notice', 'archive')`)
export class OptionConsequenceEntity extends TenantRow {
  @Column('uuid')
  optionId: string;

  @Column('text')
  aspect: Aspect;

  @Column('text')
  textEn: string;

  @Column('text')
  textEs: string;

  @Column('uuid')
  writtenById: string;

  @Column('timestamptz')
  writtenAt: Date;
}
