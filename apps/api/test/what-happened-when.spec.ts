import { startApi, type Api, type Asker } from './harness.ts';
import { close, openMotion, startVoting } from './vote.ts';

let api: Api;
let officer: Asker;
beforeAll(async () => {
  api = await startApi();
  officer = await api.as('OSF · IMI program officer');
});
afterAll(() => api?.close());

interface Moment { id: string; kind: string; shortId: string | null; title: { en: string }; when: { written: string; from: string; to: string; inferred: boolean } }

const ask = async (variables: Record<string, unknown> = {}) => (await officer.run<{ timeline: { nodes: Moment[]; next: string | null; total: number } }>(
  `query($from: Date, $to: Date, $first: Int = 100, $after: String) { timeline(from: $from, to: $to, first: $first, after: $after) {
     nodes { id kind shortId title { en } when { written from to inferred } } next total } }`, variables)).data.timeline;

test('a vague date stands where its first day is, with its words and the mark of what was worked out', async () => {
  const { nodes } = await ask();
  expect(nodes.map(({ when }) => when.from)).toEqual(nodes.map(({ when }) => when.from).sort());
  expect(nodes.find(({ title }) => title.en.startsWith('Attention to Central American children'))?.when).toEqual(
    { written: 'over the summer', from: '2014-06-01', to: '2014-08-31', inferred: true });
});

test('a stretch holds all that touches it, from both sides', async () => {
  const { nodes } = await ask({ from: '2014-08-31', to: '2014-09-01' });
  const titles = nodes.map(({ title }) => title.en);
  expect(titles).toContain('The US executive action on immigration is delayed');
  expect(titles).toContain('Mexico hardens its immigration enforcement');
  expect(titles).not.toContain('The shared program officer leaves');
  expect((await ask({ from: '2031-01-01' })).nodes).toEqual([]);
});

test('the question, the vote and its close stand among the events', async () => {
  const voting = await startVoting(api);
  const motion = await openMotion(voting);
  await close(voting.secretariat, motion.id);
  const kinds = (await ask({ from: '2017-01-01', to: '2017-12-31' })).nodes.filter(({ kind }) => kind !== 'event').map(({ kind, shortId }) => `${kind} ${shortId}`);
  expect(kinds).toEqual(expect.arrayContaining(['deliberationOpened DEL-1', 'deliberationDue DEL-1', `motionOpened ${motion.shortId}`, `motionCloses ${motion.shortId}`]));
});

test('its pages join without a gap or a double', async () => {
  const { nodes, total } = await ask();
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof ask>> = await ask({ first: 3, after });
    seen.push(...page.nodes.map(({ id, kind }) => kind + id));
    after = page.next;
  } while (after !== null);
  expect(seen).toEqual(nodes.map(({ id, kind }) => kind + id));
  expect(total).toBe(nodes.length);
});

test('an event that points at a remark shows no word of it to other houses', async () => {
  await api.sql(`update event set passage_id = (select id from passage where audience_id is not null limit 1) where title_en = 'CAMMINA is created'`);
  const { text } = await officer.run('{ timeline(first: 100) { nodes { title { en } passage { text } } } }');
  expect(JSON.parse(text).data.timeline.nodes.find(({ title }: Moment) => title.en === 'CAMMINA is created').passage).toBeNull();
});
