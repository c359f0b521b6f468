import { ProposalEntity } from './proposal.entity.ts';

/** The tables of this feature. */
export const proposalsEntities = [ProposalEntity];
