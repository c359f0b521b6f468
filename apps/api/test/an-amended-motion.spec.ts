import { verify } from '@acuerdo/record';
import { startApi, type Answer, type Api, type Asker } from './harness.ts';
import { cast, close, draft, draftOf, open, openMotion, see, startVoting, type MotionSeen, type Refusable, type Voting } from './vote.ts';

let api: Api;
let voting: Voting;
let officer: Asker;

beforeAll(async () => {
  api = await startApi();
  voting = await startVoting(api);
  officer = await api.as('Ford-Mexico · program officer');
});

afterAll(() => api?.close());

const TEXT = { textEn: 'The pool ends in 2017.\nIts host stays Avina.', textEs: 'El fondo termina en 2017.\nSu anfitriona sigue siendo Avina.' };
const TITLE = { titleEn: 'Form after 2017', titleEs: 'Forma después de 2017' };
const consentOn = () => ({ ...TEXT, method: 'consent', optionIds: [voting.options[0], voting.options.at(-1)] });

interface Change { id: string; field: string; removed: string[]; added: string[]; state: string; settledVersion: number | null }
interface Discussed {
  textVersion: number;
  text: { en: string; es: string };
  texts: { version: number; why: string | null; writtenBy: string | null; text: { es: string } }[];
  amendments: { list: { id: string; number: number; changes: Change[]; viewerCan: { action: string; allowed: boolean }[] }[]; viewerCan: { allowed: boolean } };
  objections: { list: { id: string; number: number; mine: boolean; state: string; clause: string | null; answeredIn: number | null; replies: { by: string; text: string }[]; viewerCan: { action: string; allowed: boolean }[] }[] };
}
const discussed = async (asker: Asker, id: string): Promise<Discussed> => (await asker.run<{ motion: Discussed }>(`query($id: String!) { motion(id: $id) { textVersion text { en es }
  texts { version why writtenBy text { es } }
  amendments { viewerCan { allowed } list { id number viewerCan { action allowed } changes { id field removed added state settledVersion } } }
  objections { list { id number mine state clause answeredIn replies { by text } viewerCan { action allowed } } } } }`, { id })).data.motion;

type Kept = Refusable<{ id: string }>;
const act = (asker: Asker, mutation: string, variables: Record<string, unknown>, types: string): Promise<Answer<Record<string, Kept>>> =>
  asker.run(`mutation(${types}) { ${mutation} { __typename ... on AmendmentKept { id } ... on Refused { code message path } } }`, variables);
const actOn = (asker: Asker, mutation: string, variables: Record<string, unknown>, types: string): Promise<Answer<Record<string, Kept>>> =>
  asker.run(`mutation(${types}) { ${mutation} { __typename ... on ObjectionKept { id } ... on Refused { code message path } } }`, variables);

const propose = async (asker: Asker, input: Record<string, unknown>) =>
  (await act(asker, 'proposeAmendment(input: $input)', { input: { textVersion: 1, ...TITLE, ...TEXT, why: 'The cycle ends later.', ...input } }, '$input: ProposeAmendmentInput!')).data['proposeAmendment']!;
const settle = async (asker: Asker, input: Record<string, unknown>) =>
  (await act(asker, 'settleAmendment(input: $input)', { input: { adopt: [], decline: [], ...input } }, '$input: SettleAmendmentInput!')).data['settleAmendment']!;
const raise = async (asker: Asker, input: Record<string, unknown>) =>
  (await actOn(asker, 'raiseObjection(input: $input)', { input: { textVersion: 1, reason: 'Avina cannot host longer.', wouldResolve: 'Name another host.', ...input } }, '$input: RaiseObjectionInput!')).data['raiseObjection']!;
const settleObjection = async (asker: Asker, id: string, state: string) =>
  (await actOn(asker, 'settleObjection(id: $id, state: $state)', { id, state }, '$id: UUID!, $state: String!')).data['settleObjection']!;

const AMENDED = { textEn: TEXT.textEn.replace('Avina', 'Ford'), textEs: TEXT.textEs.replace('Avina', 'Ford').replace('2017', '2018') };
const openConsent = (): Promise<MotionSeen> => openMotion(voting, '2017-12-31T00:00:00Z', consentOn());
const answer = (who: Asker, motion: MotionSeen, textVersion: number, said = 'consent') =>
  cast(who, { motionId: motion.id, textVersion, choice: { kind: 'answer', answer: said } });

