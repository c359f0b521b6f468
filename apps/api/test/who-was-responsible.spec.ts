import { randomUUID } from 'node:crypto';
import { startApi, type Api, type Asker } from './harness.ts';
import type { Refusable } from './vote.ts';

interface Who {
  readonly unit: { readonly id: string; readonly shortName: string } | null;
  readonly party: { readonly id: string; readonly name: string };
}

interface Owned extends Who {
  readonly id: string;
  readonly from: { readonly from: string };
  readonly until: string | null;
}

interface Scope {
  readonly state: string;
  readonly themes: readonly { readonly code: string }[];
  readonly countries: readonly string[];
  readonly line: { readonly id: string; readonly name: { readonly en: string } };
  readonly owners: readonly Owned[];
  readonly before: readonly Owned[];
  readonly after: readonly Owned[];
  readonly answering: readonly (Who & {
    readonly head: { readonly person: { readonly name: string } } | null;
    readonly knownHead: { readonly person: { readonly name: string }; readonly knownOn: string } | null;
    readonly vacancies: readonly { readonly title: string; readonly standing: string; readonly from: { readonly written: string }; readonly filledBy: { readonly shortName: string } }[];
  })[];
}

const HEAD = 'title standing knownOn person { name }';
const OWNED = 'id unit { id shortName } party { id name } from { from } until';
const ON = `query($on: Date, $theme: String, $country: String) { responsibilities(on: $on, theme: $theme, country: $country) { on turns scopes {
  state themes { code } countries line { id name { en } } owners { ${OWNED} } before { ${OWNED} } after { ${OWNED} }
  answering { party { id name } unit { id shortName } head { ${HEAD} } knownHead { ${HEAD} } vacancies { title standing from { written } filledBy { shortName } } } } } }`;

const REFUSED = '... on Refused { code message path }';
const JOINT = 'Joint portfolio of IMI and LAP';
const LAPS = 'LAP’s migration budget for Central America and Mexico';

let api: Api;
let secretariat: Asker;
beforeAll(async () => {
  api = await startApi();
  secretariat = await api.as('CAMMINA · secretariat');
});
afterAll(() => api?.close());

async function scopesOn(on: string, country = 'MX', theme?: string): Promise<Record<string, Scope>> {
  const { data, errors } = await secretariat.run<{ responsibilities: { scopes: Scope[] } }>(ON, { on, country, theme });
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.fromEntries(data.responsibilities.scopes.map((scope) => [scope.line.name.en, scope]));
}

const names = (all: readonly Who[] = []) => all.map(({ unit, party }) => unit?.shortName ?? party.name);

test('on 31 December 2014 IMI and LAP own the corridor together, and LAP its own line', async () => {
  const { [JOINT]: joint, [LAPS]: laps } = await scopesOn('2014-12-31');
  expect([joint?.state, names(joint?.owners), names(joint?.after)]).toEqual(['shared', ['IMI', 'LAP'], ['IMI']]);
  expect([laps?.state, names(laps?.owners), names(laps?.after)]).toEqual(['owned', ['LAP'], ['IMI']]);
});

test('on 1 January 2015 IMI owns both alone: no day of gap, no day of overlap', async () => {
  const { [JOINT]: joint, [LAPS]: laps } = await scopesOn('2015-01-01');
  expect([joint?.state, names(joint?.owners), names(joint?.before)]).toEqual(['owned', ['IMI'], ['IMI', 'LAP']]);
  expect([laps?.state, names(laps?.owners), names(laps?.before)]).toEqual(['owned', ['IMI'], ['LAP']]);
  expect([joint?.before[0]?.until, joint?.owners[0]?.from.from]).toEqual(['2014-12-31', '2015-01-01']);
});

test('while the shared post stands open, the head who is known on that day answers; on another day she is only the last known', async () => {
  const { [JOINT]: meeting } = await scopesOn('2014-09-08');
  expect(meeting?.answering.map(({ unit, head, vacancies }) => [unit?.shortName, head?.person.name, vacancies.map(({ title, standing, from }) => [title, standing, from.written])])).toEqual([
    ['IMI', 'Maria Teresa Rojas', [['Program Officer', 'held', 'July']]], ['LAP', 'Pedro Abramovay', [['Program Officer', 'held', 'July']]],
  ]);
  const { [JOINT]: later } = await scopesOn('2015-01-01');
  expect(later?.answering).toMatchObject([{
    party: { name: 'Open Society Foundations' }, head: null, knownHead: { person: { name: 'Maria Teresa Rojas' }, knownOn: '2014-09-08' },
    vacancies: [{ standing: 'last-known', filledBy: { shortName: 'IMI' } }],
  }]);
});

