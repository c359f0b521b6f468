import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartyEntity } from '../parties/party.entity.ts';
import { PoolEntity } from './pool.entity.ts';

/** A funder's payment into the pool. Never a grant in totals. */
@Entity('contribution')
@References(() => PoolEntity, 'poolId')
@References(() => PartyEntity, 'funderId')
@References(() => PartyEntity, 'ownerId')
@Index('contribution_external_index', ['collaborativeId', 'ownerId', 'externalId'], { unique: true, where: 'external_id is not null' })
@Check('contribution_state', `state in ('pledged', 'committed', 'received')`)
@Check('contribution_amount', 'amount > 0')
@Check('contribution_protection', `protection in ('open', 'partners', 'protected')`)
export class ContributionEntity extends TenantRow {
  @Column('uuid')
  poolId: string;

  @Column('uuid')
  funderId: string;

  @Column('numeric', { precision: 14, scale: 2 })
  amount: string;

  @Column('char', { length: 3 })
  currency: string;

  @Column('text')
  state: 'pledged' | 'committed' | 'received';

  @Column('date', { nullable: true })
  paidOn: string | null;

  @Column('text')
  title: string;

  @Column('text')
  description: string;

  @Column('text', { nullable: true })
  externalId: string | null;

  @Column('uuid', { nullable: true })
  importId: string | null;

  @Column('integer', { nullable: true })
  sourceRow: number | null;

  @Column('uuid')
  ownerId: string;

  @Column('timestamptz', { nullable: true })
  sharedAt: Date | null;

  @Column('text', { default: 'partners' })
  protection: 'open' | 'partners' | 'protected';
}
