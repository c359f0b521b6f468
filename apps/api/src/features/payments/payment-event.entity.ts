import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { PaymentEntity } from './payment.entity.ts';
import type { PaymentState } from './payment.rules.ts';

/** What happened to a payment: the state from here on. Written once. */
@Entity('payment_event')
@References(() => PaymentEntity, 'paymentId')
@References(() => PersonEntity, 'recordedById')
@Unique(['collaborativeId', 'paymentId', 'number'])
@Check('payment_event_state', `state in ('scheduled', 'approved', 'sent', 'confirmed', 'failed', 'cancelled')`)
@Check('payment_event_against', 'against is null or by_host')
export class PaymentEventEntity extends TenantRow {
  @Column('uuid')
  paymentId: string;

  /** Its place in the life of the payment, from 1: two who act at once cannot both have it. */
  @Column('integer')
  number: number;

  @Column('text')
  state: PaymentState;

  /** The day on which it happened, where that is known. */
  @Column('date', { nullable: true })
  onDay: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  /** The host's ledger says so, not a person. */
  @Column('boolean', { default: false })
  byHost: boolean;

  /** What a person had entered and the host's ledger contradicts. */
  @Column('text', { nullable: true })
  against: PaymentState | null;

  @Column('uuid')
  recordedById: string;

  @Column('timestamptz')
  recordedAt: Date;
}