test('an objection is raised on a clause, answered, met by an amendment, integrated by who raised it, and every ballot on the first text is affirmed or does not count', async () => {
  const motion = await openConsent();
  const { osf, ford, avina } = voting.delegates;
  await answer(osf, motion, 1);
  await answer(ford, motion, 1);
  const objection = await raise(avina, { motionId: motion.id, clause: 'Its host stays Avina.' });
  expect((await answer(avina, motion, 1)).data.castBallot).toMatchObject({ code: 'api.ballots.objectionStands' });
  await actOn(voting.secretariat, 'replyToObjection(id: $id, text: $text)', { id: objection.id, text: 'Ford could.' }, '$id: UUID!, $text: String!');
  expect((await settleObjection(avina, objection.id, 'integrated')).path).toEqual(['state']);

  await propose(officer, { motionId: motion.id, ...AMENDED });
  const [amendment] = (await discussed(voting.secretariat, motion.id)).amendments.list;
  expect(amendment!.changes.map(({ field, removed, added }) => [field, removed, added])).toEqual([
    ['textEn', ['Its host stays Avina.'], ['Its host stays Ford.']],
    ['textEs', ['El fondo termina en 2017.', 'Su anfitriona sigue siendo Avina.'], ['El fondo termina en 2018.', 'Su anfitriona sigue siendo Ford.']],
  ]);
  expect((await settle(voting.secretariat, { id: amendment!.id, adopt: amendment!.changes.map(({ id }) => id), answers: [objection.id] })).id).toBe(amendment!.id);

  const after = await discussed(avina, motion.id);
  expect(after).toMatchObject({ textVersion: 2, text: { en: AMENDED.textEn, es: AMENDED.textEs }, texts: [{ version: 2, why: 'The cycle ends later.' }, { version: 1, why: null, text: { es: TEXT.textEs } }] });
  expect(after.objections.list[0]).toMatchObject({ mine: true, state: 'open', clause: 'Its host stays Avina.', answeredIn: 2, replies: [{ text: 'Ford could.' }] });
  expect((await settleObjection(osf, objection.id, 'integrated')).message).toContain('Only the partner that raised');
  await settleObjection(avina, objection.id, 'integrated');

  expect((await answer(avina, motion, 1)).data.castBallot.message).toContain('by now it is version 2');
  await answer(avina, motion, 2);
  expect((await answer(osf, motion, 2)).data.castBallot.ballot.version).toBe(2);
  expect((await see(ford, motion.id)).myBallot).toMatchObject({ version: 1, textVersion: 1 });
  const votes = async (who: Asker) => (await who.run<{ motion: { tookPart: boolean } }>('query($id: String!) { motion(id: $id) { tookPart } }', { id: motion.id })).data.motion.tookPart;
  expect([await votes(ford), await votes(osf)]).toEqual([false, true]);
  await close(voting.secretariat, motion.id);
  const counted = await see(ford, motion.id);
  expect(counted.ballotBox?.ballots).toHaveLength(2);
  expect(counted.electors.map(({ partner, outdated }) => [partner.letter, outdated]).sort()).toEqual([['A', false], ['F', true], ['O', false]]);
  const book = await (await voting.secretariat.fetch('/record/minute-book')).text();
  expect(await verify(book, {})).toMatchObject({ valid: true });
  const { entries } = JSON.parse(book) as { entries: { kind: string; subject: string; facts: { state?: string } }[] };
  expect(entries.filter(({ subject }) => subject === motion.id).map(({ kind }) => kind)).toEqual(
    ['motion.opened', 'objection.raised', 'motion.restated', 'objection.settled', 'ballot.cast', 'ballot.cast', 'ballot.cast', 'ballot.cast', 'motion.closed']);
});

test('a consent that not everybody affirmed is not there: silence on the new text is no consent', async () => {
  const motion = await openConsent();
  for (const who of Object.values(voting.delegates)) await answer(who, motion, 1);
  await propose(officer, { motionId: motion.id, ...AMENDED });
  const [amendment] = (await discussed(voting.secretariat, motion.id)).amendments.list;
  await settle(voting.secretariat, { id: amendment!.id, adopt: [amendment!.changes[0]!.id], decline: [amendment!.changes[1]!.id] });
  expect(await discussed(officer, motion.id)).toMatchObject({ textVersion: 2, text: { en: AMENDED.textEn, es: TEXT.textEs } });
  await close(voting.secretariat, motion.id);
  expect((await see(officer, motion.id)).count?.outcome).not.toBe('chosen');
});

