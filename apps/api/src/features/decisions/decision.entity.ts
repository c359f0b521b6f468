import { Check, Column, Entity, Unique } from 'typeorm';
import type { MotionCount, MotionSpec } from '@acuerdo/voting';
import { LedgerEntryEntity } from '../../platform/ledger/ledger-entry.entity.ts';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { MotionEntity } from '../motions/motion.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';

export const EFFECTS = ['advice', 'instruction', 'binding'] as const;

/** A decision of the partners as it was published. It is never changed: a later decision supersedes it. */
@Entity('decision')
@References(() => MotionEntity, 'motionId')
@References(() => PersonEntity, 'recordedById')
@References(() => LedgerEntryEntity, 'entryId')
@Unique(['collaborativeId', 'number'])
@Unique(['collaborativeId', 'motionId'])
@Check('decision_number', 'number >= 1')
@Check('decision_effect', `effect in ('advice', 'instruction', 'binding')`)
export class DecisionEntity extends TenantRow {
  /** Gapless in its collaborative. */
  @Column('integer')
  number: number;

  @Column('uuid')
  motionId: string;

  @Column('text')
  titleEn: string;

  @Column('text')
  titleEs: string;

  @Column('text')
  textEn: string;

  @Column('text')
  textEs: string;

  @Column('text')
  effect: (typeof EFFECTS)[number];

  @Column('text')
  reasonsEn: string;

  @Column('text')
  reasonsEs: string;

  /** What those who did not agree want on record, as they wrote it. */
  @Column('text', { nullable: true })
  dissent: string | null;

  @Column('jsonb')
  spec: MotionSpec;

  @Column('jsonb')
  count: MotionCount;

  /** How each partner voted: `[{ partnerId, choice }]`, choice null where it was absent. */
  @Column('jsonb')
  votes: { partnerId: string; recused: boolean; choice: unknown }[];

  @Column('date')
  decidedOn: string;

  @Column('uuid')
  recordedById: string;

  @Column('timestamptz')
  publishedAt: Date;

  @Column('uuid')
  entryId: string;
}
