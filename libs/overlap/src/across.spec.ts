import * as fc from 'fast-check';
import { findOverlaps, overlapsAcross, type OverlapGrant } from '@acuerdo/overlap';
import { ALAMEDA, CEIBA, grant, partnerGrant, POOL, RADIO, RECLUTAMIENTO, RECRUITMENT } from './a-grant.ts';

const some = <T>(...values: T[]) => fc.constantFrom(...values);
const side = (letter: string) => fc.array(fc.record({
  decider: some<OverlapGrant['decider']>(POOL, ALAMEDA, CEIBA, { ...CEIBA, unit: 'IMI' }, { ...CEIBA, unit: 'LAP' }),
  grantee: fc.record({
    identifiers: fc.array(some('MX-RFC-1', 'MX-RFC-2'), { maxLength: 1 }), names: fc.array(some('Casa Ceiba, A.C.', 'Casa Ceiba', 'CCR', 'Casa Ceiba (CCR)', 'Refugee Action'), { maxLength: 2 }),
  }),
  purpose: some(RECLUTAMIENTO, RECRUITMENT, RADIO, 'Apoyo'), themes: fc.array(some('Migración', 'Justicia'), { maxLength: 1 }), places: fc.array(some('MX', 'GT'), { maxLength: 2 }),
  stage: some<OverlapGrant['stage']>(undefined, 'proposal', 'active'), onward: some(undefined, undefined, true),
}), { maxLength: 8 }).map((changes) => changes.map((change, at) => grant({ ...change, id: `${letter}${at}` })));

test('what is found across two sides is what a full run over both says of the pairs with one of each', () => {
  let found = 0;
  fc.assert(fc.property(side('a'), side('b'), (mine, others) => {
    const across = findOverlaps([...mine, ...others]).filter(({ left, right }) => left[0] !== right[0]);
    found += across.length;
    expect(overlapsAcross(mine, others)).toEqual(across);
    expect(overlapsAcross(others, mine)).toEqual(across);
  }), { numRuns: 100 });
  expect(found).toBeGreaterThan(150);
});

test('grants that meet within one side are not told', () => {
  expect(overlapsAcross([grant(), partnerGrant()], [partnerGrant({ id: 'z', decider: ALAMEDA, grantee: { identifiers: [], names: ['Otra'] }, purpose: RADIO })])).toEqual([]);
});
