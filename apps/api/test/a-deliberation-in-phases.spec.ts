import { startApi, type Api, type Asker } from './harness.ts';
import { PAGES } from './two-worlds/pages.ts';
import { draft, draftOf, open, startVoting, type Refusable, type Voting } from './vote.ts';

interface Phase {
  id: string;
  kind: string;
  beginsOn: string;
  endsOn: string;
  closedAt: string | null;
  state: string;
}
type Planned = Pick<Phase, 'kind' | 'beginsOn' | 'endsOn'>;
interface Ability { action: string; allowed: boolean; reason: { key: string } | null }

const PHASES = 'phases { id kind beginsOn endsOn closedAt state }';

let api: Api;
let voting: Voting;
let ford: Asker;

beforeAll(async () => {
  api = await startApi();
  voting = await startVoting(api);
  ford = voting.delegates.ford;
});
afterAll(() => api?.close());

const phases = async (id = voting.deliberationId) => (await ford.run<{ deliberation: { phases: Phase[] } }>(`query($id: String!) { deliberation(id: $id) { ${PHASES} } }`, { id })).data.deliberation.phases;
const plan = async (planned: Planned[], who = voting.secretariat, deliberationId = voting.deliberationId) => (await who.run<{ planPhases: Refusable<{ phases: Phase[] }> }>(
  `mutation($input: PlanPhasesInput!) { planPhases(input: $input) { ... on PhasePlan { ${PHASES} } ... on Refused { code message path } } }`, { input: { deliberationId, phases: planned } })).data.planPhases;
const closePhase = async (id: string | undefined, who = voting.secretariat) => (await who.run<{ closePhase: Refusable<{ phases: Phase[] }> }>(
  `mutation($id: UUID!) { closePhase(id: $id) { ... on PhasePlan { ${PHASES} } ... on Refused { code message path } } }`, { id })).data.closePhase;
const planned = (of: Planned[]): Planned[] => of.map(({ kind, beginsOn, endsOn }) => ({ kind, beginsOn, endsOn }));
const moved = (of: Planned[], kind: string, days: Partial<Planned>): Planned[] => planned(of).map((one) => (one.kind === kind ? { ...one, ...days } : one));
const addOption = async () => (await ford.run<{ addOption: Refusable<{ id: string }> }>(
  'mutation($input: AddOptionInput!) { addOption(input: $input) { ... on Option { id } ... on Refused { code message } } }',
  { input: { deliberationId: voting.deliberationId, titleEn: 'Hosted', titleEs: 'Alojada', meaningEn: 'By a host.', meaningEs: 'Por una anfitriona.' } })).data.addOption;

test('the sample stands in the middle of its cycle: some phases are over, some run, one is to come', async () => {
  expect((await phases()).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
    'framing over', 'options now', 'evidence now', 'reading now', 'motion now', 'vote now', 'decision ahead',
  ]);
});

test('the secretariat plans, nobody else, and a plan keeps its order', async () => {
  const before = await phases();
  expect((await plan(planned(before), ford)).code).toBe('access.role');
  expect(await plan(moved(before, 'motion', { beginsOn: '2014-01-01' }))).toMatchObject({ code: 'api.phases.order', path: ['motion', 'beginsOn'] });
  expect(await plan(moved(before, 'vote', { endsOn: '2016-01-01' }))).toMatchObject({ code: 'api.phases.endsBefore', path: ['vote', 'endsOn'] });
  expect(await phases()).toEqual(before);
});

test('what no running phase switches on is refused, and the refusal says in which phase it is possible', async () => {
  const before = await phases();
  const { data } = await draft(voting.secretariat, draftOf(voting));
  await plan(moved(moved(before, 'motion', { beginsOn: '2017-09-01' }), 'vote', { beginsOn: '2017-10-01' }));
  const refusal = (await open(voting.secretariat, data.draftMotion.id, '2017-12-01T00:00:00Z')).data.openMotion;
  expect(refusal).toMatchObject({ code: 'api.phases.notNow', message: 'This is possible in the phase “vote” (2017-10-01 to 2017-11-30).' });
  expect((await draft(voting.secretariat, draftOf(voting))).data.draftMotion.code).toBe('api.phases.notNow');
  const { data: { motion } } = await voting.secretariat.run<{ motion: { viewerCan: Ability[] } }>('query($id: String!) { motion(id: $id) { viewerCan { action allowed reason } } }', { id: data.draftMotion.id });
  expect(motion.viewerCan.find(({ action }) => action === 'motions.open')).toMatchObject({ allowed: false, reason: { key: 'api.phases.notNow' } });
  await plan(planned(before));
  expect((await open(voting.secretariat, data.draftMotion.id, '2017-12-01T00:00:00Z')).data.openMotion.state).toBe('open');
});

