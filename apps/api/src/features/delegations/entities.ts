import { DelegateAnswerEntity } from './delegate-answer.entity.ts';
import { InternalRuleEntity } from './internal-rule.entity.ts';

/** The tables of this feature. */
export const delegationsEntities = [DelegateAnswerEntity, InternalRuleEntity];
