import { startApi, type Answer, type Api, type Asker } from './harness.ts';
import type { Refusable } from './vote.ts';

interface Seen {
  id: string;
  shortId: string;
  state: string;
  overdue: boolean;
  version: number;
  due: { written: string; from: string | null; to: string | null; inferred: boolean } | null;
  owners: { letter: string }[];
  notAnswered: { letter: string }[];
  events: { kind: string; state: string; reason: string | null; was: { owner: string; due: string | null } | null; by: string }[];
}

const SEEN = `fragment S on Step { id shortId state overdue version due { written from to inferred } owners { letter } notAnswered { letter }
  events { kind state reason was { owner due } by } }`;
const REFUSED = '... on Refused { code message path }';

let api: Api;
let secretariat: Asker;
let imi: Asker;
let ford: Asker;

beforeAll(async () => {
  api = await startApi();
  [secretariat, imi, ford] = [await api.as('CAMMINA · secretariat'), await api.as('OSF · IMI program officer'), await api.as('Ford-Mexico · program officer')];
});
afterAll(() => api?.close());

const look = async (id: string, who = secretariat) => (await who.run<{ step: Seen }>(`query($id: String!) { step(id: $id) { ...S } } ${SEEN}`, { id })).data.step;
const list = async (who: Asker, filter: object) => (await who.run<{ steps: { total: number; overdue: number; nodes: { shortId: string }[] } }>(
  'query($filter: StepFilter) { steps(filter: $filter) { total overdue nodes { shortId } } }', { filter })).data.steps;
const add = (who: Asker, input: object): Promise<Answer<{ addStep: Refusable<Seen> }>> => who.run(
  `mutation($input: AddStepInput!) { addStep(input: $input) { ...S ${REFUSED} } } ${SEEN}`, { input: { titleEn: 'Tell the grantees', titleEs: 'Informar a las organizaciones', ownerWritten: 'All', allPartners: true, ...input } });
const move = (who: Asker, input: object): Promise<Answer<{ moveStep: Refusable<Seen> }>> => who.run(
  `mutation($input: MoveStepInput!) { moveStep(input: $input) { ...S ${REFUSED} } } ${SEEN}`, { input });
const tell = (who: Asker, id: string, text: string): Promise<Answer<{ answerStep: Refusable<Seen> }>> => who.run(
  `mutation($id: UUID!, $text: String!) { answerStep(id: $id, text: $text) { ...S ${REFUSED} } } ${SEEN}`, { id, text });

test('a step is overdue by the collaborative\'s own today, when the last day that its deadline can mean has passed', async () => {
  expect(await look('ST-5')).toMatchObject({ overdue: true, due: { written: 'in the next six months', to: '2015-03-08', inferred: true } });
  expect(await look('ST-3')).toMatchObject({ overdue: false, due: { to: '2017-12-31' } });
  expect(await look('ST-4')).toMatchObject({ overdue: false, due: { written: 'in the months ahead', from: null, to: null, inferred: false } });
  expect((await list(secretariat, { overdue: true })).nodes.map(({ shortId }) => shortId)).toEqual(['ST-5', 'ST-2']);
  const { data } = await add(secretariat, { due: '2017-02-06' });
  expect(data.addStep.overdue).toBe(false); // today is the last day
  const setBack = `update collaborative set clock_offset_seconds = clock_offset_seconds + $1`;
  await api.sql(setBack, [-70_000_000]);
  expect(await look('ST-5')).toMatchObject({ overdue: false });
  await api.sql(setBack, [70_000_000 + 86_400]);
  expect((await look(data.addStep.shortId)).overdue).toBe(true);
  await api.sql(setBack, [-86_400]);
});

test('a relative deadline counts from the day on which it was said, and is marked as worked out', async () => {
  const said = async (due: string, dueOf?: string) => (await add(secretariat, { due, dueOf })).data.addStep.due;
  expect(await said('within 90 days')).toEqual({ written: 'within 90 days', from: '2017-02-06', to: '2017-05-07', inferred: true });
  expect(await said('en los próximos seis meses', '2016-09-01')).toMatchObject({ from: '2016-09-01', to: '2017-03-01', inferred: true });
  expect(await said('pronto')).toEqual({ written: 'pronto', from: null, to: null, inferred: false });
  expect((await add(secretariat, { due: 'when it suits' })).errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: 'due' }] });
});

test('it is dropped with a reason only, by its owners or the secretariat, and every move stays in its history', async () => {
  const step = await look('ST-1');
  expect((await move(ford, { id: step.id, version: 1, state: 'doing' })).data.moveStep.code).toBe('api.steps.notOwner');
  expect((await move(imi, { id: step.id, version: 1, state: 'dropped' })).data.moveStep).toMatchObject({ code: 'api.steps.reasonNeeded', path: ['reason'] });
  expect((await move(imi, { id: step.id, version: 1, state: 'doing' })).data.moveStep).toMatchObject({ state: 'doing', version: 2 });
  expect((await move(secretariat, { id: step.id, version: 1, state: 'done' })).data.moveStep.code).toBe('api.steps.changedMeanwhile');
  expect((await move(imi, { id: step.id, version: 2, state: 'done' })).data.moveStep).toMatchObject({ state: 'done' });
  expect((await move(imi, { id: step.id, version: 3, state: 'open' })).data.moveStep.code).toBe('api.steps.reasonNeeded');
  expect((await look('ST-1')).events.map(({ kind, state }) => [kind, state])).toEqual([['moved', 'done'], ['moved', 'doing'], ['added', 'open']]);
  await expect(api.sql('update step_event set reason = $1', ['x'])).rejects.toThrow(/never changed/);
});

