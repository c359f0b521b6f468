import type { Answer, Api, Asker } from './harness.ts';

/** The money of a pool as a client of the API moves it. */
export interface Pooling {
  readonly secretariat: Asker;
  readonly osf: Asker;
  readonly ford: Asker;
  readonly poolId: string;
}

export async function startPooling(api: Api): Promise<Pooling> {
  const [pool] = await api.sql<{ id: string }>('select id from pool');
  return {
    secretariat: await api.as('CAMMINA · secretariat'), osf: await api.as('OSF · IMI program officer'), ford: await api.as('Ford-Mexico · program officer'), poolId: pool?.id ?? '',
  };
}

export interface ContributionSeen {
  id: string;
  title: string;
  state: string;
  amount: { amount: string; currency: string };
  committed: string;
  received: string;
  outstanding: string;
  events: { id: string; kind: string; amount: string; takenBack: boolean; mayTakeBack: boolean }[];
}

export type Refusable<T> = T & { code?: string; message?: string; path?: string[] };

const REFUSED = '... on Refused { code message path }';
const CONTRIBUTION = `... on Contribution { id title state amount { amount currency } committed received outstanding events { id kind amount takenBack mayTakeBack } }`;

async function ask<T>(who: Pick<Asker, 'run'>, operation: string, variables: Record<string, unknown>): Promise<T> {
  const answer: Answer<Record<string, T>> = await who.run(operation, variables);
  if (answer.errors) throw new Error(answer.text);
  return Object.values(answer.data)[0] as T;
}

export interface Pledge {
  readonly amount: string;
  readonly title?: string;
  readonly currency?: string;
  readonly themes?: readonly string[];
  readonly countries?: readonly string[];
  readonly share?: boolean;
}

export const pledge = (who: Asker, poolId: string, { title = 'A pledge', currency = 'USD', themes = [], countries = [], share = true, ...more }: Pledge): Promise<Refusable<ContributionSeen>> =>
  ask(who, `mutation($input: PledgeInput!) { pledgeContribution(input: $input) { ${CONTRIBUTION} ${REFUSED} } }`, {
    input: { poolId, title, currency, themes, countries, share, noLobbying: false, onDay: '2017-02-01', ...more },
  });

/** `promise` is an officer's word, `receipt` the secretariat's. */
export const record = (who: Asker, as: 'promise' | 'receipt', [contributionId, kind, amount]: readonly [string, string, string]): Promise<Refusable<ContributionSeen>> => {
  const name = as === 'promise' ? 'recordPromise' : 'recordReceipt';
  return ask(who, `mutation($input: ContributionEventInput!) { ${name}(input: $input) { ${CONTRIBUTION} ${REFUSED} } }`, { input: { contributionId, kind, amount, onDay: '2017-02-03' } });
};

export const takeBack = (who: Asker, contributionId: string, eventId: string): Promise<Refusable<ContributionSeen>> =>
  ask(who, `mutation($contributionId: UUID!, $eventId: UUID!) { takeBackContributionEvent(contributionId: $contributionId, eventId: $eventId) { ${CONTRIBUTION} ${REFUSED} } }`, { contributionId, eventId });

/** A contribution that is pledged, committed and received in full. */
export async function paid({ secretariat, poolId }: Pooling, officer: Asker, pledging: Pledge): Promise<ContributionSeen> {
  const { id } = await pledge(officer, poolId, pledging);
  await record(officer, 'promise', [id, 'committed', pledging.amount]);
  return record(secretariat, 'receipt', [id, 'received', pledging.amount]);
}

export interface AllocationSeen {
  id: string;
  version: number;
  allocation: {
    allocated: { amount: string };
    notAllocated: { amount: string };
    lines: { contributionId: string; amount: string; share: string; percent: string; funder: { name: string } }[];
    sources: { contributionId: string; title: string; left: string; misfit: { key: string } | null }[];
  };
}

const ALLOCATED = `id version allocation {
  allocated { amount } notAllocated { amount } lines { contributionId amount share percent funder { name } } sources { contributionId title left misfit } }`;

export const grantOf = (who: Asker, id: string): Promise<AllocationSeen> => ask(who, `query($id: String!) { grant(id: $id) { ${ALLOCATED} } }`, { id });

/** Says what a grant draws on, at the version that it has now or at the one given. */
export async function allocate(who: Asker, id: string, lines: readonly (readonly [contributionId: string, amount: string])[], version?: number): Promise<Refusable<AllocationSeen>> {
  const grant = await grantOf(who, id);
  return ask(who, `mutation($input: AllocateGrantInput!) { allocateGrant(input: $input) { ... on Grant { ${ALLOCATED} } ${REFUSED} } }`, {
    input: { grantId: grant.id, version: version ?? grant.version, lines: lines.map(([contributionId, amount]) => ({ contributionId, amount })) },
  });
}

/** A contribution of the sample. */
export async function sampleOf(api: Api, title: string): Promise<string> {
  const [row] = await api.sql<{ id: string }>('select id from contribution where title = $1', [title]);
  return row?.id ?? '';
}
