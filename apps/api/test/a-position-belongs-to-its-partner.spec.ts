import { randomUUID } from 'node:crypto';
import { startApi, type Answer, type Api, type Asker } from './harness.ts';
import type { Refusable } from './vote.ts';

interface Seen { id: string; partner: { letter: string }; stance: string; until: string | null; words: string; why: string | null; language: string; releasedAt: string | null; inConfidence: boolean; shownTo: string[] }

interface InFull {
  option: { id: string };
  positions: Seen[];
  history: Seen[];
}

const SEEN = 'id partner { letter } stance until words why language at releasedAt inConfidence shownTo';
const FIELDS = `option { id } positions { ${SEEN} } history { ${SEEN} }`;

/** All that anybody is shown of an option, and of what happens. */
const EVERYTHING = `{ option(id: "OPT-3") { ${FIELDS} partners { letter } notes { said { by } } evidence { id } combinedInto { id } delegates { name } viewerCan { action allowed } }
  deliberations { options { id viewerCan { action allowed } } comparison { option { id } positions { id stance } } } activity(first: 100) { nodes { id kind sentence subjectId } } recordStatus { entries waiting } }`;

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
  expect((await hold(osf, { stance: 'favour', words: 'A favor.' })).data.holdPosition).toMatchObject({ code: 'api.positions.whyNeeded', path: ['why'] });
  expect(await everything()).toEqual(before);
  await hold(osf, { stance: 'favour', words: 'A favor.', why: 'El consejo dijo que sí.' });
  expect((await look(osf)).positions.map(({ stance }) => stance)).toEqual(['favour', 'needs-until']);
  expect(await everything()).toEqual(before);
});

test('its owner shows it to the delegates that it chooses: for all others, their own houses too, it stays byte for byte absent', async () => {
  const [reader, other] = [await api.as('Avina · delegate'), await api.as('Ford-Mexico · program officer')];
  const [before, othersBefore] = [await everything(), (await other.run(EVERYTHING)).text];
  const [own] = (await look(osf)).positions;
  const readers = await api.sql<{ id: string; name: string }>(`select id, name from person where 'delegate' = any(roles) order by name`);
  const idOf = (name: string) => readers.find((one) => one.name === name)?.id ?? '';
  const show = async (who: Asker, readerIds: string[]) => (await who.run<{ showPosition: Refusable<InFull> }>(
    `mutation($id: UUID!, $readerIds: [UUID!]!) { showPosition(id: $id, readerIds: $readerIds) { ... on OptionInFull { ${FIELDS} } ... on Refused { code path } } }`, { id: own?.id, readerIds })).data.showPosition;
  expect(await show(osf, [idOf('OSF · delegate')])).toMatchObject({ code: 'api.positions.readerUnknown', path: ['readerIds'] });
  expect((await show(reader, [idOf('Ford-Mexico · delegate')])).code).toBe('api.notFound');
  expect((await show(osf, [idOf('Avina · delegate')])).positions[0]).toMatchObject({ stance: 'favour', shownTo: [idOf('Avina · delegate')], inConfidence: false });
  expect((await look(reader)).positions).toMatchObject([{ stance: 'favour', inConfidence: true, shownTo: [], releasedAt: null }, { stance: 'needs-until' }]);
  expect((await look(reader)).history).toHaveLength(1);
  expect([await everything(), (await other.run(EVERYTHING)).text]).toEqual([before, othersBefore]);
  expect((await release(reader, own?.id ?? '')).data.releasePosition.code).toBe('api.notFound');

  await hold(osf, { stance: 'opposed', words: 'No.', why: 'Cambió el consejo.' });
  expect((await look(reader)).positions[0]).toMatchObject({ stance: 'favour', inConfidence: true }); // a newer one that is not released tells nothing
  expect([await everything(), (await other.run(EVERYTHING)).text]).toEqual([before, othersBefore]);
});

test('what was released stands in a line, with what changed when and why, and takes the place of what was shown in confidence', async () => {
  const [newest] = (await look(osf)).positions;
  await release(osf, newest?.id ?? '');
  for (const who of [osf, await api.as('Avina · delegate'), others[1]!]) {
    const seen = await look(who);
    expect(seen.positions).toMatchObject([{ stance: 'opposed', inConfidence: false }]);
    expect(seen.history.map(({ stance, why }) => [stance, why])).toEqual([['needs-until', null], ['opposed', 'Cambió el consejo.']]);
  }
});

test('the secretariat has none, since the pool is no partner', async () => {
  expect((await hold(others[0]!, { stance: 'favour', words: 'x' })).data.holdPosition.code).toBe('access.role');
});
