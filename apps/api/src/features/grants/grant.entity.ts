import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartyEntity } from '../parties/party.entity.ts';
import { UnitEntity } from '../parties/unit.entity.ts';
import { PoolEntity } from '../pools/pool.entity.ts';

export const VEHICLES = ['pooled', 'individual', 'aligned'] as const;
export const RISKS = ['low', 'medium', 'high'] as const;
export const STAGES = ['proposal', 'active', 'closed'] as const;

/** A grant: made by the pool, by one partner, or by one partner in agreement with the pool. */
@Entity('grant')
@References(() => PartyEntity, 'funderId')
@References(() => PartyEntity, 'granteeId')
@References(() => PartyEntity, 'ownerId')
@References(() => UnitEntity, 'unitId')
@References(() => PoolEntity, 'poolId')
@Index('grant_listing_index', ['collaborativeId', 'awardedOn', 'id'])
@Index('grant_grantee_index', ['collaborativeId', 'granteeId'])
@Index('grant_funder_index', ['collaborativeId', 'funderId'])
@Index('grant_short_index', ['collaborativeId', 'shortId'], { unique: true, where: 'short_id is not null' })
@Index('grant_external_index', ['collaborativeId', 'ownerId', 'externalId'], { unique: true, where: 'external_id is not null' })
@Check('grant_vehicle', `vehicle in ('pooled', 'individual', 'aligned')`)
@Check('grant_pool', `(vehicle = 'pooled') = (pool_id is not null)`)
@Check('grant_stage', `stage in ('proposal', 'active', 'closed')`)
@Check('grant_amount', 'amount >= 0')
@Check('grant_period', 'starts_on is null or ends_on is null or starts_on <= ends_on')
@Check('grant_risk', `risk in ('low', 'medium', 'high')`)
@Check('grant_protection', `protection in ('open', 'partners', 'protected')`)
export class GrantEntity extends TenantRow {
  @Column('text', { nullable: true })
  shortId: string | null;

  @Column('text')
  vehicle: (typeof VEHICLES)[number];

  @Column('uuid')
  funderId: string;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('uuid', { nullable: true })
  poolId: string | null;

  @Column('uuid')
  granteeId: string;

  @Column('text')
  title: string;

  @Column('text')
  description: string;

  @Column('numeric', { precision: 14, scale: 2 })
  amount: string;

  @Column('char', { length: 3 })
  currency: string;

  @Column('date')
  awardedOn: string;

  /** Its source does not say the day: the first of its start, or of the year or month that it names, stands in. */
  @Column('boolean', { default: false })
  awardedInferred: boolean;

  @Column('date', { nullable: true })
  startsOn: string | null;

  @Column('date', { nullable: true })
  endsOn: string | null;

  /** The period as its source wrote it, where that is vaguer than the two dates. */
  @Column('text', { nullable: true })
  periodWritten: string | null;

  @Column('text')
  stage: (typeof STAGES)[number];

  /** How its owner classes its risk; null where nobody has. */
  @Column('text', { nullable: true })
  risk: (typeof RISKS)[number] | null;

  /** The grantee is to grant the money on, not to spend it. */
  @Column('boolean', { default: false })
  onward: boolean;

  /** Programme titles as the funder published them. */
  @Column('text', { array: true })
  programmes: string[];

  /** Countries, ISO 3166-1 alpha-2. */
  @Column('text', { array: true })
  places: string[];

  /** The funder's own reference, and where it is published. */
  @Column('text', { nullable: true })
  externalId: string | null;

  @Column('text', { nullable: true })
  url: string | null;

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

  @Column('integer', { default: 1 })
  version: number;
}
