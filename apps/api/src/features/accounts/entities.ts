import { AccountEntity } from './account.entity.ts';
import { SessionEntity } from './session.entity.ts';
import { ThrottleEntity } from './throttle.entity.ts';

/** The tables of this feature. */
export const accountsEntities = [AccountEntity, SessionEntity, ThrottleEntity];