test('a phase that is closed is over at once for everybody; new days in the plan open it again', async () => {
  const before = await phases();
  for (const kind of ['options', 'evidence', 'motion']) expect((await closePhase(before.find((one) => one.kind === kind)?.id)).code).toBeUndefined();
  expect((await addOption()).code).toBe('api.phases.notNow');
  const { data: { deliberation } } = await ford.run<{ deliberation: { viewerCan: Ability[] } }>('{ deliberation(id: "DEL-1") { viewerCan { action allowed reason } } }');
  expect(deliberation.viewerCan.find(({ action }) => action === 'options.add')).toMatchObject({ allowed: false, reason: { key: 'api.phases.notNow' } });
  expect((await closePhase(before.find(({ kind }) => kind === 'decision')?.id)).code).toBe('api.phases.notRunning');
  await plan(moved(before, 'options', { endsOn: '2017-07-31' }));
  expect((await phases()).filter(({ closedAt }) => closedAt !== null).map(({ kind }) => kind)).toEqual(['evidence', 'motion']);
  expect((await addOption()).code).toBeUndefined();
  const { data: { activity } } = await ford.run<{ activity: { nodes: { kind: string }[] } }>('{ activity(first: 20) { nodes { kind } } }');
  expect(activity.nodes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['phasesPlanned', 'phaseClosed.options']));
});

test('a deliberation that the secretariat opens begins with leaving things as they are, and without phases everything is possible', async () => {
  const input = { titleEn: 'Name', titleEs: 'Nombre', questionEn: 'Which name?', questionEs: '¿Qué nombre?', source: 'a letter', dueOn: '2017-08-01' };
  const opened = async (who: Asker) => (await who.run<{ openDeliberation: Refusable<{ id: string; shortId: string; dueOn: string; options: { statusQuo: boolean }[]; viewerCan: Ability[] }> }>(
    'mutation($input: OpenDeliberationInput!) { openDeliberation(input: $input) { ... on Deliberation { id shortId dueOn options { statusQuo } viewerCan { action allowed } } ... on Refused { code } } }', { input })).data.openDeliberation;
  expect((await opened(ford)).code).toBe('access.role');
  const made = await opened(voting.secretariat);
  expect(made).toMatchObject({ dueOn: '2017-08-01', options: [{ statusQuo: true }] });
  expect(made.viewerCan.find(({ action }) => action === 'options.add')?.allowed).toBe(true);
  expect(await phases(made.id)).toEqual([]);
});

