import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';

/** A version of a review form. Nothing changes or removes it: a review is read with the form it was written on. */
@Entity('review_form')
@References(() => ReviewFormEntity, 'firstId')
@References(() => PersonEntity, 'madeById')
@Unique(['collaborativeId', 'firstId', 'version'])
@Check('review_form_version', 'version >= 1 and (version = 1) = (id = first_id)')
export class ReviewFormEntity extends TenantRow {
  /** Its first version: the same for all versions of a form. */
  @Column('uuid')
  firstId: string;

  @Column('integer')
  version: number;

  @Column('text')
  nameEn: string;

  @Column('text')
  nameEs: string;

  @Column('uuid', { nullable: true })
  madeById: string | null;

  @Column('timestamptz')
  madeAt: Date;
}
