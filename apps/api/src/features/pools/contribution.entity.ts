import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartyEntity } from '../parties/party.entity.ts';
import { CycleEntity } from './cycle.entity.ts';
import { PoolEntity } from './pool.entity.ts';

/** What a funder gives to the pool, in one currency; how much of it was pledged, committed and received are sums of its events. Never a grant in totals. */
@Entity('contribution')
@References(() => PoolEntity, 'poolId')
@References(() => PartyEntity, 'funderId')
@References(() => PartyEntity, 'ownerId')
@References(() => CycleEntity, 'cycleId')
@Index('contribution_pool_index', ['collaborativeId', 'poolId'])
@Index('contribution_external_index', ['collaborativeId', 'ownerId', 'externalId'], { unique: true, where: 'external_id is not null' })
@Check('contribution_protection', `protection in ('open', 'partners', 'protected')`)
export class ContributionEntity extends TenantRow {
  @Column('uuid')
  poolId: string;

  @Column('uuid')
  funderId: string;

  @Column('uuid', { nullable: true })
  cycleId: string | null;

  @Column('char', { length: 3 })
  currency: string;

  @Column('text')
  title: string;

  @Column('text')
  description: string;

  /** Only for grants on one of these themes (codes); for any where there are none. */
  @Column('text', { array: true, default: [] })
  themes: string[];

  /** Only for grants that work in these countries and nowhere else; anywhere where there are none. */
  @Column('text', { array: true, default: [] })
  countries: string[];

  @Column('boolean', { default: false })
  noLobbying: boolean;

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

  @Column('boolean', { default: false })
  sample: boolean;
}
