import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartyEntity } from '../parties/party.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import type { Basis } from './returning.rules.ts';

export const VERDICTS = ['same', 'different', 'unsure', 'branch', 'open'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What somebody said of two grantees. Verdicts are added, never changed; the last one of a pair holds, and `open` takes back. */
@Entity('grantee_verdict')
@References(() => PartyEntity, 'leftId')
@References(() => PartyEntity, 'rightId')
@References(() => PersonEntity, 'saidById')
@Index('grantee_verdict_pair_index', ['collaborativeId', 'leftId', 'rightId', 'saidAt'])
@Index('grantee_verdict_right_index', ['collaborativeId', 'rightId'])
@Check('grantee_verdict_order', 'left_id < right_id')
@Check('grantee_verdict_verdict', `verdict in ('same', 'different', 'unsure', 'branch', 'open')`)
export class GranteeVerdictEntity extends TenantRow {
  @Column('uuid')
  leftId: string;

  @Column('uuid')
  rightId: string;

  @Column('text')
  verdict: Verdict;

  @Column('text')
  reason: string;

  @Column('uuid')
  saidById: string;

  @Column('timestamptz')
  saidAt: Date;

  /** What it was said of: a pair returns when its evidence has grown since. */
  @Column('jsonb')
  basis: Basis;

  @Column('bytea')
  evidenceHash: Buffer;
}
