import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { DeliberationEntity } from '../deliberations/deliberation.entity.ts';

/** In their order. Phases of one deliberation may overlap; each begins no earlier than the one before it. */
export const PHASE_KINDS = ['framing', 'options', 'evidence', 'reading', 'motion', 'vote', 'decision'] as const;
export type PhaseKind = (typeof PHASE_KINDS)[number];

/** A stretch of a deliberation in which some things can be done and others cannot. */
@Entity('phase')
@References(() => DeliberationEntity, 'deliberationId')
@Unique(['collaborativeId', 'deliberationId', 'kind'])
@Check('phase_kind', `kind in ('framing', 'options', 'evidence', 'reading', 'motion', 'vote', 'decision')`)
@Check('phase_days', 'begins_on <= ends_on')
export class PhaseEntity extends TenantRow {
  @Column('uuid')
  deliberationId: string;

  @Column('text')
  kind: PhaseKind;

  @Column('date')
  beginsOn: string;

  /** Its last day. */
  @Column('date')
  endsOn: string;

  /** Closed before its last day was over; it is over from this moment on. */
  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;
}
