import { Check, Column, Entity, Exclusion, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import type { DecisionState } from './decision-life.rules.ts';
import { DecisionEntity } from './decision.entity.ts';

/** A stretch of the life of a decision, worked out from what is kept for good (`livesOf`), so that the register can be read as of any day. */
@Entity('decision_span')
@References(() => DecisionEntity, 'decisionId')
@References(() => DecisionEntity, 'byId')
@Exclusion('decision_span_one_state', 'using gist (collaborative_id with =, decision_id with =, valid with &&)')
@Index('decision_span_index', ['collaborativeId', 'decisionId'])
@Check('decision_span_state', `state in ('provisional', 'fallen', 'upcoming', 'in-force', 'amended', 'superseded', 'expired', 'revoked')`)
@Check('decision_span_valid', 'not isempty(valid)')
export class DecisionSpanEntity extends TenantRow {
  @Column('uuid')
  decisionId: string;

  @Column('text')
  state: DecisionState;

  @Column('daterange')
  valid: string;

  /** The later decision that brought it about. */
  @Column('uuid', { nullable: true })
  byId: string | null;
}
