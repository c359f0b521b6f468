import { readReceipt, RECEIPT_BYTES, receiptOf, tagOf } from '@acuerdo/record';
import { useMutation } from '@apollo/client/react';
import { graphql } from '../../gql/gql.ts';
import type { Casting } from './ballot-form.tsx';
import { choiceOf, withAct, withoutAct, type Draft } from './draft.ts';
import { sentChoice } from './sent-choice.ts';
import { useSending } from './use-sending.ts';

const CAST_SECRET = graphql(`
  mutation CastSecretBallot($input: CastSecretBallotInput!) {
    castSecretBallot(input: $input) {
      __typename
      ... on SecretBallotCast { motion { id tookPart ...BallotPaper_motion } }
      ... on Refused { code message path }
    }
  }
`);

interface Secretly {
  readonly motionId: string;
  /** The receipt of the ballot that is to be replaced, as it was written; null where none is. */
  readonly replaces: string | null;
  readonly keep: (draft: Draft) => Promise<void>;
  readonly onReceipt: (receipt: string) => Promise<void>;
}

/**
 * Casts a draft in secret. Its receipt is made here and kept with the draft before anything is sent; of it the server gets the tag. An act before
 * that got no answer may have put a ballot in: then this one replaces it, or is a first one after all.
 */
export function useCastSecret({ motionId, replaces, keep, onReceipt }: Secretly): Casting {
  const [cast] = useMutation(CAST_SECRET);
  const { begin, run, ...sending } = useSending();
  const send = async (draft: Draft): Promise<boolean> => {
    const choice = choiceOf(draft);
    if (!choice || !begin()) return false;
    const acting = withAct(draft, () => receiptOf(crypto.getRandomValues(new Uint8Array(RECEIPT_BYTES))));
    await keep(acting);
    const sent = { motionId, tag: tagOf(acting.act.key), choice: sentChoice(choice) };
    const once = async (old: string | null) => (await cast({ variables: { input: { ...sent, replaces: old } } })).data?.castSecretBallot;
    const came = await run(async () => {
      const first = await once(replaces === null ? acting.unanswered : readReceipt(replaces) ?? replaces);
      const isFirst = replaces === null && first?.__typename === 'Refused' && first.code === 'api.ballots.nothingToReplace';
      return isFirst ? once(null) : first;
    });
    if (came === 'taken') await onReceipt(acting.act.key);
    if (came === 'refused') await keep(withoutAct(acting));
    return came === 'taken';
  };
  return { ...sending, send };
}
