import { AgreementPartyEntity } from './agreement-party.entity.ts';
import { AgreementEntity } from './agreement.entity.ts';
import { ContributionEventEntity } from './contribution-event.entity.ts';
import { ContributionEntity } from './contribution.entity.ts';
import { CycleEntity } from './cycle.entity.ts';
import { PoolStateEntity } from './pool-state.entity.ts';
import { PoolEntity } from './pool.entity.ts';

/** The tables of this feature. */
export const poolsEntities = [AgreementPartyEntity, AgreementEntity, ContributionEventEntity, ContributionEntity, CycleEntity, PoolStateEntity, PoolEntity];
