import { DecisionActEntity } from './decision-act.entity.ts';
import { DecisionEvidenceEntity } from './decision-evidence.entity.ts';
import { DecisionLinkEntity } from './decision-link.entity.ts';
import { DecisionOverlapEntity } from './decision-overlap.entity.ts';
import { DecisionSpanEntity } from './decision-span.entity.ts';
import { DecisionEntity } from './decision.entity.ts';

/** The tables of this feature. */
export const decisionsEntities = [DecisionActEntity, DecisionEvidenceEntity, DecisionLinkEntity, DecisionOverlapEntity, DecisionSpanEntity, DecisionEntity];
