import type { Message } from '@acuerdo/words';
import pg from 'pg';
import { checkData } from '../src/check-data.ts';
import { board } from './grant-journey.ts';
import { startApi, type Api, type Asker } from './harness.ts';
import { PURGE } from './protected-refuge.ts';
import { cast, close, open, ranking, record, type Refusable } from './vote.ts';

interface RoleSeen { id: string; number: number; themes: { code: string }[]; places: string[]; leads: { key: string }; mayJoin: { key: string }[] }
interface CharterSeen {
  id: string; version: number; state: string; hash: string | null; inForceFrom: string | null; supersededOn: string | null; decision: { shortId: string } | null;
  roles: RoleSeen[]; contradictions: Message[]; motions: { id: string; state: string }[]; viewerCan: { action: string; allowed: boolean; reason: Message | null }[];
}
interface Flag { state: string; lines: Message[]; grant: { id: string; title: string }; answers: { answer: string; reason: string }[] }

const CHARTER = `fragment C on Charter { id version state hash inForceFrom supersededOn decision { shortId } contradictions motions { id state } viewerCan { action allowed reason }
  roles { id number themes { code } places leads { key } mayJoin { key } } }`;
const FLAG = 'fragment F on CharterFlag { state lines grant { id title } answers { answer reason } }';
const REFUSED = '... on Refused { code path }';

let api: Api;
let secretariat: Asker;
let officer: Asker;
let avina: Asker;
const actors: Record<string, string> = {};

const all = async (who = secretariat) => (await who.run<{ charters: { inForce: CharterSeen | null; versions: CharterSeen[]; judging: boolean } }>(
  `{ charters { judging inForce { ...C } versions { ...C } } } ${CHARTER}`)).data.charters;
const begin = async (who = officer) => (await who.run<{ beginCharter: Refusable<CharterSeen> }>(`mutation { beginCharter { ...C ${REFUSED} } } ${CHARTER}`)).data.beginCharter;
const role = (given: object) => ({ themes: [], populations: [], places: [], leads: actors['pool'], mayJoin: [], conditionEn: null, conditionEs: null, ...given });
const saveRole = async (charterId: string, given: object, roleId: string | null = null) => (await officer.run<{ saveCharterRole: Refusable<CharterSeen> }>(
  `mutation ($charterId: UUID!, $roleId: UUID, $input: CharterRoleInput!) { saveCharterRole(charterId: $charterId, roleId: $roleId, input: $input) { ...C ${REFUSED} } } ${CHARTER}`,
  { charterId, roleId, input: role(given) })).data.saveCharterRole;
const removeRole = async (charterId: string, roleId: string) => (await officer.run<{ removeCharterRole: Refusable<CharterSeen> }>(
  `mutation ($charterId: UUID!, $roleId: UUID!) { removeCharterRole(charterId: $charterId, roleId: $roleId) { ...C ${REFUSED} } } ${CHARTER}`, { charterId, roleId })).data.removeCharterRole;
const put = async (charterId: string) => (await secretariat.run<{ putCharterToVote: Refusable<{ id: string; options: { id: string; statusQuo: boolean }[]; text: { en: string; es: string } }> }>(
  `mutation ($charterId: UUID!) { putCharterToVote(charterId: $charterId) { ... on Motion { id text { en es } options { id statusQuo } } ${REFUSED} } }`, { charterId })).data.putCharterToVote;
const effect = async (who: Asker) => (await who.run<{ charterEffect: { confusion: number; explained: number; added: number; inside: number } }>(
  '{ charterEffect { confusion explained added inside } }')).data.charterEffect;
const flags = async (who: Asker, state: string | null = null) => (await who.run<{ charterFlags: { total: number; nodes: Flag[] } }>(
  `query ($state: String) { charterFlags(state: $state) { total nodes { ...F } } } ${FLAG}`, { state })).data.charterFlags;
