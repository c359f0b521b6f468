import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartnerEntity } from '../parties/partner.entity.ts';
import { UnitEntity } from '../parties/unit.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { PassageEntity } from '../sources/passage.entity.ts';

export const STEP_STATES = ['open', 'doing', 'done', 'dropped'] as const;

/** Something that follows, with an owner and a date as vague as it was said. */
@Entity('step')
@References(() => PartnerEntity, 'ownerPartnerId')
@References(() => UnitEntity, 'ownerUnitId')
@References(() => PersonEntity, 'ownerPersonId')
@References(() => PassageEntity, 'passageId')
@Unique(['collaborativeId', 'shortId'])
@Check('step_state', `state in ('open', 'doing', 'done', 'dropped')`)
export class StepEntity extends TenantRow {
  @Column('text')
  shortId: string;

  @Column('text')
  titleEn: string;

  @Column('text')
  titleEs: string;

  /** Whose it is, as it was written: “IMI and the donor partners”. */
  @Column('text')
  ownerWritten: string;

  /** Every partner has to do its part. */
  @Column('boolean', { default: false })
  allPartners: boolean;

  @Column('uuid', { nullable: true })
  ownerPartnerId: string | null;

  @Column('uuid', { nullable: true })
  ownerUnitId: string | null;

  @Column('uuid', { nullable: true })
  ownerPersonId: string | null;

  @Column('text', { nullable: true })
  dueWritten: string | null;

  @Column('daterange', { nullable: true })
  dueRange: string | null;

  @Column('boolean', { default: false })
  dueInferred: boolean;

  @Column('text', { default: 'open' })
  state: (typeof STEP_STATES)[number];

  @Column('uuid', { nullable: true })
  passageId: string | null;

  @Column('integer', { default: 1 })
  version: number;
}
