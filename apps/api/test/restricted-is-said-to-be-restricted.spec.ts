import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startApi, type Api, type Asker } from './harness.ts';
import { act, add, MEETING, meetingSeen, said, statementsOf, type StatementSeen } from './meeting.ts';

const OPERATIONS = Object.values(JSON.parse(readFileSync(join(import.meta.dirname, '../../../libs/contract/operations.json'), 'utf8')) as Record<string, string>);
const PAGES = OPERATIONS.filter((document) => document.startsWith('query'));

let api: Api;
let osf: Asker;
let ford: Asker;
let secretariat: Asker;
beforeAll(async () => {
  api = await startApi();
  [osf, ford, secretariat] = [await api.as('OSF · IMI program officer'), await api.as('Ford-Mexico · program officer'), await api.as('CAMMINA · secretariat')];
});
afterAll(() => api?.close());

const closedIn = (statements: readonly StatementSeen[]) => statements.filter(({ content }) => content === null);
const byAuthor = async (name: string): Promise<StatementSeen> => {
  const found = (await statementsOf(osf)).find(({ content }) => content?.authors.some((author) => author.name === name));
  if (!found) throw new Error(`nothing is said by ${name}`);
  return found;
};

test('OSF reads its three restricted statements; Ford-Mexico and the secretariat read that there are three, why, and who can open them', async () => {
  expect(closedIn(await statementsOf(osf))).toEqual([]);
  for (const who of [ford, secretariat]) {
    const { total, closed, nodes } = (await said(who)).data.statements;
    expect([total, closed, nodes.length]).toEqual([20, 3, 20]);
    expect(closedIn(nodes).map(({ standing, restriction }) => [standing, restriction?.key, restriction?.values['partner']])).toEqual(Array(3).fill(['restricted', 'api.statements.restricted', 'OSF']));
  }
});

test('of two restricted statements of one level, the placeholders differ in their id and in nothing else', async () => {
  const [one, other] = closedIn(await statementsOf(ford)).filter(({ level }) => level === 'macro').map(({ id: _, ...rest }) => JSON.stringify(rest));
  expect(one).toBeDefined();
  expect(one).toBe(other);
});

