import type { GrantRow } from '@acuerdo/exchange';
import { placeRows, readRows, type HeldRow, type PlacedRow, type Placing } from './import-row.rules.ts';

const grantRow = (row: number, change: Partial<GrantRow> = {}): GrantRow => ({
  row, id: `360G-x-${row}`, title: 'Work', description: 'Work in the field', amount: '100.50', currency: 'USD', awardedOn: '2016-01-01',
  funder: { id: 'US-EIN-1', name: 'Fondo Puente' }, recipient: { kind: 'organisation', id: '', name: 'Casa Abierta' }, programmes: [], places: [],
  raw: { secret: 'x' }, ...change,
});

const read = (...rows: GrantRow[]) => readRows({ rows, findings: [] });
const placing = (change: Partial<Placing> = {}): Placing => ({ place: () => ({ becomes: 'grant', pool: null, onward: false }), held: new Map(), conflicts: new Set(), ...change });
const heldAs = ({ fingerprint, becomes }: PlacedRow): HeldRow => ({ fingerprint, becomes: becomes === 'contribution' ? 'contribution' : 'grant' });

test('a row is new, then the same, and changed once it says something else, wherever it stands in the file', () => {
  const [first] = placeRows(read(grantRow(1)), placing());
  expect(first?.outcome).toBe('new');
  const held = new Map([['360G-x-1', heldAs(first!)]]);
  expect(placeRows(read(grantRow(9, { id: '360G-x-1' })), placing({ held }))[0]?.outcome).toBe('same');
  expect(placeRows(read(grantRow(1, { amount: '100.51' })), placing({ held }))[0]?.outcome).toBe('changed');
  expect(placeRows(read(grantRow(1)), placing({ held, place: () => ({ becomes: 'grant', pool: 'Fondo', onward: false }) }))[0]?.outcome).toBe('changed');
});

test('an id on rows that differ is a conflict on each of them; a row that repeats another says nothing new', () => {
  const rows = read(grantRow(1), grantRow(2, { id: '360G-x-1', title: 'Other' }), grantRow(3), grantRow(4, { id: '360G-x-3' }));
  const outcomes = placeRows(rows, placing({ conflicts: new Set(['360G-x-1']) })).map(({ outcome }) => outcome);
  expect(outcomes).toEqual(['conflict', 'conflict', 'new', 'same']);
});

test('what would be a payment now and was a grant before is refused with its reason, and only once', () => {
  const held = new Map<string, HeldRow>([['360G-x-1', { becomes: 'grant', fingerprint: 'f' }]]);
  const options = placing({ held, place: () => ({ becomes: 'contribution', pool: 'Fondo', onward: false }) });
  const once = placeRows(read(grantRow(1)), options);
  const twice = placeRows(once, options);
  expect(twice[0]).toMatchObject({ outcome: 'refused', becomes: 'nothing', findings: [{ rule: 'kind-changed', value: 'grant' }] });
  expect(placeRows(twice, placing({ held }))[0]).toMatchObject({ outcome: 'changed', findings: [] });
});

test.each([
  ['an amount of thousandths', { amount: '0.001' }, 'amount-not-kept'],
  ['an amount that no column holds', { amount: '1000000000000' }, 'amount-too-large'],
  ['a name of a thousand letters', { recipient: { kind: 'organisation' as const, id: '', name: 'a'.repeat(1000) } }, 'name-too-long'],
])('%s is refused, never rounded or cut', (_, change, rule) => {
  expect(placeRows(read(grantRow(1, change)), placing())[0]).toMatchObject({ outcome: 'refused', findings: [{ rule, severity: 'error', row: 1 }] });
});

test('a row that could not be read is listed with its finding', () => {
  const finding = { row: 2, field: 'grants', rule: 'not-a-grant', severity: 'error' as const, value: '7', message: { key: 'k', values: {} } };
  const rows = readRows({ rows: [grantRow(1)], findings: [finding, { ...finding, row: null }] });
  expect(placeRows(rows, placing()).map(({ row, outcome }) => [row, outcome])).toEqual([[1, 'new'], [2, 'refused']]);
});

test('what is stored holds no raw row, no NUL and no half character', () => {
  const [row] = read(grantRow(1, { title: 'a\u0000b\ud800' }));
  expect(row?.parsed).toMatchObject({ title: 'ab\ufffd', raw: {} });
});

test('rows without an id are known by what they say, as often as the owner has them; one more alike waits for a word', () => {
  const anonymous = (row: number, change: Partial<GrantRow> = {}) => grantRow(row, { id: '', ...change });
  const outcomes = (alike = new Map<string, number>(), leftOut?: boolean) =>
    placeRows(read(anonymous(1), anonymous(2), anonymous(3, { title: 'Other' })).map((row) => (row.row === 2 ? { ...row, leftOut } : row)), placing({ alike })).map(({ outcome }) => outcome);
  const [first] = placeRows(read(anonymous(1)), placing());
  const held = (times: number) => new Map([[first?.fingerprint ?? '', times]]);
  expect(outcomes()).toEqual(['new', 'left', 'new']);
  expect(outcomes(new Map(), false)).toEqual(['new', 'new', 'new']);
  expect(outcomes(new Map(), true)).toEqual(['new', 'left', 'new']);
  expect(outcomes(held(1))).toEqual(['same', 'left', 'new']);
  expect(outcomes(held(1), false)).toEqual(['same', 'new', 'new']);
  expect(outcomes(held(2))).toEqual(['same', 'same', 'new']);
});
