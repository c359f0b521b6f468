import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { MotionEntity } from '../motions/motion.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';

export const OBJECTION_STATES = ['open', 'integrated', 'withdrawn', 'aside'] as const;
export type ObjectionState = (typeof OBJECTION_STATES)[number];

/** An objection to a motion, with a life: raised on a clause or on the whole, answered, and settled by who raised it. */
@Entity('objection')
@References(() => MotionEntity, 'motionId')
@References(() => PersonEntity, 'raisedById')
@References(() => PersonEntity, 'settledById')
@Unique(['collaborativeId', 'motionId', 'number'])
@Check('objection_state', `state in ('open', 'integrated', 'withdrawn', 'aside')`)
@Check('objection_settled', `(state = 'open') = (settled_at is null)`)
export class ObjectionEntity extends TenantRow {
  @Column('uuid')
  motionId: string;

  /** 1, 2, 3 … of its motion. */
  @Column('integer')
  number: number;

  @Column('uuid')
  raisedById: string;

  @Column('timestamptz')
  raisedAt: Date;

  /** The version of the text that it was raised on. */
  @Column('integer')
  textVersion: number;

  /** The line that it objects to, as it stood; null for the whole. */
  @Column('text', { nullable: true })
  clause: string | null;

  @Column('text')
  reason: string;

  @Column('text')
  wouldResolve: string;

  /** The language in which it was written. */
  @Column('text')
  language: string;

  @Column('text', { default: 'open' })
  state: ObjectionState;

  /** The version of the text that is to answer it; whoever raised it says whether it does. */
  @Column('integer', { nullable: true })
  answeredIn: number | null;

  @Column('uuid', { nullable: true })
  settledById: string | null;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;
}
