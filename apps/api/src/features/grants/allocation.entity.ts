import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { ContributionEntity } from '../pools/contribution.entity.ts';
import { GrantEntity } from './grant.entity.ts';

/** How much of a pooled grant draws on a contribution, in the currency of both. */
@Entity('allocation')
@References(() => GrantEntity, 'grantId')
@References(() => ContributionEntity, 'contributionId')
@Unique(['collaborativeId', 'grantId', 'contributionId'])
@Index('allocation_contribution_index', ['collaborativeId', 'contributionId'])
@Check('allocation_amount', 'amount > 0')
export class AllocationEntity extends TenantRow {
  @Column('uuid')
  grantId: string;

  @Column('uuid')
  contributionId: string;

  @Column('numeric', { precision: 14, scale: 2 })
  amount: string;
}
