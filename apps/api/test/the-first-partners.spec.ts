import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { startApi, type Api, type Asker } from './harness.ts';
import type { Refusable } from './vote.ts';

const REFUSED = '... on Refused { code message path }';
type Written = Refusable<{ id: string }>;

let api: Api;
let secretariat: Asker;

/** Rows of another collaborative, for one ($1). */
const COPY = (table: string, which: string): string =>
  `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(row) || jsonb_build_object('collaborative_id', $1::text))).* from ${table} row where ${which}`;

/** A collaborative in which nothing is but the pool and somebody in its secretariat. */
async function emptyCollaborative(): Promise<Asker> {
  const [collaborative, party, account] = [randomUUID(), randomUUID(), randomUUID()];
  const secret = randomBytes(32).toString('base64url');
  const statements: [string, unknown[]][] = [
    [`insert into collaborative (id, slug, name, time_zone, base_currency) values ($1, 'nueva', 'Nueva', 'America/Bogota', 'USD')`, [collaborative]],
    [COPY('ledger_entry', 'row.id = (select entry_id from signing_key)'), [collaborative]],
    [COPY('signing_key', 'true'), [collaborative]],
    [`insert into party (collaborative_id, id, name, owner_id, shared_at, protection, kind) values ($1, $2, 'Nueva', $2, now(), 'open', 'pool')`, [collaborative, party]],
    [`insert into pool (collaborative_id, id, party_id, programmes) values ($1, $2, $2, '{}')`, [collaborative, party]],
    [`insert into account (id, email) values ($1, 'secretaria@example.org')`, [account]],
    [`insert into person (collaborative_id, id, account_id, name, party_id, roles) values ($1, $2, $2, 'Secretaría', $3, '{secretariat}')`, [collaborative, account, party]],
    [`insert into session (id, kind, secret_hash, account_id, label, expires_at) values ($1, 'token', $2, $3, 'test', now() + interval '1 hour')`,
      [randomUUID(), createHash('sha256').update(secret).digest(), account]],
  ];
  for (const [statement, parameters] of statements) await api.sql(statement, parameters);
  return api.with(secret, { slug: 'nueva' });
}

beforeAll(async () => {
  api = await startApi();
  secretariat = await emptyCollaborative();
});
afterAll(() => api?.close());

const act = async (name: string, type: string, input: unknown) =>
  (await secretariat.run<Record<string, Written>>(`mutation($input: ${type}!) { ${name}(input: $input) { ... on Written { id } ${REFUSED} } }`, { input })).data[name] as Written;

const addPartner = (more: Record<string, unknown>) => act('addPartner', 'AddPartnerInput', { name: 'Fundación Ejemplo', shortName: 'Ejemplo', letter: 'E', since: '2015', ...more });

const partners = async () => (await secretariat.run<{ partners: { id: string; mark: { letter: string; hue: number }; party: { id: string }; since: { written: string; from: string; to: string }; until: string | null; units: { id: string; name: string; parentId: string | null }[] }[] }>(
  '{ partners { id mark { letter hue } party { id } since { written from to } until units { id name parentId } } }')).data.partners;

test('on its first day there is no partner, no body, no prospect, no role and no responsibility', async () => {
  const { data } = await secretariat.run('{ partners { id } bodies { id } prospects { id } outsideActors { id } roleTerms { nodes { id } } responsibilities { scopes { key } turns lines { id } } }');
  expect(data).toEqual({ partners: [], bodies: [], prospects: [], outsideActors: [], roleTerms: { nodes: [] }, responsibilities: { scopes: [], turns: [], lines: [] } });
});

test('a partner comes in with a date as vague as it is known, and its letter is its own', async () => {
  expect((await addPartner({})).code).toBeUndefined();
  expect(await addPartner({ name: 'Otra', shortName: 'Otra', letter: 'e' })).toMatchObject({ code: 'api.parties.letterTaken', message: 'The letter E belongs to Ejemplo. Choose another.', path: ['letter'] });
  expect(await partners()).toMatchObject([{ mark: { letter: 'E', hue: 0 }, since: { written: '2015', from: '2015-01-01', to: '2015-12-31' }, until: null }]);
  const [first, second] = await Promise.all([addPartner({ name: 'Otra', letter: 'O' }), addPartner({ name: 'Aquella', letter: 'O' })]);
  expect([first.code, second.code].filter(Boolean)).toEqual(['api.parties.letterTaken']);
  expect((await partners()).map(({ mark }) => mark.hue)).toEqual([0, 1]);
});

test('what is not written as a date is told at its field', async () => {
  const { errors } = await secretariat.run('mutation($input: AddPartnerInput!) { addPartner(input: $input) { __typename } }', { input: { name: 'X', shortName: 'X', letter: '7', since: 'once', country: 'Mexico' } });
  expect(errors?.[0]?.extensions.issues?.map(({ path }) => path).sort()).toEqual(['country', 'letter', 'since']);
});

