import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { Evidence } from '@acuerdo/overlap';
import type { Message } from '@acuerdo/words';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartyEntity } from '../parties/party.entity.ts';

/**
 * Two grantees that may be one, or that somebody said something of: what speaks for it now. Computed, and there for whoever
 * both are there for. What people said is in `grantee_verdict`.
 */
@Entity('grantee_pair')
@References(() => PartyEntity, 'leftId')
@References(() => PartyEntity, 'rightId')
@Unique(['collaborativeId', 'leftId', 'rightId'])
@Index('grantee_pair_right_index', ['collaborativeId', 'rightId'])
@Index('grantee_pair_listing_index', ['collaborativeId', 'state', 'tenths', 'id'])
@Check('grantee_pair_order', 'left_id < right_id')
@Check('grantee_pair_state', `state in ('open', 'same', 'different', 'unsure', 'branch')`)
export class GranteePairEntity extends TenantRow {
  @Column('uuid')
  leftId: string;

  @Column('uuid')
  rightId: string;

  /** Weight of the evidence in tenths of a bit. */
  @Column('integer')
  tenths: number;

  @Column('jsonb')
  evidence: Evidence[];

  @Column('bytea')
  evidenceHash: Buffer;

  /** Version of the weights that it was weighed with. */
  @Column('integer')
  weightsVersion: number;

  /** The last verdict, or `open`: without one, after one was taken back, and when a quiet pair has returned. */
  @Column('text')
  state: 'open' | 'same' | 'different' | 'unsure' | 'branch';

  /** Why a quiet pair is open again. */
  @Column('jsonb', { nullable: true })
  returned: Message | null;

  @Column('timestamptz')
  foundAt: Date;
}
