import type { CastBallotInput } from '../../gql/graphql.ts';
import { answers, choiceOf, withAct, type Draft } from './draft.ts';
import { sentChoice } from './sent-choice.ts';

/** What a draft says of a version of the text, as it is sent under a key for one act; null while it says nothing. */
export function saidIn(draft: Draft, { textVersion }: { readonly textVersion: number }, key: string): Omit<CastBallotInput, 'motionId'> | null {
  const choice = choiceOf(draft);
  if (!choice) return null;
  const { reason, wouldResolve, act } = withAct(draft, () => key);
  return { textVersion, choice: sentChoice(choice), idempotencyKey: act.key, reason: reason.trim() || null, wouldResolve: answers(draft, 'objection') ? wouldResolve.trim() || null : null };
}
