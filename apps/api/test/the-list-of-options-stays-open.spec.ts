import { startApi, type Answer, type Api, type Asker } from './harness.ts';
import { cast, close, draft, draftOf, open, openMotion, ranking, record, startVoting, type Refusable, type Voting } from './vote.ts';

interface Seen {
  id: string;
  shortId: string;
  withdrawnAt: string | null;
  withdrawnReason: string | null;
  combines: { shortId: string }[];
  viewerCan: { action: string; allowed: boolean; reason: { key: string } | null }[];
}

const SEEN = 'fragment S on Option { id shortId withdrawnAt withdrawnReason combines { shortId } viewerCan { action allowed reason } }';
const REFUSED = '... on Refused { code message path }';

let api: Api;
let voting: Voting;
let hosted: Seen;

beforeAll(async () => {
  api = await startApi();
  voting = await startVoting(api);
});
afterAll(() => api?.close());

const words = { titleEn: 'A programme hosted by another foundation', titleEs: 'Un programa alojado en otra fundación', meaningEn: 'A host takes it in.', meaningEs: 'Una anfitriona lo acoge.' };
const add = (who: Asker, input: object = {}): Promise<Answer<{ addOption: Refusable<Seen> }>> => who.run(
  `mutation($input: AddOptionInput!) { addOption(input: $input) { ...S ${REFUSED} } } ${SEEN}`, { input: { deliberationId: voting.deliberationId, ...words, ...input } });
const combine = (who: Asker, partIds: readonly (string | undefined)[]): Promise<Answer<{ combineOptions: Refusable<Seen> }>> => who.run(
  `mutation($input: CombineOptionsInput!) { combineOptions(input: $input) { ...S ${REFUSED} } } ${SEEN}`, { input: { deliberationId: voting.deliberationId, ...words, partIds } });
const withdraw = (who: Asker, id: string | undefined, reason = 'It is not needed any more.'): Promise<Answer<{ withdrawOption: Refusable<Seen> }>> => who.run(
  `mutation($id: UUID!, $reason: String!) { withdrawOption(id: $id, reason: $reason) { ...S ${REFUSED} } } ${SEEN}`, { id, reason });
const restore = (who: Asker, id: string | undefined): Promise<Answer<{ restoreOption: Refusable<Seen> }>> => who.run(
  `mutation($id: UUID!) { restoreOption(id: $id) { ...S ${REFUSED} } } ${SEEN}`, { id });
const listed = async () => (await voting.secretariat.run<{ deliberation: { options: Seen[] } }>(`{ deliberation(id: "DEL-1") { options { ...S } } } ${SEEN}`)).data.deliberation.options;
const full = async <T>(fields: string, id = 'OPT-1') => (await voting.secretariat.run<{ option: T }>(`query($id: String!) { option(id: $id) { ${fields} } }`, { id })).data.option;
const can = (seen: Seen, action: string) => seen.viewerCan.find((ability) => ability.action === action)?.reason?.key ?? 'yes';

test('it grows: an option that none of the founding document\'s was, from a partner\'s officer', async () => {
  const before = (await listed()).length;
  hosted = (await add(await api.as('Avina · program officer'))).data.addOption;
  expect((await listed()).length).toBe(before + 1);
  expect(hosted).toMatchObject({ withdrawnAt: null, combines: [] });
});

test('two are combined into a third; they stay, and each names the other', async () => {
  const [first, second] = voting.options;
  const { data } = await combine(voting.delegates.osf, [first, second]);
  expect(data.combineOptions.combines).toEqual([{ shortId: 'OPT-1' }, { shortId: 'OPT-2' }]);
  expect((await listed()).filter(({ shortId }) => shortId === 'OPT-1' || shortId === 'OPT-2').every(({ withdrawnAt }) => withdrawnAt === null)).toBe(true);
  expect(await full('combinedInto { shortId }')).toEqual({ combinedInto: [{ shortId: data.combineOptions.shortId }] });
  const [entry] = await api.sql<{ body: string }>(`select body from ledger_entry where kind = 'option.added' and subject = $1`, [data.combineOptions.id]);
  expect(JSON.parse(entry?.body ?? '')).toMatchObject({ facts: { combines: [first, second] } });
});

test('one alone is no combination, nor the same one twice, nor one that leaves things as they are', async () => {
  const [first] = voting.options;
  expect((await combine(voting.delegates.osf, [first, first])).errors?.[0]?.extensions.issues).toMatchObject([{ path: 'partIds' }]);
  expect((await combine(voting.delegates.osf, [first, voting.options.at(-1)])).data.combineOptions).toMatchObject({ code: 'api.options.partUnknown', path: ['partIds'] });
});

