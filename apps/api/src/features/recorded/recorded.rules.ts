import { may, type Actor, type Answer } from '@acuerdo/access';
import { problemOfElector, type Booth } from '../ballots/ballots.rules.ts';
import { problemOfVoting, unless } from '../motions/motions.rules.ts';

/** Whether an answer that was given otherwise may be recorded as a ballot: while the vote is open, for who may vote in it. */
export const mayRecordAnswer = (actor: Actor, { state, due, elector }: Booth): Answer =>
  unless(may(actor, 'answers.record'), problemOfVoting(state, due) ?? (elector ? problemOfElector(elector) : 'api.recorded.noSuchVoter'));
