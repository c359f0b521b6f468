import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import type { LinkKind } from './decision-life.rules.ts';
import { DecisionEntity } from './decision.entity.ts';

/** What a decision does to an earlier one, said when it is recorded and never changed. */
@Entity('decision_link')
@References(() => DecisionEntity, 'decisionId')
@References(() => DecisionEntity, 'targetId')
@Unique(['collaborativeId', 'decisionId', 'targetId'])
@Index('decision_link_target_index', ['collaborativeId', 'targetId'])
@Check('decision_link_kind', `kind in ('replaces', 'amends', 'revokes', 'depends-on')`)
@Check('decision_link_other', 'decision_id <> target_id')
export class DecisionLinkEntity extends TenantRow {
  @Column('uuid')
  decisionId: string;

  @Column('text')
  kind: LinkKind;

  @Column('uuid')
  targetId: string;
}