test('who added it takes it off the list with a reason, nobody else but the secretariat, and never the status quo', async () => {
  expect((await withdraw(voting.delegates.ford, hosted.id)).data.withdrawOption.code).toBe('api.options.notYours');
  expect((await withdraw(voting.secretariat, voting.options.at(-1))).data.withdrawOption.code).toBe('api.options.statusQuo');
  expect((await withdraw(voting.secretariat, hosted.id, ' ')).errors?.[0]?.extensions.issues).toMatchObject([{ path: 'reason' }]);
  const gone = (await withdraw(await api.as('Avina · program officer'), hosted.id)).data.withdrawOption;
  expect(gone).toMatchObject({ withdrawnReason: 'It is not needed any more.', withdrawnAt: expect.any(String) });
  expect([can(gone, 'options.withdraw'), can(gone, 'options.restore')]).toEqual(['api.options.withdrawnAlready', 'yes']);
  expect((await combine(voting.delegates.osf, [voting.options[0], hosted.id])).data.combineOptions.code).toBe('api.options.partUnknown');
});

test('until a vote has opened without it, that is undone', async () => {
  expect((await restore(voting.delegates.ford, hosted.id)).data.restoreOption.code).toBe('api.options.notYours');
  expect((await restore(await api.as('Avina · program officer'), hosted.id)).data.restoreOption).toMatchObject({ withdrawnAt: null, withdrawnReason: null });
  const kinds = await api.sql<{ kind: string; body: string }>(`select kind, body from ledger_entry where subject = $1 order by at, id`, [hosted.id]);
  expect(kinds.map(({ kind }) => kind)).toEqual(['option.added', 'option.withdrawn', 'option.restored']);
  expect(kinds.map(({ body }) => body).join()).not.toContain('needed');
});

test('while a vote is open, what is on its ballot stays; what left before cannot come back', async () => {
  await withdraw(voting.secretariat, hosted.id);
  const motion = await openMotion(voting);
  const onBallot = (await withdraw(voting.secretariat, voting.options[0])).data.withdrawOption;
  expect(onBallot.code).toBe('api.options.onBallot');
  expect(can((await listed()).find(({ shortId }) => shortId === 'OPT-1')!, 'options.withdraw')).toBe('api.options.onBallot');
  expect((await restore(voting.secretariat, hosted.id)).data.restoreOption.code).toBe('api.options.votedWithout');
  const offBallot = (await add(voting.delegates.ford)).data.addOption;
  expect((await withdraw(voting.delegates.ford, offBallot.id)).data.withdrawOption.code).toBeUndefined();
  await cast(voting.delegates.osf, { motionId: motion.id, choice: ranking(voting.options[1]) });
  await cast(voting.delegates.ford, { motionId: motion.id, choice: ranking(voting.options[1]) });
  await close(voting.secretariat, motion.id);
  await record(voting.secretariat, motion.id);
  expect((await withdraw(voting.secretariat, voting.options[0])).data.withdrawOption.withdrawnAt).toEqual(expect.any(String));
});

test('an option tells what became of it: chosen or not, by which decision, on which day', async () => {
  interface Became { option: { outcome: { chosen: boolean; decidedOn: string; decision: { shortId: string } } | null } }
  expect((await full<Became>('option { outcome { chosen decidedOn decision { shortId } } }', 'OPT-2')).option.outcome).toEqual({ chosen: true, decidedOn: '2017-02-06', decision: { shortId: 'DEC-1' } });
  expect((await full<Became>('option { outcome { chosen } }', 'OPT-1')).option.outcome).toEqual({ chosen: false });
  expect((await full<Became>('option { outcome { chosen } }', hosted.shortId)).option.outcome).toBeNull();
});

test('opening a vote and withdrawing its option at once never leave an open ballot with a withdrawn option', async () => {
  for (let round = 0; round < 5; round++) {
    const option = (await add(voting.delegates.ford)).data.addOption;
    const { data } = await draft(voting.secretariat, { ...draftOf(voting), optionIds: [option.id, voting.options.at(-1)] });
    const [opened, gone] = await Promise.all([open(voting.secretariat, data.draftMotion.id, '2017-12-31T00:00:00Z'), withdraw(voting.delegates.ford, option.id)]);
    expect([opened.data.openMotion.code, gone.data.withdrawOption.code].filter((code) => code === undefined)).toHaveLength(1);
  }
});

