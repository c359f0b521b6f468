import fc from 'fast-check';
import { others, share, shownTo } from './two-worlds/afterwards.ts';
import { hiddenThing, hide } from './two-worlds/hidden-things.ts';
import type { FileRow } from './two-worlds/grant-file.ts';
import { begin, openWorld, OWNERS, type Beginning, type Owner } from './two-worlds/worlds.ts';

const ROUNDS = 5;
const SEED = 20_170_206;

let beginning: Beginning;
beforeAll(async () => {
  beginning = await begin();
});
afterAll(() => beginning?.database.drop());

let rows = 0;

/** A row that nobody has shared yet; its day and its amount are its own. */
function fresh(grantee: string, granteeId = ''): FileRow {
  rows += 1;
  return {
    id: `fresh-${rows}`, funder: 'Fundación Alameda Norte', grantee, granteeId, title: `Litigation for migrants in transit, part ${rows}`,
    description: 'Strategic litigation and legal defence for migrants in transit who were victims of crime on the southern border of Mexico.',
    amount: 70_000 + rows * 137, currency: 'USD', awardedOn: `2016-${String(1 + (rows % 12)).padStart(2, '0')}-${String(1 + (rows % 27)).padStart(2, '0')}`, country: 'MX',
  };
}

const GRANTEES = ['Casa del Sur A.C.', 'Red de Litigio del Istmo', 'Observatorio Fronterizo del Suchiate', 'Mesa de Trabajadoras Agrícolas', 'Nueva Casa del Puente'];

test.each(OWNERS)('whatever %s hides, what others and its owner share afterwards goes the same way: numbers, matches, names, counts', async (owner) => {
  const [without, withIt] = [await openWorld(beginning), await openWorld(beginning)];
  try {
    const round = fc.record({
      thing: hiddenThing(owner), by: fc.constantFrom<Owner>(...OWNERS), grantees: fc.array(fc.constantFrom(...GRANTEES), { minLength: 1, maxLength: 2 }),
    });
    let rounds = 0;
    await fc.assert(fc.asyncProperty(round, async ({ thing, by, grantees }) => {
      await hide(withIt, owner, thing);
      const hidden = thing.rows.flatMap(({ grantee, granteeId }) => (by === owner ? [] : [fresh(grantee, granteeId)]));
      const file = [...grantees.filter((grantee) => by !== owner || !thing.rows.some((row) => row.grantee === grantee)).map((grantee) => fresh(grantee)), ...hidden];
      for (const world of [without, withIt]) await share(world, by, file);
      rounds += 1;
      const viewers = others(owner).filter((_, at, all) => rounds === ROUNDS || rounds % all.length === at);
      const [one, other] = [await shownTo(without, viewers), await shownTo(withIt, viewers)];
      expect(other.filter((text, at) => text !== one[at]).slice(0, 2)).toEqual(one.filter((text, at) => text !== other[at]).slice(0, 2));
    }), { numRuns: ROUNDS, seed: SEED, endOnFailure: true });
  } finally {
    await without.api.close();
    await withIt.api.close();
  }
}, 600_000);

test('a file that is shared with a protected row in it leaves what it leaves without that row', async () => {
  const [without, withIt] = [await openWorld(beginning), await openWorld(beginning)];
  try {
    const protectedRow = { ...fresh('Refugio Sin Nombre', 'MX-RFC-RSN010101XX1'), title: 'Shelter' };
    const alike = fresh('Casa del Sur A.C.');
    await hide(withIt, 'osf', { way: 'row-protected', rows: [protectedRow], then: [] });
    await share(without, 'osf', [alike]);
    await share(withIt, 'osf', [{ ...protectedRow, id: 'another', amount: 5 }, alike, { ...protectedRow, id: 'third', title: 'More shelter' }]);
    expect(await shownTo(withIt, others('osf'))).toEqual(await shownTo(without, others('osf')));
    expect((await withIt.askers.osf.run('{ grants(first: 100) { nodes { title grantee { name } } } }')).text).not.toContain('Refugio');
  } finally {
    await without.api.close();
    await withIt.api.close();
  }
});
