import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartyEntity } from '../parties/party.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { CriterionEntity } from './criterion.entity.ts';
import { OptionEntity } from './option.entity.ts';

export const LEANINGS = ['for', 'against', 'open'] as const;
export type Leaning = (typeof LEANINGS)[number];

/** What an option comes to by one criterion, in the words of a partner or of the secretariat. One note of each; the last one written stands. */
@Entity('option_note')
@References(() => OptionEntity, 'optionId')
@References(() => CriterionEntity, 'criterionId')
@References(() => PartyEntity, 'partyId')
@References(() => PersonEntity, 'writtenById')
@Unique(['collaborativeId', 'optionId', 'criterionId', 'partyId'])
@Check('option_note_leaning', `leaning in ('for', 'against', 'open')`)
export class OptionNoteEntity extends TenantRow {
  @Column('uuid')
  optionId: string;

  @Column('uuid')
  criterionId: string;

  /** Who says it: a partner, or the pool for its secretariat. */
  @Column('uuid')
  partyId: string;

  /** Whether it speaks for the option, against it, or neither. */
  @Column('text', { default: 'open' })
  leaning: Leaning;

  @Column('text')
  textEn: string;

  @Column('text')
  textEs: string;

  @Column('uuid')
  writtenById: string;

  @Column('timestamptz')
  writtenAt: Date;
}
