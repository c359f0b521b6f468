import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { ContributionEntity } from './contribution.entity.ts';
import type { EventKind } from './contribution.rules.ts';

/** Something that happened to a contribution. Written once: what was wrong is taken back by an event of the same size, below zero. */
@Entity('contribution_event')
@References(() => ContributionEntity, 'contributionId')
@References(() => ContributionEventEntity, 'correctsId')
@References(() => PersonEntity, 'recordedById')
@Index('contribution_event_contribution_index', ['collaborativeId', 'contributionId'])
@Index('contribution_event_corrects_index', ['collaborativeId', 'correctsId'], { unique: true, where: 'corrects_id is not null' })
@Check('contribution_event_kind', `kind in ('pledged', 'committed', 'received', 'paid', 'cancelled', 'released', 'refunded')`)
@Check('contribution_event_amount', 'amount <> 0 and (amount < 0) = (corrects_id is not null)')
export class ContributionEventEntity extends TenantRow {
  @Column('uuid')
  contributionId: string;

  @Column('text')
  kind: EventKind;

  @Column('numeric', { precision: 14, scale: 2 })
  amount: string;

  /** Null where the source names no day. */
  @Column('date', { nullable: true })
  onDay: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid', { nullable: true })
  correctsId: string | null;

  /** Null where a file or the sample says it. */
  @Column('uuid', { nullable: true })
  recordedById: string | null;

  @Column('timestamptz')
  recordedAt: Date;
}
