import { Fraction } from '@acuerdo/exact';
import { MOVES, type EventKind } from '../../src/features/pools/contribution.rules.ts';
import type { Api, Asker } from '../harness.ts';

interface Money {
  grant: { amount: string; places: string[]; stage: string };
  contributions: { id: string; countries: string[]; events: { kind: EventKind; amount: string }[] | null }[];
  lines: { contributionId: string; amount: string }[] | null;
  payments: { id: string; amount: string; state: string; version: number; events: string[]; parts: { contributionId: string; amount: string }[] | null }[] | null;
}

const OF_POOL = `
  select (select json_build_object('amount', g.amount::text, 'places', g.places, 'stage', g.stage) from "grant" g where g.id = $2) as grant,
    (select json_agg(json_build_object('id', c.id, 'countries', c.countries, 'events', (select json_agg(json_build_object('kind', e.kind, 'amount', e.amount::text)) from contribution_event e where e.contribution_id = c.id)))
     from contribution c where c.pool_id = $1) as contributions,
    (select json_agg(json_build_object('contributionId', a.contribution_id, 'amount', a.amount::text)) from allocation a where a.grant_id = $2) as lines,
    (select json_agg(json_build_object('id', p.id, 'amount', p.amount::text, 'state', p.state, 'version', p.version,
       'events', (select json_agg(e.state order by e.number) from payment_event e where e.payment_id = p.id),
       'parts', (select json_agg(json_build_object('contributionId', t.contribution_id, 'amount', t.amount::text)) from payment_part t where t.payment_id = p.id))) from payment p where p.grant_id = $2) as payments`;

const minor = (amount: string): bigint => BigInt(amount.replace('.', ''));
const sum = (amounts: readonly { readonly amount: string }[]): bigint => amounts.reduce((all, { amount }) => all + minor(amount), 0n);

/** What does not hold of a pool's money, counted anew from its rows and not by the statements of the product; nothing where all holds. */
export async function brokenIn(api: Api, { poolId, grantId }: { readonly poolId: string; readonly grantId: string }): Promise<string[]> {
  const [row] = await api.sql<Money>(OF_POOL, [poolId, grantId]);
  const { grant, contributions, lines: drawn, payments: all } = row!;
  const [lines, payments] = [drawn ?? [], all ?? []];
  const live = payments.filter(({ state }) => state !== 'failed' && state !== 'cancelled');
  const broken: string[] = [];
  const say = (holds: boolean, what: string) => { if (!holds) broken.push(what); };
  say(sum(lines) <= minor(grant.amount), 'allocations are at most the grant');
  say(payments.length === 0 || sum(lines) === minor(grant.amount), 'a grant with payments is allocated in full');
  say(sum(live) <= minor(grant.amount), 'payments are at most the grant');
  for (const { events, countries, id } of contributions) {
    const of = (name: 'pledged' | 'committed' | 'received') => (events ?? []).reduce((whole, { kind, amount }) => whole + BigInt(MOVES[kind][name]) * minor(amount), 0n);
    say(0n <= of('received') && of('received') <= of('committed') && of('committed') <= of('pledged'), 'received is within committed, committed within pledged');
    const own = lines.filter(({ contributionId }) => contributionId === id);
    say(sum(own) <= of('received'), 'nothing is drawn beyond what was received');
    say(own.length === 0 || countries.length === 0 || grant.places.every((place) => countries.includes(place)), 'restrictions are respected');
    const paid = live.flatMap(({ parts }) => parts ?? []).filter(({ contributionId }) => contributionId === id);
    say(sum(paid) <= sum(own), 'payments draw on a contribution at most what the grant does');
  }
  for (const { amount, parts, state, version, events } of payments) {
    say(sum(parts ?? []) === minor(amount), 'the parts of a payment add up to it');
    say(events.at(-1) === state && events.length === version, 'a payment is in the state of its last event');
  }
  return broken;
}

interface Seen {
  grant: { allocation: { lines: { share: string }[] } };
  portfolioTotals: { total: string; contributed: string }[];
}

/** The same of what a member is shown: shares add up to one, and what was paid in is in no total of grants. */
export async function brokenAsSeen(who: Asker, { poolId, grantId }: { readonly poolId: string; readonly grantId: string }, amount: string): Promise<string[]> {
  const { data, errors } = await who.run<Seen>('query($grant: String!, $pool: UUID!) { grant(id: $grant) { allocation { lines { share } } } portfolioTotals(filter: { poolId: $pool }) { total contributed } }', { grant: grantId, pool: poolId });
  if (errors) return [JSON.stringify(errors)];
  const shares = data.grant.allocation.lines.map(({ share }) => {
    const read = Fraction.parse(share);
    return read.ok ? read.value : Fraction.of(-1);
  });
  return [
    ...(shares.length === 0 || Fraction.compare(Fraction.sum(shares), Fraction.of(1)) === 0 ? [] : ['look-through shares add up to one']),
    ...(data.portfolioTotals.map(({ total }) => total).join() === amount ? [] : ['a contribution is no grant in totals']),
  ];
}