test('before anybody owned it, it is nobody, and the next is named', async () => {
  const { [JOINT]: joint } = await scopesOn('2009-12-31');
  expect([joint?.state, names(joint?.owners), names(joint?.before), names(joint?.after)]).toEqual(['nobody', [], [], ['IMI', 'LAP']]);
});

const hand = (input: unknown) => secretariat.run<{ handOver: Refusable<{ id: string }> }>(
  `mutation($input: HandOverInput!) { handOver(input: $input) { ... on Written { id } ${REFUSED} } }`, { input });

test('a hand-over at a year\'s end leaves no day without and none with two, is told, and stands in the record', async () => {
  const { [LAPS]: laps } = await scopesOn('2016-12-31');
  const [imi] = laps?.owners ?? [];
  const ford = (await secretariat.run<{ partners: { party: { id: string; name: string } }[] }>('{ partners { party { id name } } }')).data.partners.find(({ party }) => party.name.startsWith('Ford'));
  const { data } = await hand({ ids: [imi?.id], lastDay: '2016-12-31', to: { partyId: ford?.party.id, role: 'owner', basis: 'Agreed by letter.' } });
  expect(data.handOver.code).toBeUndefined();
  expect(names((await scopesOn('2016-12-31'))[LAPS]?.owners)).toEqual(['IMI']);
  expect(names((await scopesOn('2017-01-01'))[LAPS]?.owners)).toEqual(['Ford Foundation-Mexico']);
  const [joins] = await api.sql<{ days: number }>(
    `select count(*)::int as days from responsibility_cell a join responsibility_cell b
       on (b.theme, b.country, b.budget_line_id) = (a.theme, a.country, a.budget_line_id) and lower(b.valid) = upper(a.valid) and b.responsibility_id = $1`, [data.handOver.id]);
  const [cells] = await api.sql<{ days: number }>('select count(*)::int as days from responsibility_cell where responsibility_id = $1', [data.handOver.id]);
  expect(joins?.days).toBeGreaterThan(0);
  expect(joins).toEqual(cells);
  expect((await api.sql<{ kind: string }>(`select kind from ledger_entry where subject = $1 order by kind`, [data.handOver.id])).map(({ kind }) => kind))
    .toEqual(['responsibility.given', 'responsibility.moved']);
  expect((await api.sql('select from activity where kind = $1 and subject_id = $2', ['responsibilityHandedOver', data.handOver.id])).length).toBe(1);
  expect((await hand({ ids: [imi?.id], lastDay: '2017-01-31', to: { partyId: ford?.party.id, role: 'owner', basis: 'Again.' } })).data.handOver.code).toBe('api.responsibilities.endedAlready');
});

const add = (asker: Asker, input: Record<string, unknown>) => asker.run<{ addResponsibility: Refusable<{ id: string }> }>(
  `mutation($input: AddResponsibilityInput!) { addResponsibility(input: $input) { ... on Written { id } ${REFUSED} } }`, { input });

async function claim(more: Record<string, unknown> = {}) {
  const { [JOINT]: joint } = await scopesOn('2015-01-01');
  const owner = joint?.owners[0];
  return { who: { partyId: owner?.party.id, unitId: owner?.unit?.id, role: 'owner', basis: 'Invented.' }, themes: ['transit'], countries: ['MX'], lineIds: [joint?.line.id], from: '2016-03-01', ...more };
}

test('a second owner is refused in words that name the owner and the days; a co-owner is not refused', async () => {
  const second = (await add(secretariat, await claim({ countries: ['US', 'MX'] }))).data.addResponsibility;
  expect(second).toMatchObject({ code: 'api.responsibilities.ownedFrom', message: 'IMI owns part of this from January 1, 2015 on. End that first, hand it over, or add a co-owner.' });
  expect((await api.sql(`select from responsibility_cell where country = 'US'`)).length).toBe(0);
  const { who } = await claim();
  expect((await add(secretariat, await claim({ who: { ...who, role: 'co_owner' }, until: '2016-03-31' }))).data.addResponsibility.id).toBeDefined();
  expect((await scopesOn('2016-03-15', 'MX', 'transit'))[JOINT]?.state).toBe('shared');
});

