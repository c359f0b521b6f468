import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { Evidence } from '@acuerdo/overlap';
import type { Message } from '@acuerdo/words';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { GrantEntity } from '../grants/grant.entity.ts';

/** Two grants that meet. It is there for whoever both grants are there for. */
@Entity('overlap')
@References(() => GrantEntity, 'leftId')
@References(() => GrantEntity, 'rightId')
@Unique(['collaborativeId', 'leftId', 'rightId'])
@Index('overlap_right_index', ['collaborativeId', 'rightId'])
@Index('overlap_short_index', ['collaborativeId', 'shortId'], { unique: true, where: 'short_id is not null' })
@Index('overlap_listing_index', ['collaborativeId', 'rank', 'id'])
@Check('overlap_order', 'left_id < right_id')
export class OverlapEntity extends TenantRow {
  @Column('text', { nullable: true })
  shortId: string | null;

  @Column('uuid')
  leftId: string;

  @Column('uuid')
  rightId: string;

  @Column('text')
  kind: string;

  @Column('text')
  between: string;

  @Column('boolean')
  roleConfusion: boolean;

  /** Weight of the evidence in tenths of a bit. */
  @Column('integer')
  tenths: number;

  @Column('numeric', { precision: 14, scale: 2, nullable: true })
  atStake: string | null;

  @Column('char', { length: 3, nullable: true })
  currency: string | null;

  @Column('jsonb')
  evidence: Evidence[];

  @Column('jsonb')
  sentence: Message;

  /** What puts the most important first: ascending. */
  @Column('bigint')
  rank: string;

  /** Hash of the evidence: an answer holds for what it answered. */
  @Column('bytea')
  evidenceHash: Buffer;

  @Column('timestamptz')
  foundAt: Date;

  /** Since when it is no more; only one that was answered is kept so. */
  @Column('timestamptz', { nullable: true })
  goneAt: Date | null;
}
