import { GranteeChoiceEntity } from './grantee-choice.entity.ts';
import { GranteePairEntity } from './grantee-pair.entity.ts';
import { GranteeVerdictEntity } from './grantee-verdict.entity.ts';

/** The tables of this feature. */
export const granteesEntities = [GranteeChoiceEntity, GranteePairEntity, GranteeVerdictEntity];
