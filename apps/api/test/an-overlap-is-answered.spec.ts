import { board } from './grant-journey.ts';
import { startApi, type Api, type Asker } from './harness.ts';

interface Seen {
  overlap: {
    state: string; answers: { answer: string; reason: string; by: string }[]; viewerCan: { action: string; allowed: boolean }[];
    left: { vehicle: string }; right: { vehicle: string };
  } | null;
}

const LOOK = 'query ($id: String!) { overlap(id: $id) { state answers { answer reason by } viewerCan { action allowed } left { vehicle } right { vehicle } } }';
const ANSWER = `mutation ($id: UUID!, $answer: String!, $reason: String!) {
  answerOverlap(id: $id, answer: $answer, reason: $reason) { ... on Overlap { state } ... on Refused { code message path } } }`;

let api: Api;
let officer: Asker;
let shared: { id: string; shortId: string | null };

beforeAll(async () => {
  api = await startApi();
  officer = await api.as('Ford-Mexico · program officer');
  const found = (await board(officer)).nodes.find(({ shortId, between }) => shortId !== null && between === 'pool-partner');
  if (!found) throw new Error('the sample has no shared overlap of pool and partner');
  shared = found;
});
afterAll(() => api.close());

const answer = async (given: { answer: string; reason: string }) =>
  (await officer.run<{ answerOverlap: { state?: string; code?: string } }>(ANSWER, { id: shared.id, ...given }));
const look = async (id: string) => (await officer.run<Seen>(LOOK, { id })).data.overlap;

test('it is found by its id and its short id, with the pool\'s grant on the left', async () => {
  expect(await look(shared.id)).toEqual(await look(shared.shortId ?? ''));
  expect(await look(shared.id)).toMatchObject({ state: 'open', left: { vehicle: 'pooled' }, answers: [] });
});

test('nothing is reopened that nobody answered, and an answer needs a reason and a known word', async () => {
  expect((await answer({ answer: 'reopen', reason: 'Why not' })).data.answerOverlap.code).toBe('api.overlaps.nothingToReopen');
  const wrong = await answer({ answer: 'merge', reason: ' ' });
  expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: 'answer' }, { path: 'reason' }] });
});

test('answers are added, the last one holds, and the record keeps each as a commitment', async () => {
  expect((await answer({ answer: 'by-design', reason: 'Two parts of one plan.' })).data.answerOverlap.state).toBe('answered');
  expect((await answer({ answer: 'reopen', reason: 'The plan has changed.' })).data.answerOverlap.state).toBe('open');
  expect((await answer({ answer: 'coordinate', reason: 'One report for both.' })).data.answerOverlap.state).toBe('answered');
  expect((await look(shared.id))?.answers.map((given) => given.answer)).toEqual(['coordinate', 'reopen', 'by-design']);
  const entries = await api.sql<{ body: string }>(`select body from ledger_entry where kind = 'overlap.settled' and subject = $1`, [shared.id]);
  expect(entries).toHaveLength(3);
  expect(entries.map(({ body }) => body).join()).not.toContain('plan');
  expect((await board(officer, { state: 'answered' })).nodes.map(({ id }) => id)).toEqual([shared.id]);
  expect((await board(officer, { state: 'open' })).nodes.map(({ id }) => id)).not.toContain(shared.id);
});

test('an answer holds for the evidence that it answered: when a grant changes, it is open again', async () => {
  const [{ id }] = await api.sql<{ id: string }>(
    `select g.id from overlap o join "grant" g on g.id in (o.left_id, o.right_id) and g.vehicle = 'individual' where o.id = $1`, [shared.id]) as [{ id: string }];
  await api.sql(`update "grant" set places = '{MX}', description = 'Compra de libros, mesas y sillas para una biblioteca escolar de un barrio con niñas y niños que leen mucho' where id = $1`, [id]);
  await officer.run('mutation ($id: UUID!) { protectGrant(id: $id, protection: "open") { ... on Grant { id } ... on Refused { code } } }', { id });
  expect((await look(shared.id))?.state).toBe('open');
  expect((await look(shared.id))?.answers).toHaveLength(3);
});

test('a delegate reads the board and answers nothing', async () => {
  const delegate = await api.as('Ford-Mexico · delegate');
  const seen = (await delegate.run<Seen>(LOOK, { id: shared.id })).data.overlap;
  expect(seen?.viewerCan).toEqual([{ action: 'overlaps.answer', allowed: false }]);
  const refused = await delegate.run<{ answerOverlap: { code: string } }>(ANSWER, { id: shared.id, answer: 'hold', reason: 'No' });
  expect(refused.data.answerOverlap.code).toBe('access.role');
});

test('the board pages from the most important on, each overlap once', async () => {
  const whole = (await board(officer)).nodes.map(({ id }) => id);
  const paged: string[] = [];
  for (let after: string | null = null; ;) {
    const page: { data: { overlaps: { nodes: { id: string }[]; next: string | null; total: number } } } = await officer.run(
      'query ($after: String) { overlaps(first: 1, after: $after) { total next nodes { id } } }', { after });
    expect(page.data.overlaps.total).toBe(whole.length);
    paged.push(...page.data.overlaps.nodes.map(({ id }) => id));
    after = page.data.overlaps.next;
    if (after === null) break;
  }
  expect(paged).toEqual(whole);
});
