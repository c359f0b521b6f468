import { asPools, type PoolRow } from '@acuerdo/overlap';
import { knows } from '@acuerdo/words';

const HOST = { id: 'MX-RFC-H', name: 'Casa de Fondos, A.C.' };
const PARTNER = { id: 'US-EIN-P', name: 'Alameda' };

let rows = 0;
const row = (change: Partial<PoolRow> = {}): PoolRow => ({
  row: (rows += 1), id: `g${rows}`, title: 'Payment', description: '', amount: '100', currency: 'USD', funder: PARTNER,
  recipient: { kind: 'organisation', ...HOST }, programmes: [], places: [], ...change,
});
const poolGrant = (change: Partial<PoolRow> = {}): PoolRow =>
  row({ funder: HOST, recipient: { kind: 'organisation', id: 'MX-RFC-G', name: 'Casa Rumbo' }, programmes: [{ title: 'FONDO PUENTE' }], ...change });

const roleOf = (one: PoolRow, pools = ['Fondo Puente']): string => {
  const found = asPools([poolGrant(), one], { pools }).classified[1];
  expect(found?.evidence.filter(({ key }) => !knows('en', key) || !knows('es', key))).toEqual([]);
  return [found?.role, ...(found?.evidence.map(({ key }) => key.split('.').at(-1)) ?? [])].join(' ');
};

test.each<[what: string, change: Partial<PoolRow>, role: string]>([
  ['a payment to the host that names the pool', { description: 'For the Fondo Puente, wave 1' }, 'contribution toHost namesPool'],
  ['the same with a regrant code', { description: 'Para el Fondo Puente.', regrantType: 'FRG030' }, 'contribution toHost namesPool code'],
  ['a payment to the host into a fund of several funders', { regrantType: 'FRG040' }, 'contribution toHost code'],
  ['a payment to the pool by its name', { recipient: { kind: 'organisation', id: '', name: 'Fondo Puente' } }, 'contribution toPool'],
  ['a payment to the host, filed under the pool', { programmes: [{ title: 'Fondo Puente' }] }, 'contribution toHost namesPool'],
  ['a payment to the host for its own work', { description: 'Training in accounting' }, 'grant hostOnly'],
  ['a payment to the host that only says "match funding"', { regrantType: 'FRG030' }, 'grant hostOnly'],
  ['a name that only begins like the pool', { description: 'For the Fondo Puentes Verdes' }, 'grant hostOnly'],
  ['a grant to another that names the pool', { recipient: { kind: 'organisation', id: 'X', name: 'Y' }, description: 'Beside the Fondo Puente' }, 'grant'],
  ['a grant of the host outside the pool', { funder: HOST, recipient: { kind: 'organisation', id: 'X', name: 'Y' } }, 'grant'],
  ['a grant whose funder is the pool', { funder: { id: '', name: 'Fondo Puente' }, recipient: { kind: 'organisation', id: 'X', name: 'Y' } }, 'pool-grant funder'],
])('%s: %s', (_, change, role) => expect(roleOf(row(change))).toBe(role));

test('without a named pool every row is a grant of its funder', () => {
  expect(roleOf(row({ description: 'For the Fondo Puente' }), [])).toBe('grant');
});

test('a contribution is no grant; one whose id stands twice is one contribution with both rows and amounts', () => {
  const paid = row({ id: 'paid', description: 'Fondo Puente' });
  const again = row({ id: 'paid', description: 'Fondo Puente', amount: '150' });
  const { grants, contributions } = asPools([poolGrant(), paid, again], { pools: ['Fondo Puente'] });
  expect(grants).toHaveLength(1);
  expect(contributions).toMatchObject([{ id: 'paid', pool: 'Fondo Puente', rows: [paid.row, again.row], amounts: [{ amount: '100.00' }, { amount: '150.00' }] }]);
});

test('a pool grant is decided by the pool, not by its host, and its programme is not its theme', () => {
  const { grants } = asPools([poolGrant(), row({ funder: HOST, recipient: { kind: 'individual', id: 'i', name: 'Individual Recipient' } })], { pools: ['Fondo Puente'] });
  expect(grants[0]).toMatchObject({ vehicle: 'pooled', decider: { kind: 'pool', name: 'Fondo Puente' }, themes: [], grantee: { identifiers: ['MX-RFC-G'], names: ['Casa Rumbo'] } });
  expect(grants[1]).toMatchObject({ vehicle: 'individual', decider: { kind: 'partner', id: 'MX-RFC-H' }, grantee: { identifiers: [], names: [] } });
});

test('money to be granted on is told by its code or its words, but a pool grant not by the words about the pool', () => {
  const onward = (one: PoolRow) => asPools([one], { pools: ['Fondo Puente'] }).grants[0]?.onward ?? false;
  const elsewhere = { recipient: { kind: 'organisation', id: 'X', name: 'Y' } } as const;
  expect(onward(row({ ...elsewhere, regrantType: 'FRG010' }))).toBe(true);
  expect(onward(row({ ...elsewhere, description: 'Towards the Respond programme. A pooled fund for shelters' }))).toBe(true);
  expect(onward(row({ ...elsewhere, description: 'Sub-grants to six shelters' }))).toBe(true);
  expect(onward(row({ ...elsewhere, description: 'Beds and food', regrantType: 'FRG070' }))).toBe(false);
  expect(onward(poolGrant({ description: 'Part of the Fondo Puente, a pooled fund', regrantType: 'FRG030' }))).toBe(false);
  expect(onward(poolGrant({ regrantType: 'FRG010' }))).toBe(true);
});

test.each([
  ['Grant period: 07/01/2011 - 06/30/2014; goal', { from: '2011-07-01', to: '2014-06-30' }],
  ['Del 15/02/2016 - 14/02/2017', { from: '2016-02-15', to: '2017-02-14' }],
  ['$300,000 over two years (2016-2018)', { from: '2016-01-01', to: '2018-12-31', vague: true }],
  ['Term: 24 months. For organizing', { from: '2013-05-01', to: '2015-04-30' }],
  ['For the class of 2016', undefined],
])('%s is a period in the text', (description, period) => {
  expect(asPools([row({ description, awardedOn: '2013-05-01' })], { pools: [] }).grants[0]?.period).toEqual(period);
});