test('an option says what it leaves behind, field by field, and what a decision for it would be', async () => {
  const run = async <T>(document: string, variables: Record<string, unknown>) => Object.values((await ford.run<Record<string, T>>(document, variables)).data)[0]!;
  const optionId = voting.options[2];
  const FULL = '... on OptionInFull { consequences { effect aspects { aspect text { en } by } } } ... on Refused { code }';
  interface Full { consequences: { effect: string | null; aspects: { aspect: string; text: { en: string } | null; by: string | null }[] } }
  const write = (aspect: string, textEn: string) => run<Full>(`mutation($input: DescribeConsequenceInput!) { describeConsequence(input: $input) { ${FULL} } }`, { input: { optionId, aspect, textEn, textEs: textEn } });
  await write('archive', 'Nobody yet.');
  const { consequences } = await write('archive', 'Avina keeps the archive.');
  expect(consequences.aspects.map(({ aspect, text }) => [aspect, text?.en ?? null])).toEqual([
    ['grants', null], ['contributions', null], ['staff', null], ['notice', null], ['archive', 'Avina keeps the archive.'],
  ]);
  expect((await run<Full>(`mutation($id: UUID!) { setOptionEffect(id: $id, effect: "binding") { ${FULL} } }`, { id: optionId })).consequences.effect).toBe('binding');
  expect((await ford.run('mutation($id: UUID!) { setOptionEffect(id: $id, effect: "whim") { __typename } }', { id: optionId })).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
});

test('a partner says when its board meets, and a deadline before that warns everybody', async () => {
  interface Boards { meetings: { id: string; meetsOn: string; mine: boolean; partner: { letter: string } }[]; warnings: { key: string; values: Record<string, unknown> }[]; unknown: string[] }
  const boards = async (who: Asker) => (await who.run<{ deliberation: { boards: Boards } }>('{ deliberation(id: "DEL-1") { boards { meetings { id meetsOn mine partner { letter } } warnings unknown } } }')).data.deliberation.boards;
  const add = async (who: Asker, meetsOn: string) => (await who.run<{ addBoardMeeting: { id?: string; code?: string } }>('mutation($on: Date!) { addBoardMeeting(meetsOn: $on) { ... on BoardKept { id } ... on Refused { code } } }', { on: meetsOn })).data.addBoardMeeting;
  const remove = async (who: Asker, id: string) => (await who.run<{ removeBoardMeeting: { id?: string; code?: string } }>('mutation($id: UUID!) { removeBoardMeeting(id: $id) { ... on BoardKept { id } ... on Refused { code } } }', { id })).data.removeBoardMeeting;
  expect((await boards(ford)).unknown).toEqual(['OSF', 'Ford-Mexico', 'Avina']);
  expect((await add(voting.secretariat, '2017-12-15')).code).toBe('access.role');
  expect((await add(ford, '2017-02-05')).code).toBe('api.boards.past');
  const { id = '' } = await add(ford, '2017-12-15');
  expect((await add(ford, '2017-12-15')).code).toBe('api.boards.there');
  const seen = await boards(voting.delegates.osf);
  expect(seen).toMatchObject({ meetings: [{ meetsOn: '2017-12-15', mine: false, partner: { letter: 'F' } }], unknown: ['OSF', 'Avina'] });
  expect(seen.warnings.map(({ values }) => [values['on'], values['partner'], values['meets']])).toEqual(expect.arrayContaining([['2017-11-30', 'Ford-Mexico', '2017-12-15']]));
  expect(seen.warnings.every(({ values }) => String(values['on']) < '2017-12-15')).toBe(true);
  expect((await remove(voting.delegates.osf, id)).code).toBe('api.notFound');
  expect((await remove(ford, id)).id).toBe(id);
  expect((await boards(ford)).warnings).toEqual([]);
});

test('who could become a partner reads the question, the options and the calendar by a link, and nothing that partners say', async () => {
  const [prospect] = await api.sql<{ id: string }>('select id from prospect limit 1');
  const secret = 'A word that no dossier holds';
  await ford.run('mutation($input: HoldPositionInput!) { holdPosition(input: $input) { __typename } }', { input: { optionId: voting.options[0], stance: 'opposed', words: secret } });
  const [held] = await api.sql<{ id: string }>('select id from option_position where words = $1', [secret]);
  await ford.run('mutation($id: UUID!) { releasePosition(id: $id) { __typename } }', { id: held?.id });
  const share = (who: Asker) => who.run<{ shareDossier: { id: string; link: string; code?: string } }>(
    'mutation($d: UUID!, $p: UUID!) { shareDossier(deliberationId: $d, prospectId: $p) { ... on DossierShared { id link } ... on Refused { code } } }', { d: voting.deliberationId, p: prospect?.id });
  expect((await share(ford)).data.shareDossier.code).toBe('access.role');
  const { id, link } = (await share(voting.secretariat)).data.shareDossier;
  const outside = api.with('a token of nobody');
  const read = async (given: string) => outside.run<{ dossier: { options: object[]; phases: object[]; partners: string[] } | null }>(
    PAGES.get('DossierPage') ?? '', { secret: given });
  const opened = await read(link.replace('/dossier#', ''));
  expect(opened.data.dossier).toMatchObject({ collaborative: 'CAMMINA', partners: ['Open Society Foundations', 'Ford Foundation-Mexico', 'Fundación Avina'], phases: expect.arrayContaining([expect.objectContaining({ kind: 'reading', beginsOn: '2017-01-16', endsOn: '2017-03-03' })]) });
  expect(opened.text).not.toContain(secret);
  expect((await read('x'.repeat(43))).data.dossier).toBeNull();
  const links = async () => (await ford.run<{ deliberation: { dossierLinks: { id: string; revokedAt: string | null }[] } }>('{ deliberation(id: "DEL-1") { dossierLinks { id revokedAt } } }')).data.deliberation.dossierLinks;
  expect(await links()).toMatchObject([{ id, revokedAt: null }]);
  await voting.secretariat.run('mutation($id: UUID!) { revokeDossier(id: $id) { __typename } }', { id });
  expect((await read(link.replace('/dossier#', ''))).data.dossier).toBeNull();
  expect(await api.sql('select 1 from dossier_link where position(convert_to($1, $2) in secret_hash) > 0', [link.slice(9, 20), 'UTF8'])).toEqual([]);
});

test('the brief of a director says what is asked and by when, the same whoever asks, and nothing that is not released', async () => {
  interface Brief { partner: { letter: string }; asks: { says: { key: string; values?: { options?: string[] } }; by: string | null }[]; warnings: object[] }
  const brief = (who: Asker) => who.run<{ deliberation: { brief: Brief | null } }>('{ deliberation(id: "DEL-1") { brief(partner: "A") { partner { letter } asks { says by } warnings } } }');
  const seen = await brief(voting.secretariat);
  expect(seen.data.deliberation.brief?.asks.map(({ by }) => by)).toEqual(seen.data.deliberation.brief?.asks.map(({ by }) => by).toSorted((a, b) => (a ?? '9').localeCompare(b ?? '9')));
  expect(seen.data.deliberation.brief?.asks.map(({ says }) => says.key)).toEqual(expect.arrayContaining(['api.briefs.positions', 'api.briefs.vote', 'api.briefs.boardUnknown', 'api.briefs.settle']));
  await voting.delegates.avina.run('mutation($input: HoldPositionInput!) { holdPosition(input: $input) { __typename } }', { input: { optionId: voting.options[0], stance: 'favour', words: 'Ours.' } });
  for (const who of [voting.secretariat, voting.delegates.avina, ford]) expect((await brief(who)).text).toBe(seen.text);
});
