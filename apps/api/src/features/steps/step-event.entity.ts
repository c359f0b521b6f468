import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { STEP_STATES, StepEntity } from './step.entity.ts';

export const STEP_EVENTS = ['added', 'changed', 'moved', 'answered'] as const;

/** What became of a step: added, changed, moved to another state, or said where it stands. Written once. */
@Entity('step_event')
@References(() => StepEntity, 'stepId')
@References(() => PersonEntity, 'byId')
@Index('step_event_index', ['collaborativeId', 'stepId', 'at'])
@Check('step_event_kind', `kind in ('added', 'changed', 'moved', 'answered')`)
@Check('step_event_state', `state in ('open', 'doing', 'done', 'dropped')`)
@Check('step_event_reason', `reason is not null or not (kind in ('changed', 'answered') or (kind = 'moved' and state = 'dropped'))`)
export class StepEventEntity extends TenantRow {
  @Column('uuid')
  stepId: string;

  @Column('text')
  kind: (typeof STEP_EVENTS)[number];

  /** The state from here on. */
  @Column('text')
  state: (typeof STEP_STATES)[number];

  /** Why, or where it stands, as somebody wrote it. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** What was changed: title, owner and deadline as they were before. */
  @Column('jsonb', { nullable: true })
  was: { title: { en: string; es: string }; owner: string; due: string | null } | null;

  @Column('uuid')
  byId: string;

  @Column('timestamptz')
  at: Date;
}
