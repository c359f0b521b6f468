import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Api, Asker } from '../harness.ts';
import { ask } from '../payment-journey.ts';
import { brokenAsSeen, brokenIn } from './holds.ts';

/** One act: what, on which of the things there are, how much of 1,000 parts, and whether it was decided on what is no longer so. */
interface Act {
  readonly act: (typeof ACTS)[number];
  readonly which: number;
  readonly part: number;
  readonly stale: boolean;
  /** At the same moment as the one before. */
  readonly together: boolean;
}

const ACTS = ['commit', 'receive', 'refund', 'release', 'allocate', 'fill', 'fill', 'fill', 'schedule', 'schedule', 'schedule', 'approve', 'approve', 'sent', 'sent', 'confirmed', 'failed', 'cancelled', 'amend'] as const;

const history = fc.record({
  amount: fc.integer({ min: 1, max: 120_000 }),
  contributions: fc.array(fc.record({ pledged: fc.integer({ min: 1, max: 150_000 }), received: fc.integer({ min: 400, max: 1_000 }), restricted: fc.constantFrom('', '', '', 'HN', 'MX') }), { minLength: 1, maxLength: 4 }),
  acts: fc.array(fc.record<Act>({
    act: fc.constantFrom(...ACTS), which: fc.nat(7), part: fc.integer({ min: 1, max: 1_100 }), stale: fc.integer({ max: 9, min: 0 }).map((one) => one === 0), together: fc.integer({ max: 3, min: 0 }).map((one) => one === 0),
  }), { minLength: 6, maxLength: 20 }),
});
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

export interface Actors {
  readonly secretariat: Asker;
  /** Owns the contributions; approves. */
  readonly officer: Asker;
  readonly decision: string;
}

/** Who acts, and a decision by which grants are amended. */
export async function actorsOf(api: Api): Promise<Actors> {
  const secretariat = await api.as('CAMMINA · secretariat');
  const { shortId } = await ask<{ shortId: string }>(secretariat, 'mutation ($input: EnterPastDecisionInput!) { enterPastDecision(input: $input) { ... on Decision { shortId } } }', {
    input: { title: 'Un acuerdo', text: 'Se acuerda.', language: 'es', decided: '2014', effect: 'binding', source: 'Acta', terms: { kind: 'other', evidence: ['SRC-1'] } },
  });
  return { secretariat, officer: await api.as('OSF · IMI program officer'), decision: shortId };
}

const written = (minor: bigint | number): string => `${BigInt(minor) / 100n}.${`${BigInt(minor) % 100n}`.padStart(2, '0')}`;
const minor = (amount: string): bigint => BigInt(amount.replace('.', ''));

interface Place {
  readonly poolId: string;
  readonly grantId: string;
}

/** A pool with a grant of its own and what was paid into it, written as the product would. */
async function begin(api: Api, { amount, contributions }: History): Promise<Place> {
  const [poolId, grantId, partyId] = [randomUUID(), randomUUID(), randomUUID()];
  await api.sql(
    `with c as (select k.id as tenant, s.party_id as host, o.party_id as funder from collaborative k, person s, person o where s.name = 'CAMMINA · secretariat' and o.name = 'OSF · IMI program officer'),
     named as (insert into party (collaborative_id, id, name, owner_id, shared_at) select tenant, $1::uuid, 'Pool ' || $1::text, host, now() from c),
     pooled as (insert into pool (collaborative_id, id, party_id, programmes) select tenant, $2::uuid, $1::uuid, '{}' from c),
     granted as (insert into "grant" (collaborative_id, id, short_id, vehicle, funder_id, pool_id, grantee_id, title, description, amount, currency, awarded_on, stage, programmes, places, owner_id, shared_at)
       select tenant, $3::uuid, 'GR-' || $3::text, 'pooled', $1::uuid, $2::uuid, (select grantee_id from "grant" where short_id = 'GR-6'), 'A grant', '', $4::numeric, 'USD', '2016-01-01', 'active', '{}', '{HN}', host, now() from c),
     given as (select * from json_to_recordset($5::json) as given(id uuid, pledged numeric, received numeric, restricted text)),
     paid as (insert into contribution (collaborative_id, id, pool_id, funder_id, owner_id, currency, title, description, countries, shared_at)
       select tenant, given.id, $2::uuid, funder, funder, 'USD', 'Given', '', case restricted when '' then '{}'::text[] else array[restricted] end, now() from c, given)
     insert into contribution_event (collaborative_id, id, contribution_id, kind, amount, recorded_at)
     select tenant, gen_random_uuid(), given.id, e.kind, e.amount, now() from c, given, lateral (values ('pledged', pledged), ('committed', received), ('received', received)) e(kind, amount) where e.amount > 0`,
    [partyId, poolId, grantId, written(amount), JSON.stringify(contributions.map(({ pledged, received, restricted }) => (
      { id: randomUUID(), pledged: written(pledged), received: written((BigInt(pledged) * BigInt(received)) / 1_000n), restricted })))]);
  return { poolId, grantId };
}

