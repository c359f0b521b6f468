import { Check, Column, Entity, Unique } from 'typeorm';
import type { MotionCount, MotionSpec } from '@acuerdo/voting';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { DeliberationEntity } from '../deliberations/deliberation.entity.ts';
import type { WeightSource } from '../pools/contribution-weights.ts';
import type { Seat } from './electorate.queries.ts';
import type { Secrecy } from './secrecy.ts';

/** An exact text put to a vote under a rule that is fixed before the vote opens. */
@Entity('motion')
@References(() => DeliberationEntity, 'deliberationId')
@Unique(['collaborativeId', 'shortId'])
@Check('motion_state', `state in ('draft', 'open', 'closed')`)
@Check('motion_secrecy', `secrecy in ('open', 'hidden', 'secret')`)
@Check('motion_opened', `(state = 'draft') = (opened_at is null)`)
@Check('motion_closed', `(state = 'closed') = (closed_at is not null and count is not null)`)
export class MotionEntity extends TenantRow {
  @Column('text')
  shortId: string;

  @Column('uuid')
  deliberationId: string;

  @Column('text')
  titleEn: string;

  @Column('text')
  titleEs: string;

  @Column('text')
  textEn: string;

  @Column('text')
  textEs: string;

  @Column('text')
  state: 'draft' | 'open' | 'closed';

  /** Options and rule; fixed and hashed at the opening. */
  @Column('jsonb')
  spec: MotionSpec;

  @Column('bytea', { nullable: true })
  specHash: Buffer | null;

  /** Ballots are seen as they are cast; or when the vote is closed; or never, with a name. */
  @Column('text', { default: 'hidden' })
  secrecy: Secrecy;

  /** What the commitment of its lot was made from; not published before the close. */
  @Column('text', { nullable: true })
  lotSecret: string | null;

  @Column('jsonb', { nullable: true })
  weightSource: WeightSource | null;

  /** Who would have voted if it had opened at its close. */
  @Column('jsonb', { nullable: true })
  closingElectorate: readonly Seat[] | null;

  @Column('timestamptz', { nullable: true })
  openedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closesAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('jsonb', { nullable: true })
  count: MotionCount | null;

  /** The entries of the record that opened and closed it. */
  @Column('uuid', { nullable: true })
  openedEntryId: string | null;

  @Column('uuid', { nullable: true })
  closedEntryId: string | null;
}
