import { useMutation } from '@apollo/client/react';
import { graphql } from '../../gql/gql.ts';
import { actKey } from './act-key.ts';
import type { Casting } from './ballot-form.tsx';
import { answers, choiceOf, withAct, withoutAct, type Draft } from './draft.ts';
import { sentChoice } from './sent-choice.ts';
import { useSending } from './use-sending.ts';

const CAST = graphql(`
  mutation CastBallot($input: CastBallotInput!) {
    castBallot(input: $input) {
      __typename
      ... on BallotCast { ballot { version choice reason wouldResolve castAt castBy receipt } motion { id ...BallotPaper_motion } }
      ... on Refused { code message path }
    }
  }
`);

/** Casts a draft, which is kept with the key of its act before it is sent. */
export function useCast(motionId: string, keep: (draft: Draft) => Promise<void>): Casting {
  const [cast] = useMutation(CAST);
  const { begin, run, ...sending } = useSending();
  const send = async (draft: Draft): Promise<boolean> => {
    const choice = choiceOf(draft);
    if (!choice || !begin()) return false;
    const acting = withAct(draft, () => actKey(crypto));
    await keep(acting);
    const input = {
      motionId, idempotencyKey: acting.act.key, reason: acting.reason.trim() || null, wouldResolve: answers(acting, 'objection') ? acting.wouldResolve.trim() || null : null,
      choice: sentChoice(choice),
    };
    const came = await run(async () => (await cast({ variables: { input } })).data?.castBallot);
    if (came === 'refused') await keep(withoutAct(acting));
    return came === 'taken';
  };
  return { ...sending, send };
}
