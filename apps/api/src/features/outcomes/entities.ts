import { OutcomeContestEntity } from './outcome-contest.entity.ts';
import { OutcomeLinkEntity } from './outcome-link.entity.ts';
import { OutcomeEntity } from './outcome.entity.ts';

/** The tables of this feature. */
export const outcomesEntities = [OutcomeContestEntity, OutcomeLinkEntity, OutcomeEntity];