test('two amendments to one text: what the first did not touch is still to be had from the second, and what it did is refused by line', async () => {
  const { data: { draftMotion: motion } } = await draft(voting.secretariat, { ...draftOf(voting), ...TEXT });
  await propose(officer, { motionId: motion.id, textEn: TEXT.textEn.replace('2017', '2018') });
  await propose(voting.delegates.osf, { motionId: motion.id, textEn: TEXT.textEn.replace('2017', '2019').replace('Avina', 'OSF') });
  await propose(voting.delegates.osf, { motionId: motion.id, textEn: `${TEXT.textEn}\nStaff are told in March.` });
  const [third, second, first] = (await discussed(voting.secretariat, motion.id)).amendments.list;
  const all = (amendment: typeof first) => ({ id: amendment!.id, adopt: amendment!.changes.map(({ id }) => id) });
  await settle(voting.secretariat, all(first));
  expect((await settle(voting.secretariat, all(second))).message).toContain('Line 1 of the English text says something else by now');
  await settle(voting.secretariat, all(third));
  const after = await discussed(officer, motion.id);
  expect(after.text.en).toBe('The pool ends in 2018.\nIts host stays Avina.\nStaff are told in March.');
  expect(after.amendments.list.map(({ number, changes }) => [number, changes.map(({ state, settledVersion }) => [state, settledVersion])])).toEqual([
    [3, [['adopted', 3]]], [2, [['proposed', null]]], [1, [['adopted', 2]]]]);
  expect((await open(voting.secretariat, motion.id, '2017-12-31T00:00:00Z')).data.openMotion).toMatchObject({ state: 'open', textVersion: 3 });
  expect((await cast(voting.delegates.osf, { motionId: motion.id, textVersion: 3, choice: { kind: 'abstain' } })).data.castBallot.ballot.version).toBe(1);
});

test.each<[string, (motion: MotionSeen) => Promise<Kept>, string]>([
  ['an amendment that changes nothing', (motion) => propose(officer, { motionId: motion.id }), 'says the same'],
  ['an amendment to a version that there never was', (motion) => propose(officer, { motionId: motion.id, textVersion: 7 }), 'not'],
  ['an objection to a text that is another one by now', (motion) => raise(voting.delegates.osf, { motionId: motion.id, textVersion: 2 }), 'by now it is version 1'],
  ['an objection of the secretariat', (motion) => raise(voting.secretariat, { motionId: motion.id }), 'role'],
])('%s is refused, and nothing is kept', async (_, attempt, why) => {
  const motion = await openConsent();
  const refused = await attempt(motion).catch((error: unknown) => ({ message: String(error) }));
  expect(JSON.stringify(refused)).toMatch(new RegExp(why, 'i'));
  expect(await discussed(officer, motion.id)).toMatchObject({ textVersion: 1, amendments: { list: [] }, objections: { list: [] } });
});

test('once its time has come a text stays as it is, counted or not: nothing voids the ballots that were cast', async () => {
  const motion = await openConsent();
  await answer(voting.delegates.osf, motion, 1);
  await propose(officer, { motionId: motion.id, ...AMENDED });
  const objection = await raise(voting.delegates.avina, { motionId: motion.id });
  const [amendment] = (await discussed(voting.secretariat, motion.id)).amendments.list;
  await api.sql(`update motion set closes_at = opened_at + interval '1 millisecond' where id = $1`, [motion.id]);
  const refusals = [await settle(voting.secretariat, { id: amendment!.id, adopt: amendment!.changes.map(({ id }) => id) }), await propose(officer, { motionId: motion.id, ...AMENDED }), await settleObjection(voting.delegates.avina, objection.id, 'aside')];
  expect(refusals.map((refused) => (refused as { code?: string }).code)).toEqual(['api.motions.closed', 'api.motions.closed', 'api.motions.closed']);
  expect((await discussed(officer, motion.id)).textVersion).toBe(1);
});

test('whoever proposed an amendment takes it back, nobody else does, and a text once written stays', async () => {
  const motion = await openConsent();
  const { id } = await propose(officer, { motionId: motion.id, ...AMENDED });
  const withdraw = async (who: Asker) => (await act(who, 'withdrawAmendment(id: $id)', { id }, '$id: UUID!')).data['withdrawAmendment']!;
  expect((await withdraw(voting.delegates.ford)).message).toContain('Only who proposed');
  expect((await withdraw(officer)).id).toBe(id);
  await expect(api.sql(`update motion set text_en = 'another' where id = $1`, [motion.id])).rejects.toThrow('a version that is kept');
  await expect(api.sql(`update motion_text set text_en = 'another' where motion_id = $1`, [motion.id])).rejects.toThrow();
});