const answer = async (who: Asker, grantId: string, given: string, reason = 'We agreed on it.') => (await who.run<{ answerCharterFlag: Refusable<Flag> }>(
  `mutation ($grantId: UUID!, $answer: String!, $reason: String!) { answerCharterFlag(grantId: $grantId, answer: $answer, reason: $reason) { ...F ${REFUSED} } } ${FLAG}`,
  { grantId, answer: given, reason })).data.answerCharterFlag;

/** The partners vote on a motion, each for the option that adopts or for the one that leaves things as they are, and the decision is recorded. */
async function decide({ id, options }: { id: string; options: { id: string; statusQuo: boolean }[] }, adopts: boolean): Promise<void> {
  const [chosen] = options.filter(({ statusQuo }) => statusQuo !== adopts);
  await open(secretariat, id, '2017-03-01T18:00:00Z');
  for (const name of ['OSF · delegate', 'Ford-Mexico · delegate', 'Avina · delegate']) await cast(await api.as(name), { motionId: id, choice: ranking(chosen?.id) });
  await close(secretariat, id);
  const recorded = await record(secretariat, id);
  expect(recorded.errors).toBeUndefined();
}

beforeAll(async () => {
  api = await startApi();
  [secretariat, officer, avina] = await Promise.all([api.as('CAMMINA · secretariat'), api.as('Ford-Mexico · program officer'), api.as('Avina · program officer')]);
  const { data } = await officer.run<{ charters: { actors: { key: string; kind: string; party: { partner: { shortName: string } | null }; unit: { shortName: string } | null }[] } }>(
    '{ charters { actors { key kind party { partner { shortName } } unit { shortName } } } }');
  for (const { key, kind, party, unit } of data.charters.actors) actors[kind === 'pool' ? 'pool' : [party.partner?.shortName, unit?.shortName].filter(Boolean).join(' ')] = key;
});
afterAll(() => api?.close());

test('a draft is there to be changed, role by role, and says where its roles contradict each other', async () => {
  const { inForce, versions: [draft] } = await all();
  expect([inForce, draft?.state, draft?.version]).toEqual([null, 'draft', 1]);
  expect((await begin()).code).toBe('api.charters.draftThere');
  const id = draft?.id ?? '';
  const before = draft?.roles.length ?? 0;
  const added = await saveRole(id, { themes: ['labour'], leads: actors['Ford-Mexico'] });
  expect(added.roles.at(-1)).toMatchObject({ number: before + 1, themes: [{ code: 'labour' }], leads: { key: actors['Ford-Mexico'] } });
  expect(added.contradictions.map(({ key }) => key)).toEqual(['charter.contradiction.same']);
  const changed = await saveRole(id, { themes: ['labour'], places: ['CR'], leads: actors['Ford-Mexico'] }, added.roles.at(-1)?.id);
  expect([changed.roles.length, changed.contradictions]).toEqual([before + 1, []]);
  expect((await removeRole(id, changed.roles.at(-1)?.id ?? '')).roles).toEqual(draft?.roles);
  expect((await saveRole(id, { leads: 'nobody' })).code).toBe('api.charters.actorUnknown');
  expect((await saveRole(id, { themes: ['nothing'] })).code).toBe('api.charters.themeUnknown');
  const delegate = await (await api.as('Ford-Mexico · delegate')).run<{ beginCharter: { code: string } }>(`mutation { beginCharter { ${REFUSED} } }`);
  expect(delegate.data.beginCharter.code).toBe('access.role');
});

test('before it is adopted, it says what it would change of what the viewer sees', async () => {
  const [seen, hers] = [await effect(avina), await effect(officer)];
  expect(seen.explained).toBeGreaterThan(0);
  expect(seen.confusion).toBe((await board(avina, { roleConfusion: true })).nodes.length);
  expect(hers.inside).toBe(seen.inside + 1);
});

