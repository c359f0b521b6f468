import { startApi, type Api, type Asker } from './harness.ts';

let api: Api;
let secretariat: Asker;
beforeAll(async () => {
  api = await startApi();
  secretariat = await api.as('CAMMINA · secretariat');
});
afterAll(() => api?.close());

interface Version { version: number; from: string; to: string | null; addedBy: string | null; legs: { fromPlace: string; toPlace: string; toRole: string }[] }
interface Corridor { id: string; code: string; versions: Version[]; viewerCan: { action: string; allowed: boolean }[] }

const CORRIDOR = 'id code versions { version from to addedBy legs { fromPlace fromRole toPlace toRole } } viewerCan { action allowed }';
const own = async (asker: Asker): Promise<Corridor> => {
  const { data } = await asker.run<{ corridors: Corridor[] }>(`{ corridors { ${CORRIDOR} } }`);
  const [first] = data.corridors;
  if (!first) throw new Error('no corridor');
  return first;
};
const draw = (asker: Asker, input: object) => asker.run<{ drawCorridor: Corridor & { __typename: string; code?: string; path?: string[] } }>(
  `mutation($input: DrawCorridorInput!) { drawCorridor(input: $input) { __typename ... on Corridor { ${CORRIDOR} } ... on Refused { code path } } }`, { input });

const VERSION = {
  whyEn: 'The partners include Guatemala by name.', whyEs: 'Los socios incluyen a Guatemala por su nombre.', from: '2017-02-06',
  legs: [{ fromPlace: 'GT', fromRole: 'origin', toPlace: 'MX', toRole: 'transit' }, { fromPlace: 'MX', fromRole: 'transit', toPlace: 'US', toRole: 'limit' }],
};

test('a new version ends the one before and leaves it as it was drawn', async () => {
  const before = await own(secretariat);
  const { data } = await draw(secretariat, { corridorId: before.id, after: 1, ...VERSION });
  expect(data.drawCorridor.versions.map(({ version, from, to, addedBy }) => [version, from, to, addedBy])).toEqual([
    [2, '2017-02-06', null, 'CAMMINA · secretariat'], [1, '2010-01-01', '2017-02-05', null]]);
  expect(data.drawCorridor.versions[1]?.legs).toEqual(before.versions[0]?.legs);
  expect(data.drawCorridor.versions[0]?.legs.map(({ fromPlace, toPlace, toRole }) => [fromPlace, toPlace, toRole])).toEqual([['GT', 'MX', 'transit'], ['MX', 'US', 'limit']]);
});

test('who drew upon a version that counts no more is told so, and nothing is written', async () => {
  const { id } = await own(secretariat);
  expect((await draw(secretariat, { corridorId: id, after: 1, ...VERSION, from: '2018-01-01' })).data.drawCorridor).toMatchObject({ __typename: 'Refused', code: 'api.corridors.changedMeanwhile' });
  expect((await draw(secretariat, { corridorId: id, after: 2, ...VERSION })).data.drawCorridor).toMatchObject({ code: 'api.corridors.beginsLater', path: ['from'] });
  expect((await own(secretariat)).versions).toHaveLength(2);
});

test('of two who draw at once, one is told to look again', async () => {
  const { id } = await own(secretariat);
  const both = await Promise.all(['2018-01-01', '2019-01-01'].map((from) => draw(secretariat, { corridorId: id, after: 2, ...VERSION, from })));
  expect(both.map(({ data }) => data.drawCorridor.__typename).sort()).toEqual(['Corridor', 'Refused']);
});

test('a place or a role that is none is said at its leg', async () => {
  const { id } = await own(secretariat);
  const { errors } = await draw(secretariat, { corridorId: id, after: 3, ...VERSION, legs: [{ fromPlace: 'Mexico', fromRole: 'origin', toPlace: 'US', toRole: 'wall' }] });
  expect(errors?.[0]?.extensions.issues?.map(({ path }) => path)).toEqual(['legs.0.fromPlace', 'legs.0.toRole']);
});

test('the secretariat draws, the partners read', async () => {
  const officer = await api.as('Avina · program officer');
  const corridor = await own(officer);
  expect(corridor.viewerCan).toEqual([{ action: 'corridors.draw', allowed: false }]);
  expect((await draw(officer, { corridorId: corridor.id, after: 3, ...VERSION })).data.drawCorridor).toMatchObject({ __typename: 'Refused', code: 'access.role' });
});

test('what was drawn is not drawn over, by the serving role either: it can end a version, and no more', async () => {
  const [may] = await api.sql<Record<string, boolean>>(
    `select has_table_privilege('acuerdo_runtime', 'corridor_leg', 'update') as leg, has_table_privilege('acuerdo_runtime', 'corridor_leg', 'delete') as less,
       has_column_privilege('acuerdo_runtime', 'corridor_version', 'why_en', 'update') as why, has_column_privilege('acuerdo_runtime', 'corridor_version', 'valid', 'update') as "end"`);
  expect(may).toEqual({ leg: false, less: false, why: false, end: true });
});
