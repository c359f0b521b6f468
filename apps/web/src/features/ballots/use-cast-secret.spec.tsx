import { tagOf } from '@acuerdo/record';
import { ApolloClient, ApolloLink, InMemoryCache, type OperationVariables } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { of } from 'rxjs';
import { emptyDraft, type Draft } from './draft.ts';
import { useCastSecret } from './use-cast-secret.ts';

interface Sent { readonly tag: string; readonly replaces: string | null }
type Answer = 'taken' | 'lost' | `api.${string}`;

const draft = (...ranking: string[]): Draft => ({ ...emptyDraft({ kind: 'ranking' }), ranking: ranking.map((id) => [id]) });

/** A voter's browser, before a server that answers as it is told. */
function voter(answers: Answer[], replaces: string | null = null) {
  const sent: Sent[] = [];
  const kept: Draft[] = [];
  const receipts: string[] = [];
  const link = new ApolloLink((operation) => {
    const { input } = operation.variables as OperationVariables & { input: Sent };
    sent.push({ tag: input.tag, replaces: input.replaces });
    const answer = answers.shift() ?? 'taken';
    if (answer === 'lost') throw new Error('torn');
    const castSecretBallot = answer === 'taken' ? { __typename: 'SecretBallotCast', motion: null } : { __typename: 'Refused', code: answer, message: { key: answer, values: {} }, path: [] };
    return of({ data: { castSecretBallot } });
  });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const wrapper = ({ children }: { children: ReactNode }) => <ApolloProvider client={client}>{children}</ApolloProvider>;
  const keep = (one: Draft) => { kept.push(one); return Promise.resolve(); };
  const { result } = renderHook(() => useCastSecret({ motionId: 'm', replaces, keep, onReceipt: (receipt) => { receipts.push(receipt); return Promise.resolve(); } }), { wrapper });
  return { sent, kept, receipts, cast: async (one: Draft) => { await act(async () => { await result.current.send(one); }); return kept.at(-1) ?? one; } };
}

test('the receipt is kept on the device before anything is sent, and of it the server gets the tag alone', async () => {
  const { sent, kept, receipts, cast } = voter([]);
  await cast(draft('a'));
  const [receipt = ''] = receipts;
  expect(kept[0]?.act?.key).toBe(receipt);
  expect(sent).toEqual([{ tag: tagOf(receipt), replaces: null }]);
  expect(JSON.stringify(sent)).not.toContain(receipt);
});

test('a ballot without an answer is sent again by the same receipt; with another mind it replaces the one that may be there', async () => {
  const { sent, receipts, cast } = voter(['lost', 'lost', 'taken']);
  const first = await cast(draft('a'));
  const again = await cast(first);
  expect(sent[1]).toEqual(sent[0]);
  await cast({ ...again, ranking: [['b']] });
  expect(sent[2]).toEqual({ tag: tagOf(receipts[0] ?? ''), replaces: first.act?.key });
});

test('if the one without an answer never arrived, the next is a first ballot', async () => {
  const { sent, receipts, cast } = voter(['lost', 'api.ballots.nothingToReplace', 'taken']);
  const first = await cast(draft('a'));
  await cast({ ...first, ranking: [['b']] });
  expect(sent.map(({ replaces }) => replaces)).toEqual([null, first.act?.key, null]);
  expect(receipts).toHaveLength(1);
});

test('a refused act leaves a draft without a key, and gives no receipt', async () => {
  const { kept, receipts, cast } = voter(['api.motions.closed']);
  await cast(draft('a'));
  expect([kept.at(-1)?.act, kept.at(-1)?.ranking, receipts]).toEqual([null, [['a']], []]);
});

test('with the old receipt, however it was copied, a ballot is replaced', async () => {
  const { sent, cast } = voter([], ' 6b7w cgy7 d212 sf8b rc12 swfg 1f2g x8r2');
  await cast(draft('a'));
  expect(sent[0]?.replaces).toBe('6B7W-CGY7-D212-SF8B-RC12-SWFG-1F2G-X8R2');
});
