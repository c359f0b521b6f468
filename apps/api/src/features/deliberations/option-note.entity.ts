import { Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { CriterionEntity } from './criterion.entity.ts';
import { OptionEntity } from './option.entity.ts';

/** What an option comes to by one criterion, in words. One note for both; the last one written stands. */
@Entity('option_note')
@References(() => OptionEntity, 'optionId')
@References(() => CriterionEntity, 'criterionId')
@References(() => PersonEntity, 'writtenById')
@Unique(['collaborativeId', 'optionId', 'criterionId'])
export class OptionNoteEntity extends TenantRow {
  @Column('uuid')
  optionId: string;

  @Column('uuid')
  criterionId: string;

  @Column('text')
  textEn: string;

  @Column('text')
  textEs: string;

  @Column('uuid')
  writtenById: string;

  @Column('timestamptz')
  writtenAt: Date;
}
