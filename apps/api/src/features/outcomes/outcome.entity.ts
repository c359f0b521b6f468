import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';

export const STRENGTHS = ['strong', 'moderate', 'weak'] as const;

/** A claim of what changed, where, when and whose contribution it was. Partners may contest it. */
@Entity('outcome')
@References(() => PersonEntity, 'claimedById')
@Unique(['collaborativeId', 'shortId'])
@Check('outcome_strength', `strength in ('strong', 'moderate', 'weak')`)
export class OutcomeEntity extends TenantRow {
  @Column('text')
  shortId: string;

  /** What changed. */
  @Column('text')
  textEn: string;

  @Column('text')
  textEs: string;

  /** Countries, as ISO 3166-1 has them. */
  @Column('text', { array: true })
  places: string[];

  @Column('text', { nullable: true })
  changedWritten: string | null;

  @Column('daterange', { nullable: true })
  changedRange: string | null;

  @Column('boolean', { default: false })
  changedInferred: boolean;

  /** Whose contribution, besides grants: convening, joint advocacy, work of others. */
  @Column('text')
  contributionEn: string;

  @Column('text')
  contributionEs: string;

  /** How strong its evidence is, as who claims it sees it. */
  @Column('text')
  strength: (typeof STRENGTHS)[number];

  @Column('uuid')
  claimedById: string;

  @Column('timestamptz')
  claimedAt: Date;
}
