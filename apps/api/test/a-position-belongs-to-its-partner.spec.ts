import { randomUUID } from 'node:crypto';
import { startApi, type Answer, type Api, type Asker } from './harness.ts';
import type { Refusable } from './vote.ts';

interface InFull {
  option: { id: string };
  positions: { id: string; partner: { letter: string }; stance: string; until: string | null; words: string; language: string; releasedAt: string | null }[];
}

const FIELDS = 'option { id } positions { id partner { letter } stance until words language releasedAt }';

/** All that anybody is shown of an option, and of what happens. */
const EVERYTHING = `{ option(id: "OPT-3") { ${FIELDS} partners { letter } notes { by } evidence { id } combinedInto { id } viewerCan { action allowed } }
  deliberations { options { id viewerCan { action allowed } } } activity(first: 100) { nodes { id kind sentence subjectId } } recordStatus { entries waiting } }`;

let api: Api;
let osf: Asker;
let others: Asker[];
let optionId: string;

beforeAll(async () => {
  api = await startApi();
  osf = await api.as('OSF · delegate', 'es');
  others = [await api.as('CAMMINA · secretariat'), await api.as('Ford-Mexico · delegate'), await api.as('Avina · program officer')];
  optionId = (await look(osf)).option.id;
});
afterAll(() => api?.close());

const look = async (who: Asker) => (await who.run<{ option: InFull }>(`{ option(id: "OPT-3") { ${FIELDS} } }`)).data.option;
const everything = () => Promise.all(others.map(async (who) => (await who.run(EVERYTHING)).text));
const hold = (who: Asker, input: object): Promise<Answer<{ holdPosition: Refusable<InFull> }>> => who.run(
  `mutation($input: HoldPositionInput!) { holdPosition(input: $input) { ... on OptionInFull { ${FIELDS} } ... on Refused { code message path } } }`, { input: { optionId, ...input } });
const release = (who: Asker, id: string): Promise<Answer<{ releasePosition: Refusable<InFull> }>> => who.run(
  `mutation($id: UUID!) { releasePosition(id: $id) { ... on OptionInFull { ${FIELDS} } ... on Refused { code message path } } }`, { id });

test('nobody has a position in the sample: no real partner is given an opinion', async () => {
  expect((await look(osf)).positions).toEqual([]);
});

test('until its partner releases it, it is byte for byte absent for all others, and so is its id', async () => {
  const before = await everything();
  const held = (await hold(osf, { stance: 'would-leave', words: 'Nos iríamos.' })).data.holdPosition;
  expect(held.positions).toMatchObject([{ stance: 'would-leave', words: 'Nos iríamos.', language: 'es', releasedAt: null }]);
  expect(await everything()).toEqual(before);
  for (const who of others.slice(1)) {
    expect((await release(who, held.positions[0]?.id ?? '')).text).toBe((await release(who, randomUUID())).text);
  }
  const colleague = await look(await api.as('OSF · IMI program officer'));
  expect(colleague.positions).toHaveLength(1);
});

test('who needs time says until when; who does not, does not', async () => {
  expect((await hold(osf, { stance: 'needs-until', words: 'Falta el consejo.' })).errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: 'until' }] });
  expect((await hold(osf, { stance: 'maybe', words: 'x' })).errors?.[0]?.extensions.issues).toMatchObject([{ path: 'stance' }]);
  const { data } = await hold(osf, { stance: 'needs-until', until: '2017-04-30', words: 'Falta el consejo.' });
  expect(data.holdPosition.positions).toMatchObject([{ stance: 'needs-until', until: '2017-04-30' }]);
});

test('what is released is what was read: an older position is not', async () => {
  const [first] = await api.sql<{ id: string }>('select id from option_position order by written_at limit 1');
  expect((await release(osf, first?.id ?? '')).data.releasePosition.code).toBe('api.positions.changedMeanwhile');
  const [current] = (await look(osf)).positions;
  const { data } = await release(osf, current?.id ?? '');
  expect(data.releasePosition.positions).toMatchObject([{ stance: 'needs-until', releasedAt: expect.any(String) }]);
  expect((await release(osf, current?.id ?? '')).data.releasePosition.code).toBe('api.positions.releasedAlready');
  for (const who of others) expect((await look(who)).positions).toMatchObject([{ partner: { letter: 'O' }, words: 'Falta el consejo.' }]);
});

test('what was written is never rewritten, released or not: another one takes its place', async () => {
  await expect(api.sql(`update option_position set words = 'x'`)).rejects.toThrow(/written once/);
  await expect(api.sql('update option_position set released_at = null')).rejects.toThrow(/released once/);
});

test('a new one is its partner\'s own again, beside what the others go on seeing', async () => {
  const before = await everything();
  await hold(osf, { stance: 'favour', words: 'A favor.' });
  expect((await look(osf)).positions.map(({ stance }) => stance)).toEqual(['favour', 'needs-until']);
  expect(await everything()).toEqual(before);
});

test('the secretariat has none, since the pool is no partner', async () => {
  expect((await hold(others[0]!, { stance: 'favour', words: 'x' })).data.holdPosition.code).toBe('access.role');
});
