import fc from 'fast-check';
import { Comparison, type Figures } from './compare.ts';
import { hiddenThing, hide } from './hidden-things.ts';
import { openWorld, settled, type Beginning, type Owner, type World } from './worlds.ts';

interface Run {
  readonly beginning: Beginning;
  readonly owner: Owner;
  readonly pairs: number;
  readonly seed: number;
}

/** After so many pairs the statements are counted too, one viewer at a time. */
const COUNTED = 10;

/**
 * Hides random things of one owner in a world, one after the other, and compares it after each with the world that has none.
 * Throws with the seed and the first differences.
 */
export async function provePairs(without: World, { beginning, owner, pairs, seed }: Run): Promise<Figures> {
  const world = await openWorld(beginning);
  try {
    const comparison = new Comparison(without, await nextShortIds(without));
    await fc.assert(fc.asyncProperty(hiddenThing(owner), async (thing) => {
      const made = await hide(world, owner, thing);
      await settled(world.api);
      expect((await comparison.differences(world, owner, made)).slice(0, 3)).toEqual([]);
      if (comparison.figures.pairs % COUNTED === 1) expect(await comparison.otherCosts(world, owner === 'pool' ? 'osf' : 'pool', made)).toEqual([]);
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
