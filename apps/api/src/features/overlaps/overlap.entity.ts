import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { Evidence } from '@acuerdo/overlap';
import type { Message } from '@acuerdo/words';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { GrantEntity } from '../grants/grant.entity.ts';
import { PartyEntity } from '../parties/party.entity.ts';

/**
 * Two grants that meet. It is there for whoever both grants are there for. The listing index holds whatever lists narrow
 * by and join on: a row that is not listed costs no look into the table. The columns of parties are placed by a trigger.
 */
@Entity('overlap')
@References(() => GrantEntity, 'leftId')
@References(() => GrantEntity, 'rightId')
@References(() => PartyEntity, 'leftPartyId')
@References(() => PartyEntity, 'rightPartyId')
@References(() => PartyEntity, 'onlyForId')
@Unique(['collaborativeId', 'leftId', 'rightId'])
@Index('overlap_right_index', ['collaborativeId', 'rightId'])
@Index('overlap_short_index', ['collaborativeId', 'shortId'], { unique: true, where: 'short_id is not null' })
@Index('overlap_listing_index', [
  'collaborativeId', 'rank', 'id', 'state', 'kind', 'roleConfusion', 'leftPartyId', 'rightPartyId', 'onlyForId', 'openSince', 'leftId', 'rightId',
], { where: 'gone_at is null' })
@Check('overlap_order', 'left_id < right_id')
@Check('overlap_state', `state in ('open', 'answered')`)
export class OverlapEntity extends TenantRow {
  @Column('text', { nullable: true })
  shortId: string | null;

  @Column('uuid')
  leftId: string;

  @Column('uuid')
  rightId: string;

  /** Whose officers it concerns: who decided on the grant, or, of one that is not shared or of an outsider, who brought it in. */
  @Column('uuid')
  leftPartyId: string;

  @Column('uuid')
  rightPartyId: string;

  /** The only party that may see it, while one of the grants is not shared. */
  @Column('uuid', { nullable: true })
  onlyForId: string | null;

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

  /** Hash of the evidence, as it was when something was answered. */
  @Column('bytea')
  evidenceHash: Buffer;

  @Column('timestamptz')
  foundAt: Date;

  /** Since when it waits for an answer: found, reopened or returned. */
  @Column('timestamptz')
  openSince: Date;

  @Column('text', { default: 'open' })
  state: 'open' | 'answered';

  /** Why an answer that was given holds no more; empty while it holds, and where nobody answered. */
  @Column('jsonb', { default: [] })
  returned: Message[];

  /** Since when it is no more; only one that was answered is kept so. */
  @Column('timestamptz', { nullable: true })
  goneAt: Date | null;
}
