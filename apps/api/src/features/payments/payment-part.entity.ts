import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { ContributionEntity } from '../pools/contribution.entity.ts';
import { PaymentEntity } from './payment.entity.ts';

/** How much of a payment is whose money: inherited from what its grant draws on. The parts of a payment add up to it. */
@Entity('payment_part')
@References(() => PaymentEntity, 'paymentId')
@References(() => ContributionEntity, 'contributionId')
@Unique(['collaborativeId', 'paymentId', 'contributionId'])
@Index('payment_part_contribution_index', ['collaborativeId', 'contributionId'])
@Check('payment_part_amount', 'amount > 0')
export class PaymentPartEntity extends TenantRow {
  @Column('uuid')
  paymentId: string;

  @Column('uuid')
  contributionId: string;

  @Column('numeric', { precision: 14, scale: 2 })
  amount: string;
}
