import { commit, start } from './grant-journey.ts';
import type { Api, Asker } from './harness.ts';
import { grantFile, type FileRow } from './two-worlds/grant-file.ts';

export const FUNDERS = { ford: 'Ford Foundation-Mexico', osf: 'Open Society Foundations', avina: 'Fundación Avina' } as const;

let rows = 0;

/** A grant of a file; all of them for the same in the same place and time, unless said otherwise. */
export const grantTo = (funder: keyof typeof FUNDERS, grantee: string, more: Partial<FileRow> = {}): FileRow => ({
  id: `${funder}-row-${(rows += 1)}`, funder: FUNDERS[funder], grantee, granteeId: `${funder.toUpperCase()}-OWN-${grantee.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`, title: 'Legal defence of migrants in transit',
  description: 'Strategic litigation and legal defence for migrants in transit who were victims of crime on the southern border of Mexico, before federal courts.',
  amount: 50_000, currency: 'USD', awardedOn: '2016-03-01', country: 'MX', ...more,
});

/** Brings grants in by a file. */
export async function bring(api: Api, who: Asker, given: readonly FileRow[], share = true): Promise<string> {
  const { id = '' } = await start(who, await api.upload(who, 'grants.json', grantFile(given)));
  const answer = await commit(who, id, share);
  if (answer.code) throw new Error(answer.message);
  return id;
}

export interface PairSeen {
  id: string;
  state: string;
  conflict: boolean;
  tenths: number;
  returned: { key: string } | null;
  evidence: { signal: string; mark: string; tenths: number }[];
  left: { id: string; name: string; ownerName: string; grantCount: number };
  right: { id: string; name: string; ownerName: string; grantCount: number };
  verdicts: { verdict: string; reason: string; by: string }[];
}

const PAIR = `id state conflict tenths returned evidence { signal mark tenths } left { id name ownerName grantCount } right { id name ownerName grantCount }
  verdicts { verdict reason by }`;

export async function pairs(who: Asker, state: string | null = 'open'): Promise<{ total: number; nodes: PairSeen[] }> {
  const answer = await who.run<{ granteePairs: { total: number; nodes: PairSeen[] } }>(
    `query ($filter: GranteePairFilter) { granteePairs(filter: $filter, first: 100) { total nodes { ${PAIR} } } }`, { filter: { state } });
  if (answer.errors) throw new Error(answer.text);
  return answer.data.granteePairs;
}

/** The pair whose names say both words. */
export const pairWith = async (who: Asker, one: string, other: string, state: string | null = null): Promise<PairSeen | undefined> =>
  (await pairs(who, state)).nodes.find(({ left, right }) => [left, right].some(({ name }) => name === one) && [left, right].some(({ name }) => name === other));

export interface Judged {
  verdictIds?: string[];
  pairs?: PairSeen[];
  code?: string;
}

async function act(who: Asker, call: string, variables: Record<string, unknown>, types: string): Promise<Judged> {
  const answer = await who.run<Record<string, Judged>>(
    `mutation (${types}) { done: ${call} { ... on GranteesJudged { verdictIds pairs { ${PAIR} } } ... on Refused { code } } }`, variables);
  if (answer.errors) throw new Error(answer.text);
  return answer.data['done'] ?? {};
}

export const judge = (who: Asker, [leftId, rightId]: readonly [string, string], verdict: string, reason = '') =>
  act(who, 'judgeGrantees(input: $input)', { input: { leftId, rightId, verdict, reason } }, '$input: JudgeGranteesInput!');
export const takeBack = (who: Asker, verdictIds: readonly string[] = []) => act(who, 'takeVerdictsBack(verdictIds: $verdictIds)', { verdictIds }, '$verdictIds: [UUID!]!');
export const takeApart = (who: Asker, partyId: string) => act(who, 'takeGranteeApart(partyId: $partyId)', { partyId }, '$partyId: UUID!');

export interface GranteeSeen {
  id: string;
  name: string;
  partCount: number;
  grantCount: number;
  parts: { id: string; name: string }[];
  names: { text: string; from: string }[];
  grants: { total: number };
}

const GRANTEE = 'id name partCount grantCount parts { id name } names { text from } grants(first: 100) { total }';

export const grantee = async (who: Asker, id: string): Promise<GranteeSeen | null> =>
  (await who.run<{ grantee: GranteeSeen | null }>(`query ($id: String!) { grantee(id: $id) { ${GRANTEE} } }`, { id })).data.grantee;

/** The lines of the list of grantees that a text finds: name, parts, grants. */
export const lines = async (who: Asker, text: string): Promise<string[]> =>
  (await who.run<{ grantees: { nodes: GranteeSeen[] } }>(`query ($text: String) { grantees(text: $text, first: 100) { nodes { name partCount grantCount } } }`, { text }))
    .data.grantees.nodes.map(({ name, partCount, grantCount }) => `${name} ${partCount} ${grantCount}`);