test('put to the partners it is frozen, its text and hash are what they vote on, and a version that they decline changes nothing', async () => {
  const { versions: [draft] } = await all();
  const motion = await put(draft?.id ?? '');
  const [frozen] = (await all()).versions;
  expect(frozen).toMatchObject({ state: 'put', hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  for (const text of [motion.text.en, motion.text.es]) expect(text).toContain(frozen?.hash);
  expect(motion.text.es).toContain('Migrantes en tránsito');
  expect((await saveRole(draft?.id ?? '', { themes: ['labour'] })).code).toBe('api.charters.frozen');
  expect((await put(draft?.id ?? '')).code).toBe('api.charters.underVote');
  expect((await begin()).code).toBe('api.charters.underVote');
  await decide(motion, false);
  const after = await all();
  expect([after.inForce, after.versions[0]?.state, after.versions[0]?.decision?.shortId]).toEqual([null, 'declined', expect.stringMatching(/^DEC-/)]);
  expect((await flags(avina)).total).toBe(0);
});

test('adopted by a decision it is in force: what it foresees is explained, and whoever stands inside a role of others is told', async () => {
  const confusing = (await board(avina, { roleConfusion: true })).nodes;
  const draft = await begin();
  expect(draft).toMatchObject({ version: 2, state: 'draft' });
  const foretold = [await effect(avina), await effect(officer)];
  await decide(await put(draft.id), true);
  const { inForce, judging } = await all();
  expect([inForce?.version, inForce?.inForceFrom, inForce?.decision?.shortId, judging]).toEqual([2, expect.stringMatching(/^2017-/), expect.stringMatching(/^DEC-/), false]);
  const left = (await board(avina, { roleConfusion: true })).nodes;
  expect(left.length).toBe(confusing.length - (foretold[0]?.explained ?? 0) + (foretold[0]?.added ?? 0));
  const explained = (await board(avina)).nodes.find(({ id }) => confusing.some((one) => one.id === id) && !left.some((one) => one.id === id));
  expect(explained?.evidence.filter(({ signal }) => signal === 'charter')).toEqual([{ signal: 'charter', mark: 'no' }]);
  expect([(await flags(avina)).total, (await flags(officer)).total]).toEqual(foretold.map(({ inside }) => inside));
  const entries = await api.sql<{ body: string }>(`select body from ledger_entry where kind = 'charter.adopted'`);
  expect(entries).toEqual([{ body: expect.stringContaining(inForce?.hash ?? 'nothing') }]);
});

test('a proposal that nobody else sees is flagged for its own party alone, and for others when its review starts', async () => {
  const before = await flags(avina);
  const { data } = await officer.run<{ enterProposal: { id: string; grant: { id: string; charterFlag: Flag | null } } }>(
    `mutation ($input: EnterProposalInput!) { enterProposal(input: $input) { ... on Proposal { id grant { id charterFlag { ...F } } } } } ${FLAG}`,
    { input: { grantee: 'Taller del Istmo', title: 'Contratos justos', summary: 'Contratos para jornaleras.', amount: '40000.00', currency: 'USD', places: ['MX'], themes: ['labour'], source: 'invited' } });
  const { id, grant } = data.enterProposal;
  expect(grant.charterFlag).toMatchObject({ state: 'open', lines: [{ key: 'charter.inside', values: { role: 4 } }] });
  expect(await flags(avina)).toEqual(before);
  expect((await answer(avina, grant.id, 'exception')).code).toBe('api.notFound');
  await officer.run('mutation ($id: UUID!) { startReview(id: $id, dueOn: "2017-04-01") { __typename } }', { id });
  expect((await flags(avina)).nodes.map((flag) => flag.grant.title)).toContain('Contratos justos');
  expect(await answer(officer, grant.id, 'hold', 'Taller del Istmo asks Avina first.')).toMatchObject({ state: 'held' });
  const { data: { protectGrant: { title } } } = await officer.run<{ protectGrant: { title: string } }>(
    'mutation ($id: UUID!) { protectGrant(id: $id, protection: "protected") { ... on Grant { title } } }', { id: grant.id });
  expect(await flags(avina)).toEqual(before);
  expect((await flags(officer)).nodes.map((flag) => flag.grant.id)).not.toContain(grant.id);
  expect((await officer.run<{ purgeProtected: { grants: number } }>(PURGE, { id: grant.id, codeName: title })).data.purgeProtected.grants).toBe(1);
  expect(await api.sql('select 1 from charter_answer where grant_id = $1', [grant.id])).toEqual([]);
});

test('an answer is added, holds for what it answered, and is never changed or removed', async () => {
  const [flag] = (await flags(avina, 'open')).nodes;
  const grantId = flag?.grant.id ?? '';
  expect((await answer(avina, grantId, 'reopen')).code).toBe('api.charters.nothingToReopen');
  expect(await answer(officer, grantId, 'hold')).toMatchObject({ state: 'held' });
  expect(await answer(avina, grantId, 'exception')).toMatchObject({ state: 'excepted', answers: [{ answer: 'exception' }, { answer: 'hold' }] });
  expect((await flags(avina, 'open')).nodes.map((one) => one.grant.id)).not.toContain(grantId);
  const [runtime, owner] = [new pg.Client({ connectionString: api.url, options: '-c role=acuerdo_runtime' }), new pg.Client({ connectionString: api.url })];
  await Promise.all([runtime.connect(), owner.connect()]);
  await expect(runtime.query('delete from charter_answer')).rejects.toMatchObject({ code: '42501' });
  await expect(owner.query('delete from charter_answer')).rejects.toMatchObject({ code: '23001' });
  await expect(runtime.query(`update charter set roles = '[]' where state = 'in-force'`)).rejects.toMatchObject({ code: '23001' });
  await expect(runtime.query('delete from charter')).rejects.toMatchObject({ code: '42501' });
  await Promise.all([runtime.end(), owner.end()]);
});

test('the next version supersedes it: what its roles no longer foresee is role confusion again, and an answer to what it no longer says is open again', async () => {
  const draft = await begin();
  for (const { id } of draft.roles) await removeRole(draft.id, id);
  expect((await put(draft.id)).code).toBe('api.charters.noRoles');
  await saveRole(draft.id, { leads: actors['Avina'] });
  const foretold = await effect(avina);
  await decide(await put(draft.id), true);
  const { inForce, versions } = await all();
  expect(versions.map(({ version, state }) => `${version} ${state}`)).toEqual(['3 in-force', '2 superseded', '1 declined']);
  expect(versions[1]?.supersededOn).toBe(inForce?.inForceFrom);
  const after = await flags(avina);
  expect([after.total, after.nodes.map(({ state }) => state)]).toEqual([foretold.inside, after.nodes.map(() => 'open')]);
  expect((await board(avina, { roleConfusion: true })).nodes.length).toBe(foretold.confusion - foretold.explained + foretold.added);
  expect((await checkData(api.url)).filter(({ broken }) => broken > 0)).toEqual([]);
});

test('what is left to look at is looked at by the next round, wherever somebody went down', async () => {
  const seen = await board(avina);
  await api.sql(`update overlap set role_confusion = false, evidence = (select jsonb_agg(line) from jsonb_array_elements(evidence) line where line ->> 'signal' <> 'charter')
    where evidence @> '[{"signal": "charter"}]'`);
  await api.sql('delete from charter_flag');
  await api.sql(`insert into charter_pass (collaborative_id, id, part) select id, gen_random_uuid(), part from collaborative, unnest('{grants,overlaps}'::text[]) part`);
  for (let tries = 0; (await all()).judging && tries < 100; tries += 1) await new Promise((resolve) => { setTimeout(resolve, 100); });
  expect(await board(avina)).toEqual(seen);
  expect((await flags(avina)).total).toBeGreaterThan(0);
});
