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
      ... on BallotCast { ballot { version textVersion choice reason wouldResolve castAt castBy receipt } motion { id ...BallotPaper_motion } }
      ... on Refused { code message path }
    }
  }
`);

/** Casts a draft, which is kept with the key of its act before it is sent. */
export function useCast({ id: motionId, textVersion }: { readonly id: string; readonly textVersion: number }, keep: (draft: Draft) => Promise<void>): Casting {
  // a refusal may come of a motion that is another one by now: then the page has to show it
  const [cast] = useMutation(CAST, { refetchQueries: ({ data }) => (data?.castBallot.__typename === 'Refused' ? ['BallotPage'] : []), awaitRefetchQueries: true });
  const { begin, run, ...sending } = useSending();
  const send = async (draft: Draft): Promise<boolean> => {
    const choice = choiceOf(draft);
    if (!choice || !begin()) return false;
    const acting = withAct(draft, () => actKey(crypto));
    await keep(acting);
    const input = {
      motionId, textVersion, idempotencyKey: acting.act.key, reason: acting.reason.trim() || null, wouldResolve: answers(acting, 'objection') ? acting.wouldResolve.trim() || null : null,
      choice: sentChoice(choice),
    };
    const came = await run(async () => (await cast({ variables: { input } })).data?.castBallot);
    if (came === 'refused') await keep(withoutAct(acting));
    return came === 'taken';
  };
  return { ...sending, send };
}
