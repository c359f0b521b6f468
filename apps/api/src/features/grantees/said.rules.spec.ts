import { saidOf, type Difference, type MergedPart } from './said.rules.ts';

const part = (partyId: string, granteeId: string, ownerId: string | null = null): MergedPart => ({ partyId, granteeId, ownerId });
const differ = (leftId: string, rightId: string, ownerId: string | null = null): Difference => ({ leftId, rightId, ownerId });
const known = ['a', 'b', 'c', 'x'].map((id) => ({ id, names: [`name of ${id}`], identifiers: [`X-${id}`] }));
const said = (partyId: string, parts: MergedPart[], differences: Difference[] = []) =>
  Object.fromEntries((saidOf([partyId], { parts, differences, known }).get(partyId) ?? []).map(({ ownerId, sameAs, notSameAs }) => [ownerId ?? 'all', `${sameAs.join('')} ≠ ${notSameAs.join('')}`]));

test('what is merged is the same as each other, by all names and numbers of the whole', () => {
  const parts = [part('a', 'a'), part('b', 'a'), part('c', 'a')];
  expect(said('a', parts)).toEqual({ all: 'bc ≠ ' });
  expect(saidOf(['a'], { parts, differences: [], known }).get('a')?.[0]).toMatchObject({ names: ['name of b', 'name of c'], identifiers: ['X-b', 'X-c'] });
});

test('nothing is told of whom nobody said anything', () => {
  expect(said('c', [part('a', 'a'), part('b', 'a')], [differ('a', 'd')])).toEqual({});
});

test('a difference goes for the whole on both sides', () => {
  const parts = [part('a', 'a'), part('b', 'a'), part('c', 'c'), part('d', 'c')];
  expect(said('a', parts, [differ('b', 'd')])).toEqual({ all: 'b ≠ cd' });
  expect(said('c', parts, [differ('b', 'd')])).toEqual({ all: 'd ≠ ab' });
});

test('an owner’s view goes before that of all, and that of all is not moved by it', () => {
  const parts = [part('a', 'a'), part('b', 'a'), part('a', 'a', 'osf'), part('b', 'a', 'osf'), part('x', 'a', 'osf')];
  expect(said('a', parts)).toEqual({ all: 'b ≠ ', osf: 'bx ≠ ' });
  expect(said('a', parts, [differ('a', 'y', 'osf')])).toEqual({ all: 'b ≠ ', osf: 'bx ≠ y' });
  expect(said('x', parts)).toEqual({ osf: 'ab ≠ ' });
});
