import fc from 'fast-check';
import { movedBetween, partsOf, type Edge, type Part, type Standing } from './grouping.rules.ts';

const plain: Standing = { chosenAt: null, numbered: false, grants: 0 };
const standing = () => plain;
const edge = (leftId: string, rightId: string, same = true, ownerId: string | null = null): Edge => ({ leftId, rightId, same, ownerId });
const merged = (parts: readonly Part[], ownerId: string | null = null) =>
  [...Map.groupBy(parts.filter((part) => part.ownerId === ownerId && part.conflictId === null), ({ granteeId }) => granteeId).values()]
    .map((group) => group.map(({ partyId }) => partyId).join('')).sort();

test('what is the same carries on from party to party, and nothing else is merged', () => {
  expect(merged(partsOf([edge('a', 'b'), edge('b', 'c'), edge('d', 'e'), edge('a', 'd', false), edge('f', 'g', false)], standing))).toEqual(['abc', 'de']);
});

test('a group that contradicts itself is a conflict, and each of it stands alone', () => {
  const parts = partsOf([edge('a', 'b'), edge('b', 'c'), edge('a', 'c', false)], standing);
  expect(parts.map(({ partyId, granteeId, conflictId }) => `${partyId} ${granteeId} ${conflictId}`)).toEqual(['a a a', 'b b a', 'c c a']);
});

test.each<[string, Record<string, Partial<Standing>>, string]>([
  ['what came first', {}, 'a'],
  ['the most grants', { b: { grants: 2 }, c: { grants: 3 } }, 'c'],
  ['a number before grants', { b: { numbered: true }, c: { grants: 3 } }, 'b'],
  ['what somebody chose last before all', { a: { chosenAt: '2017-01-01' }, b: { numbered: true }, c: { chosenAt: '2017-01-02' } }, 'c'],
])('the name of the whole: %s', (_, known, name) => {
  const parts = partsOf([edge('a', 'b'), edge('b', 'c')], (id) => ({ ...plain, ...known[id] }));
  expect(new Set(parts.map(({ granteeId }) => granteeId))).toEqual(new Set([name]));
});

test('what an owner holds unshared merges in its view alone', () => {
  const parts = partsOf([edge('a', 'b'), edge('b', 'x', true, 'osf'), edge('c', 'd')], standing);
  expect(merged(parts)).toEqual(['ab', 'cd']);
  expect(merged(parts, 'osf')).toEqual(['abx']);
  expect(merged(parts, 'ford')).toEqual([]);
});

test('only who is one with others than before is compared anew: another name for the whole moves nothing', () => {
  const before = partsOf([edge('a', 'b'), edge('c', 'd')], standing);
  expect(movedBetween(before, partsOf([edge('a', 'b'), edge('b', 'e'), edge('c', 'd')], standing))).toEqual(['a', 'b', 'e']);
  expect(movedBetween(before, partsOf([edge('c', 'd')], standing))).toEqual(['a', 'b']);
  expect(movedBetween(before, partsOf([edge('a', 'b'), edge('c', 'd')], (id) => ({ ...plain, numbered: id === 'd' })))).toEqual([]);
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const anyEdge = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.boolean(), fc.constantFrom(null, null, 'osf', 'ford'))
  .filter(([left, right]) => left < right).map(([left, right, same, ownerId]) => edge(left, right, same, ownerId));
const anyEdges = fc.uniqueArray(anyEdge, { selector: ({ leftId, rightId }) => leftId + rightId, maxLength: 12 });

/** By the definition, without cleverness: walk along what is the same. */
function reached(from: string, edges: readonly Edge[]): string {
  const found = new Set([from]);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const { leftId, rightId } of edges.filter(({ same }) => same)) if (found.has(leftId) || found.has(rightId)) found.add(leftId).add(rightId);
  }
  return [...found].sort().join('');
}

test('a group is what can be reached, merged unless something within it is said to be different', () => {
  fc.assert(fc.property(anyEdges, (edges) => {
    const seen = edges.filter(({ ownerId }) => ownerId === null);
    const expected = [...new Set(ids.map((id) => reached(id, seen)))]
      .filter((group) => group.length > 1 && !seen.some(({ leftId, rightId, same }) => !same && group.includes(leftId) && group.includes(rightId)));
    expect(merged(partsOf(edges, standing))).toEqual(expected.sort());
  }));
});

test('the order does not matter, taking one back restores exactly, and others never see by it what only an owner said', () => {
  fc.assert(fc.property(anyEdges, anyEdge, (edges, more) => {
    const known = edges.filter(({ leftId, rightId }) => leftId !== more.leftId || rightId !== more.rightId);
    expect(partsOf(known.toReversed(), standing)).toEqual(partsOf(known, standing));
    expect(partsOf([more, ...known].filter((one) => one !== more), standing)).toEqual(partsOf(known, standing));
    const forAll = (given: readonly Edge[]) => partsOf(given, standing).filter(({ ownerId }) => ownerId === null);
    expect(forAll(known)).toEqual(forAll(known.filter(({ ownerId }) => ownerId === null)));
  }));
});
