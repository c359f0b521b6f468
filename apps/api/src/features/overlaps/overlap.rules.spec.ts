import { byImportance, findOverlaps, type Overlap, type OverlapGrant } from '@acuerdo/overlap';
import fc from 'fast-check';
import { overlapsAround, rankOf, type Comparable } from './overlap.rules.ts';

const money = fc.option(fc.bigInt({ min: 0n, max: 10n ** 14n - 1n }).map((minor) => ({ amount: `${minor / 100n}.${String(minor % 100n).padStart(2, '0')}`, currency: 'USD' })), { nil: null });
const overlap = fc.record({ roleConfusion: fc.boolean(), changeable: fc.integer({ min: 0, max: 4 }), atStake: money, bits: fc.integer({ min: -900, max: 4_000 }) });
const whole = (parts: object): Overlap => ({ left: 'a', right: 'b', ...parts }) as Overlap;

test('one number orders overlaps as the library does, and fits the column', () => {
  fc.assert(fc.property(overlap, overlap, (one, other) => {
    const [a, b] = [BigInt(rankOf(one)), BigInt(rankOf(other))];
    expect(Math.sign(Number(a > b) - Number(a < b))).toBe(Math.sign(byImportance(whole(one), whole(other))));
    expect(a >= 0n && a < 2n ** 63n).toBe(true);
  }), { numRuns: 2_000 });
});

const grant = (id: string, change: Partial<OverlapGrant> = {}): OverlapGrant => ({
  id, vehicle: 'individual', decider: { kind: 'partner', id: 'ford', name: 'Ford' }, grantee: { id: 'casa', identifiers: [], names: ['Casa del Sur'] },
  title: 'Legal defence', purpose: 'Legal defence of migrants in transit', themes: [], places: ['MX'], amount: { amount: '100.00', currency: 'USD' },
  awardedOn: '2016-01-01', period: { from: '2016-01-01', to: '2017-12-31' }, stage: 'active', ...change,
});
const osf: Partial<OverlapGrant> = { decider: { kind: 'partner', id: 'osf', name: 'OSF' } };
const of = (ownerId: string, shared: boolean, one: OverlapGrant): Comparable => ({ ownerId, shared, grant: one });
const pairs = (touched: string[], all: Comparable[]) => overlapsAround(new Set(touched), all).map(({ leftId, rightId, kind, bothShared }) => [leftId, rightId, kind, bothShared]);

test('a pair that nobody sees both sides of is none; one that somebody sees is told, and is shared only when both are', () => {
  const [a, b] = [grant('a'), grant('b', osf)];
  expect(pairs(['a'], [of('ford', false, a), of('osf', false, b)])).toEqual([]);
  expect(pairs(['a'], [of('ford', false, a), of('osf', true, b)])).toEqual([['a', 'b', 'duplicate-role', false]]);
  expect(pairs(['a'], [of('pool', false, a), of('pool', false, b)])).toEqual([['a', 'b', 'duplicate-role', false]]);
  expect(pairs(['a'], [of('ford', true, a), of('osf', true, b)])).toEqual([['a', 'b', 'duplicate-role', true]]);
});

test('a copy is told once and overlaps nothing itself; a hidden copy never stands in for one that others see', () => {
  const all = [of('ford', true, grant('a')), of('ford', true, grant('b')), of('osf', true, grant('c', osf))];
  expect(pairs(['a', 'b', 'c'], all)).toEqual([['a', 'b', 'duplicate-record', true], ['a', 'c', 'duplicate-role', true]]);
  const hiddenFirst = [of('pool', false, grant('a')), of('ford', true, grant('b')), of('osf', true, grant('c', osf))];
  expect(pairs(['b'], hiddenFirst)).toContainEqual(['b', 'c', 'duplicate-role', true]);
});

test('few grants or many, the answer is that of a full run', () => {
  const all = Array.from({ length: 12 }, (_, at) => of('pool', true, grant(`g${String(at).padStart(2, '0')}`, {
    ...(at % 2 === 0 ? osf : {}), title: `Legal defence ${at}`, grantee: { id: at % 3 === 0 ? 'casa' : 'red', identifiers: [], names: [at % 3 === 0 ? 'Casa del Sur' : 'Red Istmo'] } })));
  const full = findOverlaps(all.map(({ grant: one }) => one)).map(({ left, right }) => [left, right].sort().join(' ')).sort();
  const few = all.flatMap(({ grant: { id } }) => pairs([id], all)).map(([left, right]) => `${left} ${right}`);
  const many = pairs(all.map(({ grant: { id } }) => id), all).map(([left, right]) => `${left} ${right}`);
  expect([...new Set(few)].sort()).toEqual(full);
  expect(many.sort()).toEqual(full);
});

const words = fc.array(fc.constantFrom('Casa', 'Sur', 'Norte', 'litigio', 'defensa', 'transit', 'shelter', 'labour'), { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
const anyGrant = (owner: string, shared: boolean) => fc.record({ name: words, title: words, place: fc.constantFrom('MX', 'GT', 'HN') }).map(({ name, title, place }) => ({ owner, shared, name, title, place }));

test('what others see of an overlap is the same to the letter, whatever somebody has unshared', () => {
  const shared = fc.array(fc.oneof(anyGrant('ford', true), anyGrant('osf', true), anyGrant('pool', true)), { minLength: 2, maxLength: 8 });
  fc.assert(fc.property(shared, fc.array(anyGrant('avina', false), { maxLength: 6 }), (seen, hidden) => {
    const all = [...seen, ...hidden].map(({ owner, shared: isShared, name, title, place }, at) => of(owner, isShared, grant(`g${at}`, {
      decider: { kind: owner === 'pool' ? 'pool' : 'partner', id: owner, name: owner }, grantee: { id: name, identifiers: [], names: [name] }, title, purpose: title, places: [place] })));
    const touched = new Set(all.map(({ grant: { id } }) => id));
    const visible = overlapsAround(touched, all).filter(({ bothShared }) => bothShared);
    expect(visible).toEqual(overlapsAround(touched, all.slice(0, seen.length)));
  }), { numRuns: 200 });
});
