import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import { forgetLists } from '../../lib/cache.ts';
import { useAct, type Act } from '../../lib/use-act.ts';

const JUDGE = graphql(`
  mutation JudgeGrantees($input: JudgeGranteesInput!) {
    judgeGrantees(input: $input) { __typename ... on GranteesJudged { verdictIds } ... on Refused { code message path } }
  }
`);

const TAKE_APART = graphql(`
  mutation TakeGranteeApart($partyId: UUID!) {
    takeGranteeApart(partyId: $partyId) { __typename ... on GranteesJudged { verdictIds } ... on Refused { code message path } }
  }
`);

const TAKE_BACK = graphql(`
  mutation TakeVerdictsBack($verdictIds: [UUID!]!) {
    takeVerdictsBack(verdictIds: $verdictIds) { __typename ... on GranteesJudged { verdictIds } ... on Refused { code message path } }
  }
`);

export type Verdict = 'same' | 'different' | 'unsure' | 'branch' | 'open';

/** What was just done, so that it can be undone. */
export interface Judged {
  readonly did: Verdict | 'apart' | 'undone';
  readonly names: readonly [string, string] | readonly [string];
  readonly verdictIds: readonly string[];
}

export interface Judging {
  readonly act: Act;
  readonly last: Judged | null;
  readonly judge: (pair: { left: { id: string; name: string }; right: { id: string; name: string } }, verdict: Verdict, reason: string) => Promise<boolean>;
  readonly takeApart: (part: { id: string; name: string }) => Promise<boolean>;
  readonly undo: () => Promise<void>;
}

/** Judges, takes apart and takes back; `then` asks the page anew once it is done. */
export function useJudging(then: () => Promise<unknown>): Judging {
  const act = useAct([]);
  const { cache } = useApolloClient();
  const [last, setLast] = useState<Judged | null>(null);
  const [judge] = useMutation(JUDGE);
  const [takeApart] = useMutation(TAKE_APART);
  const [takeBack] = useMutation(TAKE_BACK);
  const done = async (judged: Judged): Promise<boolean> => {
    setLast(judged);
    forgetLists(cache);
    await then();
    return true;
  };
  return {
    act, last,
    judge: async ({ left, right }, verdict, reason) => {
      const said = await act.run(async () => (await judge({ variables: { input: { leftId: left.id, rightId: right.id, verdict, reason } } })).data?.judgeGrantees);
      return said !== null && done({ did: verdict, names: [left.name, right.name], verdictIds: said.verdictIds });
    },
    takeApart: async ({ id, name }) => {
      const said = await act.run(async () => (await takeApart({ variables: { partyId: id } })).data?.takeGranteeApart);
      return said !== null && done({ did: 'apart', names: [name], verdictIds: said.verdictIds });
    },
    undo: async () => {
      if (!last) return;
      const said = await act.run(async () => (await takeBack({ variables: { verdictIds: [...last.verdictIds] } })).data?.takeVerdictsBack);
      if (said) await done({ ...last, did: 'undone', verdictIds: [] });
    },
  };
}
