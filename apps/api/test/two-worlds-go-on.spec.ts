import fc from 'fast-check';
import { answerNote, keepUnshared, notes, open, sound, withdraw } from './sounding-journey.ts';
import { statementsOf } from './statements.ts';
import { others, share, shownTo, withoutLot } from './two-worlds/afterwards.ts';
import { hiddenThing, hide } from './two-worlds/hidden-things.ts';
import type { FileRow } from './two-worlds/grant-file.ts';
import { begin, OFFICERS, openWorld, OWNERS, type Beginning, type Owner, type World } from './two-worlds/worlds.ts';

const ROUNDS = 3;
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

const SOUNDINGS = '{ soundings(first: 50) { nodes { id state openedAt readers { id } } next } soundingNotes(first: 50) { nodes { id } } revealedSoundings(first: 50) { nodes { id } } }';

test('whether nobody has a match or somebody keeps silent about one: the sounder and a third are shown the same, through saying, waiting, withdrawal and the end of its time', async () => {
  const worlds = [await openWorld(beginning), await openWorld(beginning)] as const;
  const [without, withIt] = worlds;
  const inBoth = async <T>(work: (world: World) => Promise<T>): Promise<T[]> => [await work(without), await work(withIt)];
  const look = async (viewers: readonly Owner[]) => {
    const [one = [], other = []] = await inBoth((world) => shownTo(world, viewers));
    expect(other.filter((text, at) => text !== one[at]).slice(0, 2)).toEqual(one.filter((text, at) => text !== other[at]).slice(0, 2));
    const [few, many] = await inBoth((world) => statementsOf(() => world.askers.osf.run(SOUNDINGS)));
    expect(many).toHaveLength(few?.length ?? 0);
  };
  const alike = async (act: (world: World) => Promise<unknown>) => {
    const [one, other] = (await inBoth(act)).map((answer) => JSON.stringify(withoutLot(answer)));
    expect(other).toBe(one);
  };
  try {
    const sounded = [fresh('Casa Sondeada'), fresh('Casa Callada')];
    const own = await inBoth(({ api, askers }) => keepUnshared(api, askers.osf, sounded));
    const matching = sounded.map((row) => ({ ...row, id: `avina ${row.id}`, funder: 'Fundación Avina', amount: row.amount + 50 }));
    await keepUnshared(withIt.api, withIt.askers.avina, matching);
    const parties = await inBoth(({ api }) => api.sql<{ id: string }>('select party_id as id from person where name = any($1)', [[OFFICERS.avina, OFFICERS.ford]]));
    const said: (string | undefined)[][] = [[], []];
    const say = (which: 0 | 1) => alike(async (world) => {
      const at = world === without ? 0 : 1;
      const answer = await sound(world.api, world.askers.osf, { grantId: own[at]?.[which] ?? '', readers: parties[at]?.map(({ id }) => id) ?? [] });
      said[at]?.push(answer.id);
      return answer;
    });
    const mine = (world: World, which: number) => said[world === without ? 0 : 1]?.[which] ?? '';

    await say(0);
    await look(['osf', 'ford']);
    const [note] = await notes(withIt.askers.avina);
    expect(note?.grants[0]?.grantee.name).toBe('Casa Sondeada');
    expect(await notes(without.askers.avina)).toEqual([]);
    for (const input of [{ answer: 'aside' }, { answer: 'agreed', grantId: note?.grants[0]?.id }]) await answerNote(withIt.askers.avina, { id: note?.id ?? '', ...input });
    await look(['osf']);
    await alike((world) => withdraw(world.askers.osf, mine(world, 0)));
    await alike((world) => open(world.askers.osf, mine(world, 0)));
    await say(1);
    await alike((world) => open(world.askers.osf, mine(world, 1)));
    expect((await notes(withIt.askers.avina)).map(({ grants }) => grants[0]?.grantee.name)).toEqual(['Casa Callada']);
    await inBoth(({ api }) => api.sql('update collaborative set clock_offset_seconds = clock_offset_seconds + 130 * 86400'));
    expect(await notes(withIt.askers.avina)).toEqual([]);
    await look(['osf']);
    await alike((world) => withdraw(world.askers.osf, mine(world, 1)));
    await alike((world) => open(world.askers.osf, mine(world, 1)));
  } finally {
    for (const world of worlds) await world.api.close();
  }
}, 300_000);
