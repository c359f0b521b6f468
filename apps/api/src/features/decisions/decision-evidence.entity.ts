import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import type { EvidenceKind } from './decision-terms.ts';
import { DecisionEntity } from './decision.entity.ts';

/** Something here that a decision stands on. It is there for whom its target is there. */
@Entity('decision_evidence')
@References(() => DecisionEntity, 'decisionId')
@Unique(['collaborativeId', 'decisionId', 'targetId'])
@Check('decision_evidence_kind', `kind in ('grant', 'overlap', 'passage', 'source', 'motion')`)
export class DecisionEvidenceEntity extends TenantRow {
  @Column('uuid')
  decisionId: string;

  @Column('text')
  kind: EvidenceKind;

  @Column('uuid')
  targetId: string;
}