test('who has not answered: each partner of a step of all of them, until it says where its part stands', async () => {
  const step = await look('ST-8');
  expect(step.notAnswered.map(({ letter }) => letter)).toEqual(['O', 'F', 'A']);
  expect((await tell(ford, step.id, 'We meet in March.')).data.answerStep.notAnswered.map(({ letter }) => letter)).toEqual(['O', 'A']);
  expect((await tell(secretariat, step.id, 'x')).data.answerStep.code).toBe('api.steps.notPartner');
  expect((await tell(ford, (await look('ST-6')).id, 'x')).data.answerStep.code).toBe('api.steps.notOwner');
});

test('what was changed in a step stays readable beside the reason', async () => {
  const { id, version } = await look('ST-9');
  const { data } = await imi.run<{ changeStep: Refusable<Seen> }>(`mutation($input: ChangeStepInput!) { changeStep(input: $input) { ...S ${REFUSED} } } ${SEEN}`, {
    input: { id, version, titleEn: 'Re-evaluate goals', titleEs: 'Reevaluar metas', ownerWritten: 'IMI and its board', allPartners: false, due: 'before the end of 2017', reason: 'The board asked for it.' },
  });
  expect(data.changeStep).toMatchObject({ version: version + 1, due: { to: '2017-12-31' }, events: [{ kind: 'changed', reason: 'The board asked for it.', was: { owner: 'IMI', due: null } }, { kind: 'added' }] });
});

test('mine are the steps of my unit and of all partners; the secretariat\'s are those to chase', async () => {
  const mine = async (who: Asker) => (await list(who, { mine: true, state: 'unsettled' })).nodes.map(({ shortId }) => Number(shortId.slice(3))).filter((number) => number <= 10).sort((a, b) => a - b);
  expect(await mine(imi)).toEqual([3, 4, 5, 6, 7, 8, 10]);
  expect(await mine(ford)).toEqual([3, 4, 8]);
  expect(await mine(secretariat)).toEqual([2, 5]);
});

test('a page of steps goes on where it ended, those without a day last', async () => {
  const whole = (await list(secretariat, {})).nodes.map(({ shortId }) => shortId);
  const paged: string[] = [];
  for (let after: string | null = null; ;) {
    const { data }: { data: { steps: { next: string | null; nodes: { shortId: string }[] } } } = await secretariat.run('query($after: String) { steps(first: 4, after: $after) { next nodes { shortId } } }', { after });
    paged.push(...data.steps.nodes.map(({ shortId }) => shortId));
    if ((after = data.steps.next) === null) break;
  }
  expect(paged).toEqual(whole);
});

const STRATEGY = 'shortId state versions { number text { en } review { written to inferred } } viewerCan { allowed }';
const strategy = async (id: string) => (await imi.run<{ strategy: { id?: string; state: string; versions: { number: number }[]; viewerCan: { allowed: boolean }[] } }>(`query($id: String!) { strategy(id: $id) { id ${STRATEGY} } }`, { id })).data.strategy;
const addVersion = (who: Asker, input: object): Promise<Answer<{ addStrategyVersion: Refusable<{ state: string; versions: { number: number }[] }> }>> => who.run(
  `mutation($input: AddStrategyVersionInput!) { addStrategyVersion(input: $input) { ... on Strategy { ${STRATEGY} } ${REFUSED} } }`, { input: { textEn: 'New.', textEs: 'Nueva.', ...input } });

test('a strategy comes back when its review is due; a new version takes its place, and the old one stays', async () => {
  const mission = await strategy('STR-1');
  expect(mission).toMatchObject({ state: 'review-due', versions: [{ number: 1, review: { written: 'in the next six months', to: '2015-03-08', inferred: true } }] });
  expect((await addVersion(ford, { strategyId: mission.id, after: 1 })).data.addStrategyVersion.code).toBe('access.owner');
  expect((await addVersion(imi, { strategyId: mission.id, after: 0 })).data.addStrategyVersion.code).toBe('api.strategies.changedMeanwhile');
  expect((await addVersion(imi, { strategyId: mission.id, after: 1, review: 'whenever' })).errors?.[0]?.extensions.issues).toMatchObject([{ path: 'review' }]);
  const { data } = await addVersion(imi, { strategyId: mission.id, after: 1, valid: 'as of 2017', review: 'within two years' });
  expect(data.addStrategyVersion).toMatchObject({ state: 'standing', versions: [{ number: 2, text: { en: 'New.' }, review: { to: '2019-02-06' } }, { number: 1 }] });
  await expect(api.sql('delete from strategy_version')).rejects.toThrow(/never changed/);
});

test('a planned strategy has no text yet and names the step that is to bring it about; who owns a unit adds one', async () => {
  expect((await imi.run('{ strategy(id: "STR-3") { state versions { id } step { shortId due { to } } } }')).data)
    .toEqual({ strategy: { state: 'planned', versions: [], step: { shortId: 'ST-5', due: { to: '2015-03-08' } } } });
  const made = await secretariat.run<{ addStrategy: { shortId: string; state: string } }>('mutation($input: AddStrategyInput!) { addStrategy(input: $input) { ... on Strategy { shortId state } ... on Refused { code } } }',
    { input: { kind: 'charter', titleEn: 'Role charter', titleEs: 'Carta de roles', ownerWritten: 'CAMMINA', text: { textEn: 'Who does what.', textEs: 'Quién hace qué.' } } });
  expect(made.data.addStrategy).toEqual({ shortId: 'STR-4', state: 'standing' });
});
