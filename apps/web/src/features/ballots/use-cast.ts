import { useMutation } from '@apollo/client/react';
import { ServerError } from '@apollo/client/errors';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import { problemOf } from '../../lib/problem.ts';
import { useAct } from '../../lib/use-act.ts';
import { actKey } from './act-key.ts';
import { answers, choiceOf, withAct, type Draft } from './draft.ts';
import { PAUSES, sendAgain } from './send-again.ts';
import { sentChoice } from './sent-choice.ts';

const CAST = graphql(`
  mutation CastBallot($input: CastBallotInput!) {
    castBallot(input: $input) {
      __typename
      ... on BallotCast { ballot { version textVersion choice reason wouldResolve castAt castBy receipt } motion { id ...BallotPaper_motion } }
      ... on Refused { code message path }
    }
  }
`);

const wait = (milliseconds: number) => new Promise<void>((resolve) => { setTimeout(resolve, milliseconds); });

/** No answer came, a gateway's, or that the server is busy: the ballot may have arrived, and the same key makes sending it again harmless. */
export const isLost = (error: unknown): boolean =>
  ['offline', 'busy'].includes(problemOf(error).kind) || (ServerError.is(error) && [502, 503, 504].includes(error.statusCode));

/** Casts a draft; `tried` counts the tries of the one that is under way. */
export function useCast({ id: motionId, textVersion }: { readonly id: string; readonly textVersion: number }, onDraft: (draft: Draft) => void) {
  const [cast] = useMutation(CAST);
  const act = useAct();
  const [tried, setTried] = useState(1);
  const send = async (draft: Draft): Promise<boolean> => {
    const choice = choiceOf(draft);
    if (!choice) return false;
    const kept = withAct(draft, () => actKey(crypto));
    onDraft(kept);
    setTried(1);
    const input = {
      motionId, textVersion, idempotencyKey: kept.act.key, reason: kept.reason.trim() || null, wouldResolve: answers(kept, 'objection') ? kept.wouldResolve.trim() || null : null,
      choice: sentChoice(choice),
    };
    const once = async () => (await cast({ variables: { input } })).data?.castBallot;
    return await act.run(() => sendAgain(once, { pauses: PAUSES, wait, isLost, onTry: setTried })) !== null;
  };
  return { act, tried, send };
}
