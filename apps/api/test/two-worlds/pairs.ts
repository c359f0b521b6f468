import fc from 'fast-check';
import { Comparison, type Asking, type Figures } from './compare.ts';
import type { Made } from './hidden-things.ts';
import { openWorld, settled, type Beginning, type World } from './worlds.ts';

/** What is hidden: things at random, how each is made in a world, and who must not be able to tell. */
export interface Hiding<T> extends Asking {
  readonly thing: fc.Arbitrary<T>;
  readonly hide: (world: World, thing: T) => Promise<Made>;
}

interface Run<T> {
  readonly beginning: Beginning;
  readonly hiding: Hiding<T>;
  readonly pairs: number;
  readonly seed: number;
}

/** After so many pairs the statements are counted too, one viewer at a time. */
const COUNTED = 10;

/**
 * Hides random things in a world, one after the other, and compares it after each with the world that has none.
 * Throws with the seed and the first differences.
 */
export async function provePairs<T>(without: World, { beginning, hiding, pairs, seed }: Run<T>): Promise<Figures> {
  const world = await openWorld(beginning);
  try {
    const comparison = new Comparison(without, await nextShortIds(without), hiding);
    await fc.assert(fc.asyncProperty(hiding.thing, async (thing) => {
      const made = await hiding.hide(world, thing);
      await settled(world.api);
      expect((await comparison.differences(world, made)).slice(0, 3)).toEqual([]);
      if (comparison.figures.pairs % COUNTED === 1) expect(await comparison.otherCosts(world, made)).toEqual([]);
    }), { numRuns: pairs, seed, endOnFailure: true });
    return comparison.figures;
  } finally {
    await world.api.close();
  }
}

async function nextShortIds({ api }: World) {
  const rows = await api.sql<{ prefix: string; last: number }>('select prefix, last from short_id');
  const next = (prefix: string) => `${prefix}-${(rows.find((row) => row.prefix === prefix)?.last ?? 0) + 1}`;
  return { GR: next('GR'), OV: next('OV'), ORG: next('ORG'), PR: next('PR') };
}