interface Now {
  readonly amount: string;
  readonly version: number;
  readonly endsOn: string | null;
  readonly contributions: { id: string; pledged: string; left: string; fits: boolean }[];
  readonly payments: { id: string; number: number; version: number; state: string }[];
  readonly left: string;
}

const NOW = `
  select g.amount::text, g.version, g.ends_on::text as "endsOn",
    (select json_agg(json_build_object('id', c.id, 'pledged', (select sum(e.amount) from contribution_event e where e.contribution_id = c.id and e.kind = 'pledged')::text,
      'left', (select sum(case e.kind when 'received' then e.amount when 'refunded' then -e.amount else 0 end) from contribution_event e where e.contribution_id = c.id)::numeric(14,2)::text, 'fits', c.countries = '{}' or 'HN' = any(c.countries)) order by c.id) from contribution c where c.pool_id = $1) as contributions,
    coalesce((select json_agg(json_build_object('id', p.id, 'number', p.number, 'version', p.version, 'state', p.state) order by p.number) from payment p where p.grant_id = g.id), '[]') as payments,
    (g.amount - coalesce((select sum(p.amount) from payment p where p.grant_id = g.id and p.state not in ('failed', 'cancelled')), 0))::text as left
  from "grant" g where g.id = $2`;

interface Doing extends Actors, Place {
  readonly now: Now;
}

const REFUSED = '__typename ... on Refused { code }';

/** Fills a grant from what there is, in the order of the contributions; `amount` in hundredths. */
function filled({ contributions }: Now, amount: bigint): { contributionId: string; amount: string }[] {
  let open = amount;
  return contributions.filter(({ fits }) => fits).flatMap(({ id, left }) => {
    const taken = minor(left) < open ? minor(left) : open;
    open -= taken;
    return taken > 0n ? [{ contributionId: id, amount: written(taken) }] : [];
  });
}

/** After which state an act makes sense; where there is none such, it is tried all the same. */
const AFTER: Readonly<Record<string, string>> = { approve: 'scheduled', sent: 'approved', confirmed: 'sent', failed: 'sent', cancelled: 'scheduled' };

/** What happens to a contribution: who says so, by which operation, and what it is called there. */
const TO_CONTRIBUTION: Readonly<Record<string, readonly ['officer' | 'secretariat', operation: string, kind: string]>> = {
  commit: ['officer', 'recordPromise', 'committed'], receive: ['secretariat', 'recordReceipt', 'received'],
  refund: ['secretariat', 'recordReceipt', 'refunded'], release: ['secretariat', 'recordReceipt', 'released'],
};

interface Sending {
  readonly who: Asker;
  readonly operation: string;
  readonly input: object;
}

/** What an act sends, by whom; nothing where there is no such thing yet. */
function sent(doing: Doing, act: Act): Sending | null {
  const { secretariat, officer, now } = doing;
  const [by, operation, kind] = TO_CONTRIBUTION[act.act] ?? [];
  if (by && operation) {
    const { id, pledged } = now.contributions[act.which % now.contributions.length]!;
    return { who: doing[by], operation, input: { contributionId: id, kind, amount: partOf(pledged, act.part), onDay: '2017-02-01' } };
  }
  const ofGrant = toGrant(doing, act);
  if (ofGrant) return { who: secretariat, ...ofGrant };
  const payment = now.payments.find(({ state }) => state === AFTER[act.act]) ?? now.payments[act.which % Math.max(1, now.payments.length)];
  if (!payment) return null;
  return { who: act.act === 'approve' ? officer : secretariat, operation: act.act, input: { paymentId: payment.id, version: payment.version - (act.stale ? 1 : 0), to: act.act, onDay: '2017-02-06' } };
}