test('a membership ends with its last day: who is a member then still votes, and the end can be taken back', async () => {
  const [partner] = await partners();
  const end = (lastDay: string) => act('endMembership', 'EndMembershipInput', { partnerId: partner?.id, lastDay });
  expect((await end('2014-12-31')).code).toBe('api.parties.endsBeforeStart');
  expect((await end('2016-06-30')).code).toBeUndefined();
  expect((await end('2016-07-31')).code).toBe('api.parties.endedAlready');
  expect((await partners())[0]?.until).toBe('2016-06-30');
  const members = (day: string) => api.sql('select from partner where id = $1 and valid @> $2::date', [partner?.id, day]);
  expect([(await members('2016-06-30')).length, (await members('2016-07-01')).length]).toEqual([1, 0]);
  await secretariat.run('mutation($id: UUID!) { continueMembership(partnerId: $id) { __typename } }', { id: partner?.id });
  expect((await partners())[0]?.until).toBeNull();
  expect((await api.sql<{ kind: string }>(`select kind from ledger_entry where subject = $1 order by at`, [partner?.id])).map(({ kind }) => kind)).toEqual(['partner.joined', 'partner.left', 'partner.left']);
});

test('units nest within their partner and in no other', async () => {
  const [one, other] = await partners();
  const migration = await act('addUnit', 'AddUnitInput', { partnerId: one?.id, name: 'Migration', shortName: 'Migration' });
  expect((await act('addUnit', 'AddUnitInput', { partnerId: one?.id, parentId: migration.id, name: 'Field office', shortName: 'Field' })).id).toBeDefined();
  expect((await act('addUnit', 'AddUnitInput', { partnerId: other?.id, parentId: migration.id, name: 'Stray', shortName: 'Stray' })).code).toBe('api.notFound');
  expect((await partners())[0]?.units.map(({ name, parentId }) => [name, parentId])).toEqual([['Field office', migration.id], ['Migration', null]]);
});

test('a post is filled, left and stands open from the next day on; a name is found however it is accented', async () => {
  const [one] = await partners();
  const body = await act('addBody', 'AddBodyInput', { name: 'Comité directivo', kind: 'steering', partyId: one?.party.id, seats: [{ title: 'Presidencia', votes: true, partnerId: one?.id }] });
  const seatId = (await secretariat.run<{ bodies: { seats: { id: string }[] }[] }>('{ bodies { seats { id } } }')).data.bodies[0]?.seats[0]?.id;
  const term = await act('addRoleTerm', 'AddRoleTermInput', { title: 'Presidenta', kind: 'advisory', personName: 'Lucía Núñez Ejemplo', partyId: one?.party.id, bodyId: body.id, seatId, leads: true, from: '2016-01-15' });
  const alternate = await act('addRoleTerm', 'AddRoleTermInput', { title: 'Suplente', kind: 'advisory', personName: 'Ana Ejemplo', partyId: one?.party.id, bodyId: body.id, alternateForId: term.id, from: '2016-01-15' });
  expect(alternate.code).toBeUndefined();
  await act('endRoleTerm', 'EndRoleTermInput', { id: term.id, until: '2016-12-31', reason: 'moved away', vacant: true });
  const on = async (day: string, text?: string) => (await secretariat.run<{ roleTerms: { nodes: { title: string; person: { name: string } | null; standing: string; kind: string; alternateFor: string | null }[] } }>(
    'query($filter: RoleTermFilter) { roleTerms(filter: $filter) { nodes { title kind standing alternateFor person { name } } } }', { filter: { on: day, text } })).data.roleTerms.nodes
    .map(({ title, person, standing, kind, alternateFor }) => [title, person?.name ?? null, standing, kind, alternateFor]);
  const deputy = ['Suplente', 'Ana Ejemplo', 'held', 'alternate', 'Lucía Núñez Ejemplo'];
  expect(await on('2016-12-31')).toEqual([['Presidenta', 'Lucía Núñez Ejemplo', 'held', 'advisory', null], deputy]);
  expect(await on('2017-01-01')).toEqual([['Presidenta', null, 'held', 'advisory', null], deputy]);
  expect((await on('2016-12-31', 'lucia nunez'))[0]?.[1]).toBe('Lucía Núñez Ejemplo');
  expect(await on('2016-12-31', 'nobody of this name')).toEqual([]);
});

test('themes and budget lines are made here, and somebody answers for them', async () => {
  const line = await act('addBudgetLine', 'BilingualNameInput', { nameEn: 'Joint fund', nameEs: 'Fondo conjunto' });
  expect((await act('addTheme', 'BilingualNameInput', { nameEn: 'Labour Mobility', nameEs: 'Movilidad laboral' })).id).toBeDefined();
  expect((await act('addTheme', 'BilingualNameInput', { nameEn: 'labour  mobility', nameEs: 'Otra' })).code).toBe('api.responsibilities.themeThere');
  const [one] = await partners();
  const given = await act('addResponsibility', 'AddResponsibilityInput', {
    who: { partyId: one?.party.id, role: 'owner', basis: 'The founding agreement.' }, themes: ['labour-mobility'], countries: ['co'], lineIds: [line.id], from: '2016',
  });
  expect(given.code).toBeUndefined();
  const { data } = await secretariat.run<{ responsibilities: unknown }>('{ responsibilities(on: "2016-05-01") { scopes { state countries owners { party { name } from { written } } } } }');
  expect(data.responsibilities).toEqual({ scopes: [{ state: 'owned', countries: ['CO'], owners: [{ party: { name: 'Fundación Ejemplo' }, from: { written: '2016' } }] }] });
});

test('nothing of it shows in the other collaborative', async () => {
  const elsewhere = await api.as('CAMMINA · secretariat');
  const { text } = await elsewhere.run('{ partners { party { name } } roleTerms(first: 100, filter: { ever: true }) { nodes { person { name } } } bodies { name } responsibilities { lines { name { en } } } themes { code } }');
  expect(text).not.toMatch(/Ejemplo|Comité directivo|Joint fund|labour-mobility/);
});