/** Everything that the client can ask, and everything that can be tried with a statement, as it came. */
async function everything(who: Asker, ids: readonly string[]): Promise<string[]> {
  const pages = await Promise.all(PAGES.map((page) => who.run(page, VARIABLES[/query (\w+)/.exec(page)?.[1] ?? ''] ?? { id: 'MTG-1' })));
  const acts = await Promise.all(ids.flatMap((id) => (['releaseStatement', 'withholdStatement', 'removeStatement'] as const).map((one) => act(who, one, id))));
  const asked = await Promise.all([said(who), said(who, 'MTG-1', 3), who.run(`{ meetings { nodes { ...M } total next } activity(first: 100) { nodes { kind actor sentence subjectId } } } ${MEETING}`)]);
  return [...pages, ...asked].map(({ text }) => text.replaceAll(/"(now|lastUsedAt|lastSeenAt)":"[^"]*"/g, '')).concat(acts.map((answer) => JSON.stringify(answer)));
}

const VARIABLES: Readonly<Record<string, Record<string, unknown>>> = {
  GrantPage: { id: 'GR-1' }, OverlapPage: { id: 'OV-1' }, MotionPage: { id: 'MOT-1' }, BallotPage: { id: 'MOT-1' }, CountPage: { id: 'MOT-1' }, DecisionPage: { id: 'DEC-1' },
  SourcePage: { id: 'SRC-1' }, ImportPage: { id: randomUUID(), onlyFindings: false }, InvitationPage: { secret: 'x'.repeat(43) },
};

/** Another content for every restricted statement: all of it that is not said to others. */
const ANOTHER = [
  `update statement set type = 'risk', text_en = 'Something else altogether', text_es = null, rationale_en = 'Because', unit_id = null, leads_to = 'future', added_at = now(),
     added_by_id = (select id from person where name = 'OSF · delegate') where restriction = 'own'`,
  `update statement_author set name = 'Somebody Else'`,
  `delete from statement_author where "position" = 1`,
  `insert into statement_author (collaborative_id, id, statement_id, "position", name) select collaborative_id, gen_random_uuid(), id, 5, 'A Third' from statement where restriction = 'own'`,
  `update passage set text = 'Another sentence' where id in (select passage_id from statement where restriction = 'own')`,
];

/** Where the source is not here, a sentence of one is put under each restricted statement. */
async function quoteAll(): Promise<void> {
  await api.sql(`insert into source (collaborative_id, id, short_id, kind, title, author, language) select collaborative_id, gen_random_uuid(), 'SRC-900', 'document', 'Notes', 'OSF/IMI', 'en' from meeting where short_id = 'MTG-1'`);
  await api.sql(`insert into passage (collaborative_id, id, source_id, "position", kind, text) select s.collaborative_id, s.id, o.id, 1, 'sentence', 'A sentence about somebody'
    from statement s join source o on o.short_id = 'SRC-900' where s.restriction = 'own' and s.passage_id is null`);
  await api.sql(`update statement set passage_id = id where restriction = 'own' and passage_id is null`);
}

test('whatever OSF keeps to itself, every answer to Ford-Mexico and to the secretariat is the same, byte for byte', async () => {
  await quoteAll();
  const ids = closedIn(await statementsOf(ford)).map(({ id }) => id);
  const before = { ford: await everything(ford, ids), secretariat: await everything(secretariat, ids) };
  expect((await statementsOf(osf)).filter(({ content }) => (content?.authors ?? []).length > 0).map(({ content }) => typeof content?.passage?.text)).toEqual(Array(3).fill('string'));
  for (const statement of ANOTHER) await api.sql(statement);
  expect((await said(osf)).text).toContain('Something else altogether');
  expect(await everything(ford, ids)).toEqual(before.ford);
  expect(await everything(secretariat, ids)).toEqual(before.secretariat);
});

test('another partner can neither open it, nor release it, nor take it out; it is told whose it is', async () => {
  const [closed] = closedIn(await statementsOf(ford));
  for (const one of ['releaseStatement', 'withholdStatement', 'removeStatement'] as const) {
    expect((await act(ford, one, closed?.id ?? '')).code).toBe('access.owner');
    expect((await act(secretariat, one, closed?.id ?? '')).code).toBe('access.owner');
    expect((await act(ford, one, randomUUID())).code).toBe('api.notFound');
  }
  expect(closedIn(await statementsOf(ford))).toHaveLength(3);
});

test('its partner releases it to all, and takes it back', async () => {
  const { id } = await byAuthor('Somebody Else');
  const seen = async () => (await statementsOf(ford)).find((one) => one.id === id);
  expect((await act(osf, 'withholdStatement', id)).code).toBe('api.statements.notReleased');
  expect((await act(osf, 'releaseStatement', id)).standing).toBe('released');
  expect(await seen()).toMatchObject({ standing: 'released', restriction: { key: 'api.statements.released' }, content: { text: { en: 'Something else altogether' } } });
  expect((await act(osf, 'releaseStatement', id)).code).toBe('api.statements.openAlready');
  expect((await act(osf, 'withholdStatement', id)).standing).toBe('restricted');
  expect(await seen()).toMatchObject({ standing: 'restricted', content: null });
  const open = (await statementsOf(osf)).find(({ standing }) => standing === 'open');
  expect((await act(osf, 'withholdStatement', open?.id ?? '')).code).toBe('api.statements.notReleased');
});

test('a delegate of the same partner reads it, and leaves the release to an officer', async () => {
  const delegate = await api.as('OSF · delegate');
  expect(closedIn(await statementsOf(delegate))).toEqual([]);
  const { id } = await byAuthor('Somebody Else');
  expect((await act(delegate, 'releaseStatement', id)).code).toBe('access.role');
});

test('a view that Ford-Mexico keeps to itself is told to nobody else: not on the timeline, not in the record; and it can be taken out again', async () => {
  const { id: meetingId } = await meetingSeen(ford);
  const timeline = async (who: Asker) => (await who.run('{ activity(first: 100) { nodes { kind actor sentence } } }')).text;
  const before = { osf: await timeline(osf), secretariat: await timeline(secretariat) };
  const { data } = await add(ford, { meetingId, type: 'risk', level: 'micro', textEn: 'We may leave', textEs: 'Quizá nos vayamos', restriction: 'own' });
  expect(await timeline(ford)).toContain('statementAdded');
  expect({ osf: await timeline(osf), secretariat: await timeline(secretariat) }).toEqual(before);
  expect((await said(osf)).text).not.toMatch(/We may leave|nos vayamos|Ford-Mexico · program officer/);
  expect((await statementsOf(osf)).find(({ id }) => id === data.addStatement.id)).toMatchObject({ content: null, perspective: { name: 'Ford Foundation-Mexico' } });
  expect(await api.sql(`select 1 from ledger_opening where value::text like '%We may leave%' union all select 1 from ledger_entry where body like '%We may leave%'`)).toEqual([]);
  expect((await act(osf, 'removeStatement', data.addStatement.id)).code).toBe('access.owner');
  expect((await act(ford, 'removeStatement', data.addStatement.id)).id).toBe(data.addStatement.id);
  expect((await statementsOf(ford)).map(({ id }) => id)).not.toContain(data.addStatement.id);
  expect({ osf: await timeline(osf), secretariat: await timeline(secretariat) }).toEqual(before);
});

test('what came with the record of the meeting stays, for its own partner too', async () => {
  await api.sql('update statement set added_by_id = null');
  const open = (await statementsOf(osf)).find(({ standing }) => standing === 'open');
  expect((await act(osf, 'removeStatement', open?.id ?? '')).code).toBe('api.statements.ofTheRecord');
});

test('one language is enough, and one is needed', async () => {
  const { id: meetingId } = await meetingSeen(ford);
  const { errors } = await add(ford, { meetingId, type: 'risk', level: 'micro', textEn: '  ', restriction: 'open' });
  expect(errors?.[0]?.extensions.issues).toEqual([{ path: 'textEn', message: 'Write it in one of the two languages at least.' }]);
});

test('statements come level by level, page by page, none twice and none left out', async () => {
  const whole = await statementsOf(ford);
  const ranks = whole.map(({ level }) => ['overall', 'macro', 'micro', 'conclusions'].indexOf(level));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  const seen: string[] = [];
  for (let after: string | null = null, first = true; first || after; first = false) {
    const { statements }: { statements: { nodes: StatementSeen[]; next: string | null } } = (await said(ford, 'MTG-1', 7, after)).data;
    seen.push(...statements.nodes.map(({ id }) => id));
    after = statements.next;
  }
  expect(seen).toEqual(whole.map(({ id }) => id));
});
