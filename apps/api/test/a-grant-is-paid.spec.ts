import { checkData } from '../src/check-data.ts';
import { startApi, type Api } from './harness.ts';
import { actorsOf, proveHistories } from './money/histories.ts';
import { approve, ask, move, onlyPayment, paidGrant, schedule, type PaidGrant } from './payment-journey.ts';
import { allocate, sampleOf, startPooling, type Pooling, type Refusable } from './pool-journey.ts';

let api: Api;
let pooling: Pooling;
let reintegration: string;
let core: string;
beforeAll(async () => {
  api = await startApi();
  pooling = await startPooling(api);
  const named = async (title: string) => (await api.sql<{ id: string }>('select id from "grant" where title like $1', [title]))[0]?.id ?? '';
  [reintegration, core] = [await named('Reintegration%'), await named('Core support 2016%')];
});
afterAll(async () => {
  expect((await checkData(api.url)).filter(({ broken }) => broken > 0)).toEqual([]);
  await api.close();
});

const asked = (twice: boolean) => ask<{ secondPerson: boolean }>(pooling.secretariat, 'mutation($input: ChangePoolInput!) { changePool(input: $input) { ... on Pool { secondPerson } } }', {
  input: { poolId: pooling.poolId, hostName: null, feePercent: null, secondPerson: twice },
});

test('a payment is split over what the grant draws on, approved by a second person, sent, and confirmed', async () => {
  const { secretariat, osf } = pooling;
  expect(await asked(true)).toEqual({ secondPerson: true });
  expect(await schedule(osf, reintegration, '10')).toMatchObject({ code: 'access.role' });
  const scheduled = await schedule(secretariat, reintegration, '31666.67', { condition: 'after report 1' });
  const first = onlyPayment(scheduled);
  expect(first).toMatchObject({ number: 1, state: 'scheduled', condition: 'after report 1', next: ['approved', 'cancelled'] });
  expect(first.parts.map(({ amount }) => amount)).toEqual(['15000.00', '10000.00', '6666.67']);
  expect(scheduled.payments).toMatchObject({ planned: { amount: '31666.67' }, paid: { amount: '0.00' }, left: { amount: '63333.33' } });

  expect(await approve(secretariat, first)).toMatchObject({ code: 'api.payments.secondPerson' });
  expect(await move(secretariat, first, 'sent')).toMatchObject({ code: 'api.payments.notFrom.scheduled' });
  const approved = onlyPayment(await approve(osf, first));
  const sent = onlyPayment(await move(secretariat, approved, 'sent', { hostReference: 'TX-1', note: 'By wire' }));
  const done = await move(secretariat, sent, 'confirmed');
  expect(done.payments).toMatchObject({ paid: { amount: '31666.67' }, planned: { amount: '0.00' } });
  expect(onlyPayment(done)).toMatchObject({ state: 'confirmed', hostReference: 'TX-1', next: [] });
  expect(onlyPayment(done).events.map(({ state }) => state)).toEqual(['confirmed', 'sent', 'approved', 'scheduled']);
});

test('no more is paid than is granted; what failed or was cancelled is free again, and the last payment takes the rest to the cent', async () => {
  const { secretariat, osf } = pooling;
  expect(await schedule(secretariat, reintegration, '63333.34')).toMatchObject({ code: 'api.payments.tooMuch', path: ['amount'], message: expect.stringContaining('63,333.33 USD') });
  const cancelled = onlyPayment(await schedule(secretariat, reintegration, '63333.33'));
  expect((await move(secretariat, cancelled, 'cancelled')).payments.left.amount).toBe('63333.33');
  const failing = onlyPayment(await approve(osf, onlyPayment(await schedule(secretariat, reintegration, '0.01'))));
  expect((await move(secretariat, onlyPayment(await move(secretariat, failing, 'sent')), 'failed')).payments.left.amount).toBe('63333.33');
  const rest = await schedule(secretariat, reintegration, '63333.33');
  expect(onlyPayment(rest).parts.map(({ amount }) => amount)).toEqual(['30000.00', '20000.00', '13333.33']);
  expect(await schedule(secretariat, reintegration, '0.01')).toMatchObject({ code: 'api.payments.allScheduled' });
});

