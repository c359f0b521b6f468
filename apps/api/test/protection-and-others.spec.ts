import { startApi, type Api, type Asker } from './harness.ts';
import { commit, start } from './grant-journey.ts';
import { PROTECT_PARTY } from './protected-refuge.ts';
import { grantFile } from './two-worlds/grant-file.ts';

let api: Api;
let osf: Asker;
let ford: Asker;
let secretariat: Asker;

beforeEach(async () => {
  api = await startApi();
  [osf, ford, secretariat] = [await api.as('OSF · IMI program officer'), await api.as('Ford-Mexico · program officer'), await api.as('CAMMINA · secretariat')];
});
afterEach(() => api.close());

const partyOf = async (name: string, owner: string) => (await api.sql<{ id: string }>('select p.id from party p join party o on o.id = p.owner_id where p.name = $1 and o.name = $2', [name, owner]))[0]?.id ?? '';
const grantees = async (who: Asker, text: string) => (await who.run<{ grantees: { nodes: { name: string; shortId: string; grantCount: number }[] } }>(
  'query ($text: String) { grantees(text: $text) { nodes { name shortId grantCount } } }', { text })).data.grantees.nodes;

/** The last short id that was given of a kind. */
const newest = async (prefix: string) => `${prefix}-${(await api.sql<{ last: number }>('select last from short_id where prefix = $1', [prefix]))[0]?.last}`;

test('what another shared of the same organisation is theirs, and goes on under a short id of its own', async () => {
  const id = await partyOf('Red de Litigio del Istmo', 'Open Society Foundations');
  expect(await grantees(ford, 'Litigio')).toEqual([{ name: 'Red de Litigio del Istmo', shortId: 'ORG-6', grantCount: 2 }]);
  const told = await osf.run<{ grantee: { othersGrants: number } }>('query ($id: String!) { grantee(id: $id) { othersGrants } }', { id });
  expect(told.data.grantee.othersGrants).toBe(1);
  await osf.run(PROTECT_PARTY, { id, protection: 'protected' });
  for (const who of [ford, secretariat]) expect(await grantees(who, 'Litigio')).toEqual([{ name: 'Red de Litigio del Istmo', shortId: await newest('ORG'), grantCount: 1 }]);
  expect((await secretariat.run('{ grant(id: "GR-4") { title grantee { name } protection } }')).text).toContain('Red de Litigio del Istmo');
  expect((await ford.run('{ grant(id: "GR-3") { title } }')).text).toContain('"grant":null');
});

test('nobody protects what is not theirs; the pool and the partners are not protected at all', async () => {
  const id = await partyOf('Observatorio Fronterizo del Suchiate', 'Open Society Foundations');
  const code = async (who: Asker, party: string) => (await who.run<{ protectParty: { code?: string } }>(PROTECT_PARTY, { id: party, protection: 'protected' })).data.protectParty.code;
  expect(await code(ford, id)).toBe('access.owner');
  expect(await code(secretariat, id)).toBe('access.owner');
  expect(await code(await api.as('OSF · delegate'), id)).toBe('access.role');
  expect(await code(osf, await partyOf('Open Society Foundations', 'Open Society Foundations'))).toBe('api.protection.inside');
});

test('who imports a name that another protects meets nothing, and has a party of their own', async () => {
  const id = await partyOf('Observatorio Fronterizo del Suchiate', 'Open Society Foundations');
  await osf.run(PROTECT_PARTY, { id, protection: 'protected' });
  const row = { id: 'f-1', funder: 'Ford Foundation-Mexico', grantee: 'Observatorio Fronterizo del Suchiate', granteeId: '', title: 'Monitoring', description: 'Independent monitoring.', amount: 10, currency: 'USD', awardedOn: '2016-05-05', country: 'MX' };
  const started = await start(ford, await api.upload(ford, 'ford.json', grantFile([row])));
  await commit(ford, started.id ?? '', true);
  const [grant] = await api.sql<{ grantee_id: string }>(`select grantee_id from "grant" where external_id = 'f-1'`);
  expect(grant?.grantee_id).not.toBe(id);
  expect(await grantees(secretariat, 'Observatorio')).toEqual([{ name: 'Observatorio Fronterizo del Suchiate', shortId: await newest('ORG'), grantCount: 1 }]);
});

test('a grant that is shared and its grantee that is protected at the same moment never end up both', async () => {
  for (let turn = 0; turn < 6; turn++) {
    const row = { id: `r-${turn}`, funder: 'Open Society Foundations', grantee: `Casa Nueva ${turn}`, granteeId: '', title: `Race ${turn}`, description: 'A race.', amount: 10, currency: 'USD', awardedOn: '2016-05-05', country: 'MX' };
    const started = await start(osf, await api.upload(osf, 'race.json', grantFile([row])));
    await commit(osf, started.id ?? '', false);
    const [grant] = await api.sql<{ id: string; grantee_id: string }>('select id, grantee_id from "grant" where external_id = $1', [row.id]);
    await Promise.all([
      osf.run('mutation ($id: UUID!) { shareGrant(id: $id) { __typename } }', { id: grant?.id }), osf.run(PROTECT_PARTY, { id: grant?.grantee_id, protection: 'protected' }),
    ]);
    expect(await api.sql('select 1 from ledger_opening where value::text like $1', [`%Race ${turn}%`])).toEqual([]);
    expect(await api.sql('select 1 from activity where subject_id = $1 and audience_id is null', [grant?.id])).toEqual([]);
    expect((await ford.run('query ($id: String!) { grant(id: $id) { title } }', { id: grant?.id })).text).toContain('"grant":null');
  }
});

test('a grant that is protected by itself is in no list of its grantee, for its owner neither', async () => {
  const [grant] = await api.sql<{ id: string; grantee_id: string }>(`select id, grantee_id from "grant" where short_id = 'GR-8'`);
  await osf.run('mutation ($id: UUID!) { protectGrant(id: $id, protection: "protected") { __typename } }', { id: grant?.id });
  const { data } = await osf.run<{ grantee: { grantCount: number; grants: { total: number } } }>('query ($id: String!) { grantee(id: $id) { grantCount grants { total } } }', { id: grant?.grantee_id });
  expect(data.grantee).toEqual({ grantCount: 1, grants: { total: 1 } });
});

test('what is protected is in no overlap, and what was answered there opens no more', async () => {
  const refuge = await partyOf('Observatorio Fronterizo del Suchiate', 'Open Society Foundations');
  const [overlap] = await api.sql<{ id: string }>(
    `select o.id from overlap o join "grant" g on g.id in (o.left_id, o.right_id) where g.grantee_id = $1 and o.short_id is not null and o.gone_at is null limit 1`, [refuge]);
  expect(overlap).toBeDefined();
  await osf.run('mutation ($id: UUID!) { answerOverlaps(ids: [$id], answer: "explain", reason: "One after the other, on purpose.", form: { because: "relay" }) { __typename } }', { id: overlap?.id });
  await osf.run(PROTECT_PARTY, { id: refuge, protection: 'protected' });
  for (const who of [osf, ford]) expect((await who.run('query ($id: String!) { overlap(id: $id) { id } }', { id: overlap?.id })).text).toContain('"overlap":null');
  expect(await api.sql('select 1 from ledger_opening where value::text like $1', ['%on purpose%'])).toEqual([]);
});
