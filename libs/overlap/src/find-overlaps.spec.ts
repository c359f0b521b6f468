import * as fc from 'fast-check';
import { byImportance, compare, findDuplicates, findOverlaps, meetingKeys, overlapsOf, type Overlap, type OverlapGrant } from '@acuerdo/overlap';
import { knows, LANGUAGES } from '@acuerdo/words';
import { ALAMEDA, CEIBA, grant, partnerGrant, POOL, RADIO, RECLUTAMIENTO, RECRUITMENT } from './a-grant.ts';

const some = <T>(...values: T[]) => fc.constantFrom(...values);
const month = fc.integer({ min: 1, max: 9 }).map((number) => `0${number}`);

/** Grants from few names, numbers, texts and dates, so that they meet often and in every way. */
const anyGrant: fc.Arbitrary<Omit<OverlapGrant, 'id'>> = fc.record({
  decider: some<OverlapGrant['decider']>(POOL, ALAMEDA, { ...CEIBA, unit: 'IMI' }, { ...CEIBA, unit: 'LAP' }),
  vehicle: some('pooled', 'individual', 'aligned'),
  grantee: fc.record({
    identifiers: fc.array(some('MX-RFC-1', 'MX-RFC-2', 'US-EIN-1'), { maxLength: 2 }),
    names: fc.array(some('Casa Ceiba', 'Casa Ceiba, A.C.', 'Red Casa Ceiba', 'Refugee Action', 'Refugee Action Kingston', 'CCR', 'Casa Ceiba (CCR)', ''), { maxLength: 2 }),
  }),
  title: some('', 'Grant'), purpose: some(RECLUTAMIENTO, RECRUITMENT, RADIO, 'Apoyo'),
  themes: fc.array(some('Migración', 'Migration', 'Justicia'), { maxLength: 2 }), places: fc.array(some('MX', 'GT', 'SV'), { maxLength: 2 }),
  amount: fc.option(fc.record({ amount: some('100.00', '250.50', '90000.00'), currency: some('USD', 'MXN') }), { nil: undefined }),
  awardedOn: fc.option(month.map((number) => `2015-${number}-15`), { nil: undefined }),
  period: fc.option(fc.record({ from: month.map((number) => `2015-${number}-01`), to: month.map((number) => `2016-${number}-01`) }, { requiredKeys: [] }), { nil: undefined }),
  stage: some(undefined, 'proposal', 'active', 'closed'),
  onward: some(undefined, undefined, true),
});
const portfolio = fc.array(anyGrant, { maxLength: 12 }).map((grants) => grants.map((one, at) => ({ ...one, id: `g${at}` })));

const touching = (overlaps: readonly Overlap[], id: string): Overlap[] => overlaps.filter(({ left, right }) => left === id || right === id);

test('the blocks lose nothing: a full run is the comparison of every pair', () => {
  fc.assert(fc.property(portfolio, (grants) => {
    const pairs = grants.flatMap((a, at) => grants.slice(at + 1).flatMap((b) => compare(a, b) ?? []));
    expect(findOverlaps(grants)).toEqual(pairs.sort(byImportance));
  }), { numRuns: 100 });
});

test('two grants that overlap share a key, and keys are whole numbers that a bigint column holds', () => {
  let met = 0;
  fc.assert(fc.property(anyGrant, anyGrant, (a, b) => {
    const [one, other] = [{ ...a, id: 'a' }, { ...b, id: 'b' }];
    const keys = meetingKeys(one);
    expect(keys.every((key) => Number.isSafeInteger(key) && key >= 0)).toBe(true);
    if (compare(one, other) === null) return;
    met += 1;
    expect(meetingKeys(other).some((key) => keys.includes(key))).toBe(true);
  }), { numRuns: 1000 });
  expect(met).toBeGreaterThan(150);
});

test('a re-check of one grant gives what the full run says of it', () => {
  fc.assert(fc.property(portfolio.filter(({ length }) => length > 0), (grants) => {
    const all = findOverlaps(grants);
    for (const one of grants) expect(overlapsOf(one, grants.filter(({ id }) => id !== one.id))).toEqual(touching(all, one.id));
  }));
});

test('any sequence of edits, each re-checked alone, ends where a full run ends', () => {
  fc.assert(fc.property(portfolio, fc.array(fc.tuple(fc.nat(11), anyGrant), { maxLength: 6 }), (grants, edits) => {
    const held = new Map(grants.map((one) => [one.id, one]));
    let overlaps = findOverlaps(grants);
    for (const [at, change] of edits) {
      const edited = { ...change, id: `g${at}` };
      held.set(edited.id, edited);
      const others = [...held.values()].filter(({ id }) => id !== edited.id);
      overlaps = [...overlaps.filter(({ left, right }) => left !== edited.id && right !== edited.id), ...overlapsOf(edited, others)];
    }
    expect(overlaps.sort(byImportance)).toEqual(findOverlaps([...held.values()]));
  }));
});

test('whatever is found can be said in both languages', () => {
  const said = new Set<string>();
  fc.assert(fc.property(portfolio, (grants) => {
    for (const { evidence, sentence } of findOverlaps(grants)) for (const { key } of [sentence, ...evidence.map(({ message }) => message)]) said.add(key);
  }));
  expect(said.size).toBeGreaterThan(25);
  for (const language of LANGUAGES) expect([...said].filter((key) => !knows(language, key))).toEqual([]);
});

test('the order of the grants does not matter', () => {
  fc.assert(fc.property(portfolio, (grants) => expect(findOverlaps(grants.toReversed())).toEqual(findOverlaps(grants))));
});

test('first what confuses roles and can still be changed, then what is at stake', () => {
  const grants = [
    grant({ id: 'pool-1' }),
    partnerGrant({ id: 'b-large', amount: { amount: '80000.00', currency: 'USD' } }),
    partnerGrant({ id: 'a-small', amount: { amount: '500.00', currency: 'USD' } }),
    partnerGrant({ id: 'z-proposal', stage: 'proposal', amount: { amount: '1.00', currency: 'USD' } }),
    partnerGrant({ id: 'other-partner', decider: ALAMEDA, purpose: RADIO, title: '', amount: { amount: '89000.00', currency: 'USD' } }),
  ];
  const confusing = findOverlaps(grants).filter(({ roleConfusion }) => roleConfusion);
  expect(confusing.map(({ right }) => right)).toEqual(['z-proposal', 'b-large', 'a-small']);
  expect(findOverlaps(grants).slice(0, 3)).toEqual(confusing);
});

test('an id that stands twice is told once, as its most important version', () => {
  const found = findOverlaps([grant(), partnerGrant({ amount: { amount: '10.00', currency: 'USD' } }), partnerGrant()]);
  expect(found).toHaveLength(1);
  expect(found[0]?.atStake?.amount).toBe('35047.87');
});

test('rows alike but for their id are copies; one of each is compared', () => {
  const { duplicates, distinct } = findDuplicates([grant(), grant({ id: 'FP-2', source: { row: 7 } }), partnerGrant(), grant({ id: 'FP-3', title: 'Otro' })]);
  expect(duplicates).toMatchObject([{ kind: 'duplicate-record', ids: ['FP-1', 'FP-2'], rows: [7] }]);
  expect(distinct.map(({ id }) => id)).toEqual(['FP-1', 'FC-1', 'FP-3']);
});
