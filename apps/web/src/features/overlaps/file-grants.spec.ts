import type { GrantRow } from '@acuerdo/exchange';
import { findOverlaps, overlapsAcross } from '@acuerdo/overlap';
import type { KeptGrant } from './comparable-grants.ts';
import { fileGrants, registerGrants, type FileOwner } from './file-grants.ts';
import { metRows } from './met-rows.ts';

const FORD = { __typename: 'PartyRef' as const, id: 'ford', name: 'Ford Foundation-Mexico', partner: null };
const AVINA = { ...FORD, id: 'avina', name: 'Fundación Avina' };
const POOL = { __typename: 'ComparablePool' as const, id: 'cammina', name: 'CAMMINA', programmes: ['Alianza CAMMINA'] };

const kept = (change: Partial<KeptGrant> = {}): KeptGrant => ({
  __typename: 'ComparableGrant', id: 'k1', shortId: 'GR-1', externalId: null, own: false, sample: true, vehicle: 'individual', stage: 'active',
  title: 'Defensa legal de migrantes en tránsito', description: '', programmes: [], themes: ['Migrants in transit'], places: ['MX'],
  awardedOn: '2016-06-15', startsOn: '2016-07-01', endsOn: '2018-06-30', periodWritten: null, onward: false,
  amount: { __typename: 'Money', amount: '200000.00', currency: 'USD' }, funder: FORD, unit: null, pool: null,
  grantee: { __typename: 'ComparableGrantee', id: 'casa', name: 'Casa del Sur A.C.', names: ['Casa del Sur, I.A.P.'], registrations: [] }, ...change,
});

const row = (change: Partial<GrantRow> = {}): GrantRow => ({
  row: 4, id: '', title: 'Litigio', description: '', amount: '50000', currency: 'USD', funder: { id: '', name: AVINA.name }, recipient: { kind: 'organisation', id: '', name: 'Casa del Sur' },
  programmes: [], places: [{ countryCode: 'MX' }], themes: ['transit'], period: { from: '2016-01-01', to: '2017-12-31', written: '' }, raw: {}, ...change,
});

const owner: FileOwner = { party: AVINA, today: '2017-02-06', themes: new Map([['transit', 'Migrants in transit']]), pools: new Set(['CAMMINA', 'Alianza CAMMINA']) };

test('a row is compared as the grant that an import would make of it: by its owner, its themes, and whether it has ended', () => {
  const { grants } = fileGrants([row(), row({ row: 5, title: 'Otra', period: { from: '2014-01-01', to: '2015-12-31', written: '' } })], [kept()], owner);
  expect(grants).toMatchObject([
    { id: '#4', decider: { kind: 'partner', id: 'avina' }, themes: ['Migrants in transit'], places: ['MX'], stage: 'active', amount: { amount: '50000.00', currency: 'USD' } },
    { id: '#5', stage: 'closed' },
  ]);
});

test('what is found is what a full run over both sides says of the pairs with one of each, and each row comes with the other grant', () => {
  const register = [kept(), kept({ id: 'k2', vehicle: 'pooled', pool: POOL, title: 'Litigio', funder: { ...FORD, id: 'cammina', name: 'CAMMINA' } }), kept({ id: 'k3', grantee: { ...kept().grantee, id: 'x', name: 'Semillas', names: [] } })];
  const rows = [row(), row({ row: 5, recipient: { kind: 'organisation', id: '', name: 'Huertos del Norte' }, places: [{ countryCode: 'BR' }] })];
  const { grants } = fileGrants(rows, register, owner);
  const overlaps = overlapsAcross(grants, registerGrants(register));
  const everything = findOverlaps([...grants, ...registerGrants(register)]);
  expect(overlaps).toEqual(everything.filter(({ left, right }) => [left, right].filter((id) => id.startsWith('#')).length === 1));
  const met = metRows(rows, overlaps, new Map(register.map((grant) => [grant.id, grant])));
  expect(met.map((one) => [one.row.row, one.met.map(({ overlap, kept: other }) => [other.id, overlap.between])])).toEqual([[4, [['k2', 'pool-partner'], ['k1', 'partner-partner']]]]);
});

test.each<[string, Partial<GrantRow>, Partial<KeptGrant>, boolean]>([
  ['under the number that its owner gave it', { id: 'A-7' }, { externalId: 'A-7' }, true],
  ['under another number', { id: 'A-8' }, { externalId: 'A-7', title: 'Litigio', amount: { __typename: 'Money', amount: '50000.00', currency: 'USD' } }, false],
  ['to the same, for the same, as much', {}, { title: 'LITIGIO', amount: { __typename: 'Money', amount: '50000.00', currency: 'USD' }, grantee: { ...kept().grantee, names: ['Casa del Sur'] } }, true],
  ['as much in another currency', {}, { title: 'Litigio', amount: { __typename: 'Money', amount: '50000.00', currency: 'MXN' }, grantee: { ...kept().grantee, names: ['Casa del Sur'] } }, false],
])('a row is already here: %s', (_, rowChange, keptChange, isHeld) => {
  const own = kept({ own: true, funder: AVINA, ...keptChange });
  expect(fileGrants([row(rowChange)], [own], owner).held.has(4)).toBe(isHeld);
  expect(fileGrants([row(rowChange)], [{ ...own, own: false }], owner).held.size).toBe(0);
});

test('two rows that say the same are compared once; a payment into a pool is no grant; a row of the pool is the pool’s', () => {
  const paid = row({ row: 6, recipient: { kind: 'organisation', id: '', name: 'CAMMINA' }, funder: { id: '', name: AVINA.name } });
  const pooled = row({ row: 7, title: 'Del fondo', programmes: [{ title: 'Alianza CAMMINA' }] });
  const found = fileGrants([row(), row({ row: 5 }), paid, pooled], [kept({ vehicle: 'pooled', pool: POOL })], owner);
  expect(found).toMatchObject({ copies: 1, contributions: 1 });
  expect(found.grants.map(({ id, decider }) => [id, decider.kind, decider.id])).toEqual([['#4', 'partner', 'avina'], ['#7', 'pool', 'cammina']]);
});