test('a grant is paid once all of what it draws on is said, and that is fixed from then on', async () => {
  const { secretariat } = pooling;
  expect(await schedule(secretariat, core, '100')).toMatchObject({ code: 'api.payments.allocateFirst', message: expect.stringContaining('20,000.00 USD') });
  expect(await allocate(secretariat, reintegration, [[await sampleOf(api, 'OSF, 2015–2017'), '10']])).toMatchObject({ code: 'api.payments.fixed' });
  await expect(api.sql('update "grant" set amount = amount - 1 where id = $1', [reintegration])).rejects.toThrow('contributions at most');
  await expect(api.sql(`update payment set amount = amount + 1 where number = 1 and grant_id = $1`, [reintegration])).rejects.toThrow('at most');
  await expect(api.sql(`update payment_part set amount = amount + 1 where payment_id = (select id from payment where number = 1 and grant_id = $1)`, [reintegration])).rejects.toThrow('add up');
  await expect(api.sql('delete from allocation where grant_id = $1', [reintegration])).rejects.toThrow('in full');
  await expect(api.sql('update allocation set amount = amount + 15000 where grant_id = $1', [core])).rejects.toThrow();
});

test('of two who act at once one wins, and the other is told what changed and by whom', async () => {
  const { secretariat, osf, ford } = pooling;
  const all = await paidGrant(secretariat, reintegration);
  const waiting = onlyPayment(all);
  expect(waiting.state).toBe('scheduled');
  const answers: Refusable<PaidGrant>[] = await Promise.all([approve(osf, waiting), approve(ford, waiting), move(secretariat, waiting, 'cancelled'), approve(osf, waiting)]);
  const refused = answers.filter(({ code }) => code !== undefined);
  expect(refused).toHaveLength(3);
  const now = onlyPayment(await paidGrant(secretariat, reintegration));
  expect(now).toMatchObject({ version: waiting.version + 1 });
  for (const { code, message } of refused) {
    expect(code).toBe(`api.payments.meanwhile.${now.state}`);
    expect(message).toContain(now.events[0]!.by);
  }
});

test('two who schedule the rest at once do not both schedule it', async () => {
  const { secretariat, osf } = pooling;
  await move(secretariat, onlyPayment(await paidGrant(secretariat, reintegration)), 'cancelled');
  const seen = await paidGrant(osf, reintegration);
  const known = seen.payments.payments.length;
  const answers = await Promise.all(['63333.33', '40000'].map((amount) => schedule(secretariat, reintegration, amount, { known })));
  expect(answers.map(({ code }) => code ?? 'done').sort()).toEqual(['api.payments.meanwhile.scheduled', 'done']);
});

test('what was paid is not amended away; what a decision changed of a grant says by which, and the next payment follows it', async () => {
  const { secretariat } = pooling;
  const [osf, ford, avina] = await Promise.all(['OSF, 2015–2017', 'Ford-Mexico, 2015–2017', 'Avina, 2015–2017'].map((title) => sampleOf(api, title)));
  const amend = async (said: object) => {
    const { version } = await ask<{ version: number }>(secretariat, 'query($id: String!) { grant(id: $id) { version } }', { id: reintegration });
    return ask<Refusable<{ amount: { amount: string }; amended: { amendments: object[] } }>>(secretariat, `mutation($input: AmendGrantInput!) { amendGrant(input: $input) {
      ... on Grant { amount { amount } endsOn amended { amendments { number decision amountBefore amount endsBefore endsOn reason } } } ... on Refused { code message path } } }`, {
      input: { grantId: reintegration, version, amount: '100000', endsOn: '2018-06-30', reason: 'A third municipality joins.', lines: lines('50000', '20000', '30000'), ...said } });
  };
  const lines = (...amounts: string[]) => [osf, ford, avina].map((contributionId, at) => ({ contributionId, amount: amounts[at] }));
  expect(await amend({ decision: 'DEC-999' })).toMatchObject({ code: 'api.payments.noDecision', path: ['decision'] });
  const { decision } = await actorsOf(api);
  expect(await amend({ decision, lines: lines('89000', '10000', '1000') })).toMatchObject({ code: 'api.payments.floor' });
  expect(await amend({ decision, lines: lines('45000', '20000', '30000') })).toMatchObject({ code: 'api.payments.inFull' });
  expect(await amend({ decision })).toMatchObject({ amount: { amount: '100000.00' }, amended: { amendments: [{ number: 1, decision, amountBefore: '95000.00', amount: '100000.00', endsBefore: '2017-12-31', endsOn: '2018-06-30' }] } });
  expect((await paidGrant(secretariat, reintegration)).payments.left.amount).not.toBe('0.00');
});

test('random histories of contributions, allocations, payments and amendments keep every sum', async () => {
  const figures = { histories: 0, acts: 0, taken: 0, refused: 0 };
  await proveHistories(api, { seed: 7, count: 25, actors: await actorsOf(api) }, figures);
  expect(figures.taken).toBeGreaterThan(50);
});