test('of two who would own the same from the same day, at the same moment, the database lets one in', async () => {
  const another = await api.as('CAMMINA · secretariat', 'es');
  for (const [one, other] of [['CO', 'BR'], ['EC', 'PY'], ['PE', 'UY'], ['BO', 'AR']]) {
    const input = await claim({ countries: [one, other], themes: ['labour', 'transit'], until: '2016-12-31' });
    const answers = await Promise.all([add(secretariat, input), add(another, { ...input, countries: [other, one], themes: ['transit', 'labour'] })]);
    expect(answers.flatMap(({ data }) => data.addResponsibility.code ?? [])).toEqual(['api.responsibilities.ownedDuring']);
    expect((await api.sql('select from responsibility_cell where country = any($1)', [[one, other]])).length).toBe(4);
  }
});

test('what is ended leaves a gap, which is shown with who had it and when', async () => {
  const input = await claim({ countries: ['CL'], from: '2016-01-01' });
  const { id } = (await add(secretariat, input)).data.addResponsibility;
  await secretariat.run('mutation($id: UUID!) { endResponsibility(id: $id, lastDay: "2016-06-30") { __typename } }', { id });
  const { [JOINT]: gap } = await scopesOn('2016-07-01', 'CL');
  expect([gap?.state, names(gap?.before), gap?.before[0]?.until]).toEqual(['nobody', ['IMI'], '2016-06-30']);
  expect(gap?.answering).toMatchObject([{ unit: { shortName: 'IMI' }, head: null, party: { name: 'Open Society Foundations' } }]);
  expect((await scopesOn('2016-06-30', 'CL'))[JOINT]?.state).toBe('owned');
});

test('whoever is only named in a role is nobody at work here: in no list of people, and no role to try', async () => {
  const { data, text } = await secretariat.run<{ people: { nodes: unknown[] }; rolesToTry: unknown[] }>('{ people(first: 100) { nodes { name } } rolesToTry { name } }');
  expect([data.people.nodes.length, data.rolesToTry.length]).toEqual([7, 7]);
  expect(text).not.toMatch(/Stone|Rojas|Jimenez/);
  expect((await api.sql(`select from person where roles = '{}' and account_id is null and not to_try`)).length).toBe(11);
});

test('what was read in a source shows its sentence: roles, units and responsibilities alike', async () => {
  const [{ id: collaborative } = { id: '' }] = await api.sql<{ id: string }>(`select id from collaborative where slug = 'cammina'`);
  const [source, passage] = [randomUUID(), randomUUID()];
  await api.sql(`insert into source (collaborative_id, id, short_id, kind, title, author, language) values ($1, $2, 'SRC-99', 'document', 'A letter', 'Somebody', 'en')`, [collaborative, source]);
  await api.sql(`insert into passage (collaborative_id, id, source_id, position, kind, text) values ($1, $2, $3, 1, 'sentence', 'As it is written.')`, [collaborative, passage, source]);
  for (const table of ['role_term', 'unit', 'responsibility']) await api.sql(`update ${table} set passage_id = $1`, [passage]);
  const { data } = await secretariat.run<Record<string, unknown>>(`{ roleTerms(first: 1) { nodes { passage { text sourceShortId } } }
    partners { units { passage { text } } } responsibilities(on: "2014-09-08", theme: "transit", country: "MX") { scopes { owners { passage { sourceAuthor } } } } }`);
  expect(data['roleTerms']).toEqual({ nodes: [{ passage: { text: 'As it is written.', sourceShortId: 'SRC-99' } }] });
  expect(JSON.stringify(data['partners'])).toContain('As it is written.');
  expect(data['responsibilities']).toMatchObject({ scopes: [{ owners: [{ passage: { sourceAuthor: 'Somebody' } }, { passage: { sourceAuthor: 'Somebody' } }] }, { owners: [{ passage: { sourceAuthor: 'Somebody' } }] }] });
});
