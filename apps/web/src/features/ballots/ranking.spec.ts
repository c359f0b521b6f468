import { readBallot } from '@acuerdo/voting';
import fc from 'fast-check';
import { isShared, move, rankOf, type Move, type Ranking } from './ranking.ts';

const write = (ranking: Ranking): string => ranking.map((rank) => rank.join('=')).join('>');
const read = (text: string): Ranking => (text === '' ? [] : text.split('>').map((rank) => rank.split('=')));

test.each<[string, Move, string]>([
  ['', { kind: 'up', id: 'a' }, 'a'],
  ['a', { kind: 'up', id: 'b' }, 'a>b'],
  ['a>b>c', { kind: 'up', id: 'c' }, 'a>c>b'],
  ['a>b', { kind: 'up', id: 'a' }, 'a>b'],
  ['a>b=c', { kind: 'up', id: 'c' }, 'a>c>b'],
  ['a=b', { kind: 'up', id: 'b' }, 'b>a'],
  ['a>b>c', { kind: 'down', id: 'a' }, 'b>a>c'],
  ['a=b>c', { kind: 'down', id: 'a' }, 'b>a>c'],
  ['a>b', { kind: 'down', id: 'b' }, 'a'],
  ['a', { kind: 'down', id: 'b' }, 'a'],
  ['a>b>c', { kind: 'join', id: 'c' }, 'a>b=c'],
  ['a>b=c', { kind: 'join', id: 'c' }, 'a=c>b'],
  ['a>b', { kind: 'join', id: 'd' }, 'a>b=d'],
  ['a>b', { kind: 'join', id: 'a' }, 'a>b'],
  ['', { kind: 'join', id: 'a' }, ''],
  ['a>b>c', { kind: 'place', id: 'c', rank: 1 }, 'a=c>b'],
  ['a>b>c', { kind: 'place', id: 'a', rank: 3 }, 'b>c=a'],
  ['a>b', { kind: 'place', id: 'c', rank: 3 }, 'a>b>c'],
  ['a>b>c', { kind: 'place', id: 'b', rank: null }, 'a>c'],
  ['a>b', { kind: 'place', id: 'b', rank: 2 }, 'a>b'],
  ['a=b>c', { kind: 'place', id: 'a', rank: 3 }, 'b>c>a'],
])('%s, then %j: %s', (before, step, after) => {
  expect(write(move(read(before), step))).toBe(after);
});

test('where an option stands', () => {
  expect([rankOf(read('a>b=c'), 'c'), rankOf(read('a>b=c'), 'd')]).toEqual([2, null]);
  expect([isShared(read('a>b=c'), 'b'), isShared(read('a>b=c'), 'a'), isShared(read('a'), 'd')]).toEqual([true, false, false]);
});

const options = ['a', 'b', 'c', 'd'];
const id = fc.constantFrom(...options);
const step: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ kind: fc.constantFrom('up' as const, 'down' as const, 'join' as const), id }),
  fc.record({ kind: fc.constant('place' as const), id, rank: fc.option(fc.integer({ min: 1, max: 5 })) }),
);

test('whatever is pressed, the ballot stays one that the count accepts, and nobody else changes order', () => {
  fc.assert(fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
    steps.reduce<Ranking>((before, one) => {
      const after = move(before, one);
      expect(readBallot(after, options)).toEqual({ ok: true, value: after });
      const others = (ranking: Ranking) => ranking.map((rank) => rank.filter((other) => other !== one.id)).filter((rank) => rank.length > 0);
      expect(others(after)).toEqual(others(before));
      return after;
    }, []);
  }));
});
