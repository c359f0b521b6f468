import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { DecisionEntity } from '../decisions/decision.entity.ts';
import { GrantEntity } from '../grants/grant.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';

/** What a decision changed of a pooled grant after its award. Written once. A no-cost extension leaves the amount as it was. */
@Entity('grant_amendment')
@References(() => GrantEntity, 'grantId')
@References(() => DecisionEntity, 'decisionId')
@References(() => PersonEntity, 'recordedById')
@Unique(['collaborativeId', 'grantId', 'number'])
@Check('grant_amendment_amount', 'amount > 0')
export class GrantAmendmentEntity extends TenantRow {
  @Column('uuid')
  grantId: string;

  @Column('integer')
  number: number;

  @Column('uuid')
  decisionId: string;

  @Column('numeric', { precision: 14, scale: 2 })
  amountBefore: string;

  @Column('numeric', { precision: 14, scale: 2 })
  amount: string;

  @Column('date', { nullable: true })
  endsBefore: string | null;

  @Column('date', { nullable: true })
  endsOn: string | null;

  @Column('text')
  reason: string;

  @Column('uuid')
  recordedById: string;

  @Column('timestamptz')
  recordedAt: Date;
}
