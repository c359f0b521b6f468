import { GrantKeysEntity } from './grant-keys.entity.ts';
import { GranteeKeysEntity } from './grantee-keys.entity.ts';
import { OverlapAnswerEntity } from './overlap-answer.entity.ts';
import { OverlapHandlingEntity } from './overlap-handling.entity.ts';
import { OverlapEntity } from './overlap.entity.ts';

/** The tables of this feature. */
export const overlapsEntities = [GrantKeysEntity, GranteeKeysEntity, OverlapAnswerEntity, OverlapHandlingEntity, OverlapEntity];
