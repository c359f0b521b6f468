import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { GrantEntity } from '../grants/grant.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import type { PaymentState } from './payment.rules.ts';

/** A payment of a pooled grant, in the grant's currency. Its amount is never changed: what was wrong is cancelled and scheduled anew. */
@Entity('payment')
@References(() => GrantEntity, 'grantId')
@References(() => PersonEntity, 'enteredById')
@Unique(['collaborativeId', 'grantId', 'number'])
@Check('payment_amount', 'amount > 0')
@Check('payment_state', `state in ('scheduled', 'approved', 'sent', 'confirmed', 'failed', 'cancelled')`)
export class PaymentEntity extends TenantRow {
  @Column('uuid')
  grantId: string;

  /** Its place among the payments of its grant, from 1. */
  @Column('integer')
  number: number;

  @Column('numeric', { precision: 14, scale: 2 })
  amount: string;

  @Column('date')
  dueOn: string;

  /** What has to come before: "after report 1". */
  @Column('text', { nullable: true })
  condition: string | null;

  /** The state of its last event. */
  @Column('text')
  state: PaymentState;

  /** How many events it has: who acts says which of them was the last that they saw. */
  @Column('integer', { default: 1 })
  version: number;

  /** What the host's ledger calls it. */
  @Column('text', { nullable: true })
  hostReference: string | null;

  @Column('uuid')
  enteredById: string;
}
