import { knows } from '@acuerdo/words';
import fc from 'fast-check';
import { changesOf, standingOf, type GrantFacts } from './standing.rules.ts';

const GRANT: GrantFacts = {
  shortId: 'GR-203', amount: '100000.00', currency: 'USD', from: '2015-01-01', to: '2016-12-31', places: ['GT', 'MX'], stage: 'active', project: ['transit'], granteeId: 'casa',
};
const now = (change: Partial<GrantFacts> = {}) => ({ left: { ...GRANT, ...change }, right: { ...GRANT, shortId: null } });
const held = { answer: 'hold', restsOn: now() };
const keys = (change: Partial<GrantFacts>) => changesOf(GRANT, { ...GRANT, ...change }).map(({ key }) => key.split('.').at(-1));

test.each<[string, Partial<GrantFacts>, string[]]>([
  ['nothing', {}, []],
  ['19.99 % more', { amount: '119999.99' }, []],
  ['20 % more', { amount: '120000.00' }, ['amountRose']],
  ['20 % less', { amount: '80000.00' }, ['amountFell']],
  ['another currency', { currency: 'MXN' }, ['currency']],
  ['a later end', { to: '2017-06-30' }, ['period']],
  ['a start that is known no more', { from: null }, ['period']],
  ['another place', { places: ['MX'] }, ['places']],
  ['another theme', { project: ['labour', 'transit'] }, ['project']],
  ['an award', { stage: 'closed' }, ['stage']],
  ['another grantee', { granteeId: 'other' }, ['grantee']],
  ['a short id, because it was shared', { shortId: 'GR-9' }, []],
  ['two things at once', { amount: '300000.00', stage: 'closed' }, ['amountRose', 'stage']],
])('of an answered overlap brings back: %s', (_, change, expected) => {
  expect(keys(change)).toEqual(expected);
  expect(standingOf(held, now(change)).state).toBe(expected.length > 0 ? 'open' : 'answered');
});

test('why it is back is said in figures that can be read, in words of both languages', () => {
  expect(changesOf(GRANT, { ...GRANT, amount: '1250000.50' })).toEqual([
    { key: 'api.overlaps.returned.amountRose', values: { grant: 'GR-203', from: '100,000 USD', to: '1,250,000.50 USD' } }]);
  const all = changesOf(GRANT, { shortId: null, amount: '1.00', currency: 'MXN', from: null, to: null, places: [], stage: 'closed', project: [], granteeId: 'other' });
  for (const { key } of [...all, { key: 'api.overlaps.unshared' }]) expect([knows('en', key), knows('es', key)]).toEqual([true, true]);
});

test('nothing holds where nobody answered, where it was reopened, or where it is not known what it rests on', () => {
  expect(standingOf(null, now())).toEqual({ state: 'open', returned: [] });
  expect(standingOf({ answer: 'reopen', restsOn: now() }, now())).toEqual({ state: 'open', returned: [] });
  expect(standingOf({ answer: 'explain', restsOn: null }, now())).toMatchObject({ state: 'open', returned: [{ key: 'api.overlaps.returned.evidence' }] });
});

const amount = fc.bigInt({ min: 0n, max: 10n ** 13n }).map((minor) => `${minor / 100n}.${String(minor % 100n).padStart(2, '0')}`);
const minor = (text: string) => BigInt(text.replace('.', ''));

test('an amount brings back exactly when it moved by a fifth of what it was, and what changed back holds again', () => {
  fc.assert(fc.property(amount, amount, (before, after) => {
    const moved = minor(before) > minor(after) ? minor(before) - minor(after) : minor(after) - minor(before);
    const isBack = standingOf({ answer: 'move', restsOn: now({ amount: before }) }, now({ amount: after })).state === 'open';
    expect(isBack).toBe(moved > 0n && moved * 100n >= minor(before) * 20n);
    expect(standingOf({ answer: 'move', restsOn: now({ amount: before }) }, now({ amount: before })).state).toBe('answered');
  }), { numRuns: 500 });
});
