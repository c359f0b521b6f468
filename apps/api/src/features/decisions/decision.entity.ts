import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { MotionCount, MotionSpec } from '@acuerdo/voting';
import { LedgerEntryEntity } from '../../platform/ledger/ledger-entry.entity.ts';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { MotionEntity } from '../motions/motion.entity.ts';
import { PartnerEntity } from '../parties/partner.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import type { DecisionKind } from './decision-kinds.ts';
import type { Terms } from './decision-terms.ts';

export const EFFECTS = ['advice', 'instruction', 'binding'] as const;

/** A decision of the partners as it was published. It is never changed: a later decision supersedes it. */
@Entity('decision')
@References(() => MotionEntity, 'motionId')
@References(() => PersonEntity, 'recordedById')
@References(() => LedgerEntryEntity, 'entryId')
@References(() => PartnerEntity, 'ownerPartnerId')
@Unique(['collaborativeId', 'number'])
@Unique(['collaborativeId', 'motionId'])
@Index('decision_kind_index', ['collaborativeId', 'kind', 'number'])
@Index('decision_review_index', ['collaborativeId', 'reviewOn'])
@Check('decision_number', 'number >= 1')
@Check('decision_origin', `(motion_id is null) = (spec is null) and (motion_id is null) = ("count" is null) and (motion_id is null) = (decided_on is null) and (motion_id is null) = (decided_written is not null)`)
@Check('decision_written_in', `written_in in ('en', 'es')`)
@Check('decision_kind', `kind in ('grant-award', 'budget-move', 'membership', 'role-charter', 'strategy', 'rule', 'option-chosen', 'minutes-approval', 'other')`)
@Check('decision_effect', `effect in ('advice', 'instruction', 'binding')`)
export class DecisionEntity extends TenantRow {
  /** Gapless in its collaborative. */
  @Column('integer')
  number: number;

  /** The motion that it follows from; null for one that was taken before it was written here. */
  @Column('uuid', { nullable: true })
  motionId: string | null;

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

  @Column('jsonb', { nullable: true })
  spec: MotionSpec | null;

  @Column('jsonb', { nullable: true })
  count: MotionCount | null;

  /** How each partner voted: `[{ partnerId, choice }]`, choice null where it was absent. Of a secret vote only whether it took part, if that is told. */
  @Column('jsonb')
  votes: { partnerId: string; recused: boolean; choice: unknown; tookPart?: boolean | null }[];

  @Column('date', { nullable: true })
  decidedOn: string | null;

  /** When a past decision was taken, as somebody wrote it. */
  @Column('text', { nullable: true })
  decidedWritten: string | null;

  @Column('daterange', { nullable: true })
  decidedRange: string | null;

  @Column('boolean', { default: false })
  decidedInferred: boolean;

  /** The rule by which a past decision was taken; null where nobody knows it. */
  @Column('text', { nullable: true })
  ruleWritten: string | null;

  /** Who agreed to a past decision, as far as that is known. */
  @Column('text', { nullable: true })
  agreedWritten: string | null;

  /** Where a past decision was read. */
  @Column('text', { nullable: true })
  sourceWritten: string | null;

  /** The only language that a past decision was written in; both stand on it then. Null where both were written. */
  @Column('char', { length: 2, nullable: true })
  writtenIn: 'en' | 'es' | null;

  @Column('text', { default: 'other' })
  kind: DecisionKind;

  /** Null of one that was recorded before terms were kept. */
  @Column('jsonb', { nullable: true })
  terms: Terms | null;

  /** The partner that sees to it; null: the secretariat. */
  @Column('uuid', { nullable: true })
  ownerPartnerId: string | null;

  /** The first day on which it is to be looked at again. */
  @Column('date', { nullable: true })
  reviewOn: string | null;

  @Column('uuid')
  recordedById: string;

  @Column('timestamptz')
  publishedAt: Date;

  @Column('uuid')
  entryId: string;
}