const partOf = (whole: string, part: number): string => written((minor(whole) * BigInt(part)) / 1_000n || 1n);

function toGrant({ grantId, decision, now }: Doing, { act, which, part, stale }: Act): Omit<Sending, 'who'> | null {
  const at = { grantId, version: now.version - (stale ? 1 : 0) };
  if (act === 'fill') return { operation: 'allocateGrant', input: { ...at, lines: filled(now, minor(now.amount)) } };
  if (act === 'allocate') {
    const { id } = now.contributions[which % now.contributions.length]!;
    return { operation: 'allocateGrant', input: { ...at, lines: [{ contributionId: id, amount: partOf(now.amount, part) }] } };
  }
  if (act === 'schedule') {
    return { operation: 'schedulePayment', input: { grantId, known: now.payments.length - (stale ? 1 : 0), amount: partOf(now.left === '0.00' ? '1.00' : now.left, part), dueOn: '2017-03-01' } };
  }
  if (act !== 'amend') return null;
  const amount = (minor(now.amount) * BigInt(part)) / 500n || 1n;
  return { operation: 'amendGrant', input: { ...at, decision, amount: written(amount), endsOn: now.endsOn, lines: filled(now, amount), reason: 'So decided' } };
}

const TYPES: Readonly<Record<string, string>> = {
  recordPromise: 'ContributionEventInput', recordReceipt: 'ContributionEventInput', allocateGrant: 'AllocateGrantInput', schedulePayment: 'SchedulePaymentInput', amendGrant: 'AmendGrantInput',
};

/** Does it, as a client would; gives whether it was taken. Anything but an answer or a refusal that was to be expected throws. */
async function does(doing: Doing, act: Act): Promise<boolean> {
  const sending = sent(doing, act);
  if (!sending) return false;
  const { who, operation, input } = sending;
  const answer = operation === 'approve'
    ? await ask<{ code?: string }>(who, `mutation($input: UUID!, $version: Int!) { approvePayment(paymentId: $input, version: $version) { ${REFUSED} } }`, { input: (input as { paymentId: string }).paymentId, version: (input as { version: number }).version })
    : await ask<{ code?: string }>(who, `mutation($input: ${TYPES[operation] ?? 'MovePaymentInput'}!) { ${TYPES[operation] ? operation : 'movePayment'}(input: $input) { ${REFUSED} } }`, { input });
  return answer.code === undefined;
}

export interface Figures {
  histories: number;
  acts: number;
  taken: number;
  refused: number;
}

/** Runs random histories and holds the money against its rules after each act, or each two that were done at once. */
export async function proveHistories(api: Api, { seed, count, actors }: { readonly seed: number; readonly count: number; readonly actors: Actors }, figures: Figures): Promise<void> {
  await fc.assert(fc.asyncProperty(history, async (one) => {
    const place = await begin(api, one);
    for (let at = 0; at < one.acts.length;) {
      const [now] = await api.sql<Now>(NOW, [place.poolId, place.grantId]);
      const atOnce = one.acts.slice(at, one.acts[at + 1]?.together ? at + 2 : at + 1);
      at += atOnce.length;
      const taken = await Promise.all(atOnce.map((act) => does({ ...actors, ...place, now: now! }, act)));
      figures.acts += taken.length;
      figures.taken += taken.filter(Boolean).length;
      figures.refused += taken.filter((one) => !one).length;
      expect(await brokenIn(api, place)).toEqual([]);
    }
    const [{ amount }] = await api.sql<Now>(NOW, [place.poolId, place.grantId]) as [Now];
    expect(await brokenAsSeen(actors.secretariat, place, amount)).toEqual([]);
    figures.histories += 1;
  }), { seed, numRuns: count });
}