test('criteria, notes, evidence and consequences are written by who takes part, and shown to all', async () => {
  const run = <T>(text: string, variables: object) => voting.delegates.osf.run<T>(text, variables as Record<string, unknown>);
  const optionId = voting.options[1];
  const { data: { addCriterion: { id: criterionId } } } = await run<{ addCriterion: { id: string } }>(
    'mutation($input: AddCriterionInput!) { addCriterion(input: $input) { ... on Criterion { id } } }', { input: { deliberationId: voting.deliberationId, titleEn: 'Independence', titleEs: 'Independencia' } });
  const note = 'mutation($input: NoteOptionInput!) { noteOption(input: $input) { ... on OptionInFull { option { id } } ... on Refused { code } } }';
  await run(note, { input: { optionId, criterionId, textEn: 'First.', textEs: 'Primero.' } });
  await run(note, { input: { optionId, criterionId, textEn: 'High.', textEs: 'Alta.' } });
  await run(note, { input: { optionId, textEn: 'Grants go on.', textEs: 'Las donaciones siguen.' } });
  const evidence = 'mutation($input: AddEvidenceInput!) { addEvidence(input: $input) { ... on OptionInFull { evidence { shortId title } } ... on Refused { code path } } }';
  await voting.delegates.ford.run(note, { input: { optionId, criterionId, textEn: 'Low.', textEs: 'Baja.', leaning: 'against' } });
  const link = (reference: string) => run<{ addEvidence: object }>(evidence, { input: { optionId, reference, criterionId, leaning: 'for', noteEn: 'It shows it.', noteEs: 'Lo muestra.' } });
  expect((await link('gr-2')).data.addEvidence).toEqual({ evidence: [{ shortId: 'GR-2', title: 'Defensa legal de migrantes en tránsito' }] });
  expect((await link('GR-2')).data.addEvidence).toEqual({ code: 'api.options.evidenceTwice', path: ['reference'] });
  expect((await link('GR-9999')).data.addEvidence).toEqual({ code: 'api.options.evidenceUnknown', path: ['reference'] });
  await link('OV-1');
  await link('Transit/mx');
  await link('transit/GT');
  expect((await link('transit/MX')).data.addEvidence).toEqual({ code: 'api.options.evidenceTwice', path: ['reference'] });
  expect((await link('nothing/MX')).data.addEvidence).toEqual({ code: 'api.options.evidenceUnknown', path: ['reference'] });
  const seen = await full<object>('notes { criterion { title { en } weight } said { partner { letter } leaning text { en } } } evidence { kind shortId leaning partner { letter } cell { theme { es } country } } consequences { text { es } }', 'OPT-2');
  expect(seen).toEqual({
    notes: [{ criterion: { title: { en: 'Independence' }, weight: 1 }, said: [{ partner: { letter: 'O' }, leaning: 'open', text: { en: 'High.' } }, { partner: { letter: 'F' }, leaning: 'against', text: { en: 'Low.' } }] }],
    evidence: [{ kind: 'grant', shortId: 'GR-2', leaning: 'for', partner: { letter: 'O' }, cell: null }, { kind: 'overlap', shortId: 'OV-1', leaning: 'for', partner: { letter: 'O' }, cell: null },
      ...['MX', 'GT'].map((country) => ({ kind: 'cell', shortId: `transit/${country}`, leaning: 'for', partner: { letter: 'O' }, cell: { theme: { es: 'Migrantes en tránsito' }, country } }))],
    consequences: { text: { es: 'Las donaciones siguen.' } },
  });
});

test('evidence is there for whom its target is there: a grant that is protected later takes it along', async () => {
  const ford = await api.as('Ford-Mexico · program officer');
  const [grant] = await api.sql<{ id: string }>(`select id from "grant" where short_id = 'GR-2'`);
  await ford.run('mutation ($id: UUID!) { protectGrant(id: $id, protection: "protected") { __typename } }', { id: grant?.id });
  const cells = [{ shortId: 'transit/MX' }, { shortId: 'transit/GT' }];
  expect(await full('evidence { shortId }', 'OPT-2')).toEqual({ evidence: cells });
  const own = await ford.run<{ option: { evidence: object[] } }>('{ option(id: "OPT-2") { evidence { shortId title } } }');
  expect(own.data.option.evidence).toEqual([{ shortId: 'GR-2', title: expect.stringMatching(/^[A-Z][a-z]+ [A-Z][a-z]+$/) }, ...cells.map((cell) => ({ ...cell, title: null }))]); // the overlap is of the same grant, and what is protected meets nothing
});

