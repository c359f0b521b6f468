import fc from 'fast-check';
import { drawCodeName } from './code-names.ts';

const dice = (seed: number) => {
  let state = seed;
  return (below: number) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
};

test('a code name is two different invented words', () => {
  fc.assert(fc.property(fc.nat(), (seed) => {
    const words = drawCodeName(dice(seed), new Set()).split(' ');
    expect(words).toHaveLength(2);
    expect(new Set(words).size).toBe(2);
    for (const word of words) expect(word).toMatch(/^[A-Z][a-z]{5,}$/);
  }));
});

test('no code name is given twice, however many there are', () => {
  const taken = new Set<string>();
  const draw = dice(7);
  for (let given = 0; given < 8_000; given++) {
    const name = drawCodeName(draw, taken);
    expect(taken.has(name)).toBe(false);
    taken.add(name);
  }
  expect([...taken].some((name) => name.split(' ').length === 3)).toBe(true);
});