test('the consequences count what is shared and still runs when the deliberation is due, and no more', async () => {
  const running = () => full<{ consequences: { running: { grants: number; amount: { amount: string; currency: string } }[] } }>('consequences { running { grants amount { amount currency } } }');
  const before = (await running()).consequences.running;
  await api.sql(`update "grant" set ends_on = '2018-03-31' where vehicle = 'pooled' and stage = 'active' and shared_at is not null`);
  const [expected] = await api.sql<{ grants: number; amount: string }>(
    `select count(*)::int as grants, sum(amount)::text as amount from "grant" where vehicle = 'pooled' and stage = 'active' and shared_at is not null and ends_on > '2017-12-31'`);
  expect((await running()).consequences.running).toEqual([{ grants: expected?.grants, amount: { amount: expected?.amount, currency: 'USD' } }]);
  expect(before).not.toEqual((await running()).consequences.running);
  await api.sql(`update "grant" set shared_at = null, short_id = null where vehicle = 'pooled' and stage = 'active'`);
  expect((await running()).consequences.running).toEqual([]);
});

test('options stand beside one another, criterion by criterion, what weighs most first; a weight is a whole number from 1 to 9', async () => {
  const { secretariat, delegates } = voting;
  const add = 'mutation($input: AddCriterionInput!) { addCriterion(input: $input) { ... on Criterion { id } } }';
  const { data: { addCriterion: { id } } } = await secretariat.run<{ addCriterion: { id: string } }>(add, { input: { deliberationId: voting.deliberationId, titleEn: 'Cost', titleEs: 'Costo', weight: 2 } });
  const weigh = (weight: number) => delegates.ford.run<{ weighCriterion: { weight?: number } }>('mutation($id: UUID!, $weight: Int!) { weighCriterion(id: $id, weight: $weight) { ... on Criterion { weight } ... on Refused { code } } }', { id, weight });
  expect((await weigh(10)).errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: 'weight' }] });
  expect((await weigh(3)).data.weighCriterion).toEqual({ weight: 3 });
  interface Compared { option: { shortId: string; withdrawnAt: null }; notes: { criterion: { title: { en: string }; weight: number }; said: { text: { en: string } }[] }[]; evidence: { criterionId: string | null; shortId: string }[] }
  const { data: { deliberation: { comparison } } } = await delegates.osf.run<{ deliberation: { comparison: Compared[] } }>(
    '{ deliberation(id: "DEL-1") { comparison { option { shortId withdrawnAt } notes { criterion { title { en } weight } said { text { en } } } evidence { criterionId shortId } } } }');
  expect(comparison.map(({ option }) => option.withdrawnAt)).toEqual(comparison.map(() => null));
  const second = comparison.find(({ option }) => option.shortId === 'OPT-2');
  expect(second?.notes.map(({ criterion: { title, weight }, said }) => [title.en, weight, said.map(({ text }) => text.en)])).toEqual([['Cost', 3, []], ['Independence', 1, ['High.', 'Low.']]]);
});

test('a document can be evidence, and a remark that one partner keeps to itself speaks to nobody else', async () => {
  const [{ ref = '', reader = '' } = {}] = await api.sql<{ ref: string; reader: string }>(
    `select s.short_id || '#' || p."position" as ref, d.name as reader from passage p join source s on s.id = p.source_id join person d on d.party_id = p.audience_id and 'delegate' = any(d.roles) limit 1`);
  const link = async (who: Asker, reference: string) => (await who.run<{ addEvidence: Refusable<{ evidence: { kind: string; shortId: string }[] }> }>(
    'mutation($input: AddEvidenceInput!) { addEvidence(input: $input) { ... on OptionInFull { evidence { kind shortId } } ... on Refused { code } } }', { input: { optionId: voting.options[2], reference, noteEn: 'It says so.', noteEs: 'Lo dice.' } })).data.addEvidence;
  expect((await link(voting.delegates.ford, 'SRC-1')).evidence).toEqual([{ kind: 'source', shortId: 'SRC-1' }]);
  expect((await link(voting.delegates.ford, ref)).code).toBe('api.options.evidenceUnknown');
  expect((await link(await api.as(reader), ref)).evidence).toHaveLength(2);
  expect(await full('evidence { kind }', 'OPT-3')).toEqual({ evidence: [{ kind: 'source' }] });
});
