import { randomUUID } from 'node:crypto';
import { verifyMinuteBook } from '@acuerdo/record';
import { found } from './needles.ts';
import { startApi, type Answer, type Api, type Asker } from './harness.ts';
import { addDelegates } from './secret/voters.ts';
import { cast, close, openMotion, ranking, record, see, startVoting, type MotionSeen, type Refusable, type Voting } from './vote.ts';

let api: Api;
let voting: Voting;

beforeAll(async () => {
  api = await startApi();
  voting = await startVoting(api);
});
afterAll(() => api?.close());

const MANDATES = `mandates { mine { version kind optionId answer words dueOn named outcome paper { id name } } answers viewerCan { action allowed reason }
  result { state sentence others awaited { letter } settledAt } }`;

interface MandatesSeen {
  readonly mine: { version: number; kind: string; words: string | null; outcome: string | null; paper: { id: string; name: string } | null } | null;
  readonly viewerCan: { action: string; allowed: boolean; reason: { key: string } | null }[];
  readonly result: { state: string; sentence: { key: string }; others: number; awaited: { letter: string }[]; settledAt: string | null } | null;
}

type Kept = Answer<{ keepMandate: Refusable<{ mandates: MandatesSeen }>; answerMandate: Refusable<{ mandates: MandatesSeen }> }>;

const keep = async (asker: Asker, input: object): Promise<Kept['data']['keepMandate']> =>
  (await asker.run<Kept['data']>(`mutation ($input: KeepMandateInput!) { keepMandate(input: $input) { ... on Motion { id ${MANDATES} } ... on Refused { code message path } } }`, { input })).data.keepMandate;
const answer = async (asker: Asker, motionId: string, said: string): Promise<Kept['data']['answerMandate']> =>
  (await asker.run<Kept['data']>(`mutation ($motionId: UUID!, $answer: String!) { answerMandate(motionId: $motionId, answer: $answer) { ... on Motion { id ${MANDATES} } ... on Refused { code message path } } }`, { motionId, answer: said })).data.answerMandate;
const mandates = async (asker: Asker, id: string) => (await asker.run<{ motion: { mandates: MandatesSeen } }>(`query ($id: String!) { motion(id: $id) { ${MANDATES} } }`, { id })).data.motion.mandates;
const decision = async (id: string) =>
  (await voting.secretariat.run<{ decision: { state: string; onHold: { state: string } | null } }>('query ($id: String!) { decision(id: $id) { state onHold { state } } }', { id })).data.decision;
const happened = async (asker: Asker) => (await asker.run<{ activity: { nodes: { kind: string }[] } }>('{ activity(first: 30) { nodes { kind } } }')).data.activity.nodes.map(({ kind }) => kind);
const book = async (asker = voting.secretariat) => (await asker.fetch('/record/minute-book')).text();

const approval = { kind: 'approval', dueOn: '2017-03-31', words: 'The board meets in March and wants the hosted form.' };

/** A vote in which all three partners rank the same option first. */
async function agreed(bind: (motion: MotionSeen) => Promise<unknown>): Promise<MotionSeen> {
  const motion = await openMotion(voting);
  await bind(motion);
  for (const delegate of Object.values(voting.delegates)) await cast(delegate, { motionId: motion.id, choice: ranking(voting.options[0]) });
  await close(voting.secretariat, motion.id);
  return motion;
}

describe('mandates', () => {
  test('what a partner records binds its own delegates, with its paper, and no answer to anybody else holds a word of it', async () => {
    const { osf, ford } = voting.delegates;
    const { id } = await openMotion(voting);
    const paperId = await api.upload(osf, 'resolution-of-the-board.txt', 'The board of March wants the hosted form.');
    const kept = await keep(osf, { motionId: id, kind: 'instructed', optionId: voting.options[0], words: 'Hosted, by our board of March.', paperId, named: true });
    expect(kept.mandates.mine).toMatchObject({ version: 1, kind: 'instructed', words: 'Hosted, by our board of March.', paper: { id: paperId, name: 'resolution-of-the-board.txt' } });
    expect((await keep(osf, { motionId: id, ...approval, paperId })).mandates.mine).toMatchObject({ version: 2, kind: 'approval' });
    const paper = (asker: Asker) => asker.fetch(`/files/mandate-paper?file=${paperId}`);
    expect(await (await paper(osf)).text()).toBe('The board of March wants the hosted form.');
    expect((await paper(ford)).status).toBe(404);
    expect(await mandates(ford, id)).toMatchObject({ mine: null, result: null });
    expect(await mandates(voting.secretariat, id)).toMatchObject({ mine: null, result: null, viewerCan: [{ allowed: false }, { allowed: false }] });
    const told = [await ford.run('{ activity(first: 50) { nodes { kind sentence } } awaitedBoards { shortId } }'), { text: await book(ford) }];
    for (const { text } of told) expect(found(text, ['hosted form', 'resolution-of', 'mandateKept', paperId])).toEqual([]);
    expect((await osf.run<{ awaitedBoards: { dueOn: string; closed: boolean }[] }>('{ awaitedBoards { dueOn closed } }')).data.awaitedBoards).toContainEqual({ dueOn: '2017-03-31', closed: false });
  });

  test('a mandate is refused, with its reason, that says two things or none, a day that is past, a stranger\'s paper, or anything after the close', async () => {
    const { osf, ford } = voting.delegates;
    const { id } = await openMotion(voting);
    const paperId = await api.upload(ford, 'of-ford.txt', 'x');
    const refusals = [
      await keep(osf, { motionId: id, kind: 'instructed', answer: 'yes' }), await keep(osf, { motionId: id, ...approval, dueOn: '2017-01-01' }),
      await keep(osf, { motionId: id, kind: 'free', paperId }), await keep(voting.secretariat, { motionId: id, kind: 'free' }), await answer(osf, id, 'confirmed'),
    ];
    expect(refusals.map(({ code }) => code)).toEqual(['api.mandates.answerUnknown', 'api.boards.past', 'api.mandates.paperUnknown', 'access.role', 'api.mandates.nothingAsked']);
    await keep(osf, { motionId: id, ...approval });
    expect((await answer(osf, id, 'declined')).code).toBe('api.mandates.declineByInstruction');
    await close(voting.secretariat, id);
    expect((await keep(osf, { motionId: id, kind: 'free' })).code).toBe('api.mandates.closed');
    expect((await answer(osf, id, 'confirmed')).code).toBe('api.mandates.notAwaited');
  });

  test('a result waits on a board: provisional, named only as its owner says, and in force with the last confirmation', async () => {
    const { osf, ford } = voting.delegates;
    const { id } = await agreed(async (motion) => {
      await keep(osf, { motionId: motion.id, ...approval });
      await keep(ford, { motionId: motion.id, ...approval, named: true });
    });
    expect((await mandates(voting.secretariat, id)).result).toMatchObject({ state: 'provisional', awaited: [{ letter: 'F' }], others: 1, sentence: { key: 'api.mandates.hold.both' } });
    const { shortId } = (await record(voting.secretariat, id)).data.recordDecision;
    expect(await decision(shortId)).toEqual({ state: 'provisional', onHold: { state: 'provisional' } });
    expect((await verifyMinuteBook(await book())).limits).toContainEqual({ key: 'record.limit.provisional', values: { count: 1 } });
    await answer(ford, id, 'confirmed');
    expect((await mandates(voting.secretariat, id)).result).toMatchObject({ state: 'provisional', awaited: [], others: 1, sentence: { key: 'api.mandates.hold.unnamed' } });
    expect((await answer(osf, id, 'confirmed')).mandates.result).toMatchObject({ state: 'stands', settledAt: expect.any(String) });
    expect(await decision(shortId)).toEqual({ state: 'in-force', onHold: { state: 'stands' } });
    expect((await answer(osf, id, 'confirmed')).code).toBe('api.mandates.nothingAsked');
    expect(await happened(voting.secretariat)).toEqual(expect.arrayContaining(['resultStands', 'decisionInForce']));
    const text = await book();
    expect(await verifyMinuteBook(text)).toMatchObject({ valid: true });
    const kinds = (JSON.parse(text) as { entries: { kind: string; subject: string; facts: { motion?: string } }[] }).entries.filter(({ facts }) => facts.motion === id).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== 'ballot.cast')).toEqual(['motion.closed', 'result.provisional', 'decision.published', 'mandate.answered', 'mandate.answered', 'result.settled', 'decision.settled']);
  });

  test('a board that declines takes its ballot away: a result that holds without it stands, another falls and decides nothing', async () => {
    const { osf, ford, avina } = voting.delegates;
    const { id: holds } = await agreed((motion) => keep(osf, { motionId: motion.id, ...approval }));
    expect((await answer(osf, holds, 'declined')).mandates.result).toMatchObject({ state: 'stands', sentence: { key: 'api.mandates.hold.standsWithout' } });

    const { id: falls } = await openMotion(voting);
    await keep(ford, { motionId: falls, ...approval });
    for (const delegate of [osf, ford]) await cast(delegate, { motionId: falls, choice: ranking(voting.options[0]) });
    await close(voting.secretariat, falls);
    const { shortId } = (await record(voting.secretariat, falls)).data.recordDecision;
    expect((await answer(ford, falls, 'declined')).mandates.result).toMatchObject({ state: 'fallen', sentence: { key: 'api.mandates.hold.fallen' } });
    expect(await decision(shortId)).toEqual({ state: 'fallen', onHold: { state: 'fallen' } });
    expect((await see(avina, falls)).count).toMatchObject({ outcome: 'chosen' });
    expect(await verifyMinuteBook(await book())).toMatchObject({ valid: true });

    const { id: undecided } = await openMotion(voting);
    await keep(ford, { motionId: undecided, ...approval });
    for (const delegate of [osf, ford]) await cast(delegate, { motionId: undecided, choice: ranking(voting.options[0]) });
    await close(voting.secretariat, undecided);
    await answer(ford, undecided, 'declined');
    expect((await record(voting.secretariat, undecided)).data.recordDecision.code).toBe('api.decisions.resultFell');
  });
});

const RECORDED = 'recordedAnswers { voterId proof recordedBy givenBy givenOn passage fileName } myBallot { version choice castBy }';

interface RecordedSeen {
  readonly recordedAnswers: { voterId: string; proof: string; givenBy: string | null; passage: string | null }[];
  readonly myBallot: { version: number; choice: unknown; castBy: string } | null;
}

const recordAnswer = async (asker: Asker, input: object): Promise<Refusable<RecordedSeen & { id: string }>> =>
  (await asker.run<{ recordAnswer: Refusable<RecordedSeen & { id: string }> }>(`mutation ($input: RecordAnswerInput!) { recordAnswer(input: $input) { ... on Motion { id ${RECORDED} } ... on Refused { code message path } } }`,
    { input: { idempotencyKey: randomUUID(), proof: 'e-mail', givenBy: 'The lead delegate', givenOn: '2017-02-05', passage: 'We are for new foundations.', ...input } })).data.recordAnswer;
const recorded = async (asker: Asker, id: string) => (await asker.run<{ motion: RecordedSeen }>(`query ($id: String!) { motion(id: $id) { ${RECORDED} } }`, { id })).data.motion;
const forMe = async (asker: Asker) => (await asker.run<{ recordedForMe: { motionId: string; proof: string }[] }>('{ recordedForMe { motionId proof } }')).data.recordedForMe;
const voterOf = ({ electors }: MotionSeen, letter: string) => electors.find(({ partner }) => partner.letter === letter)?.voterId ?? '';

describe('answers that were given otherwise', () => {
  test('are recorded as the ballot of who gave them, who is told at once and corrects it until the close; nobody else learns of it before', async () => {
    const { osf, ford } = voting.delegates;
    const motion = await openMotion(voting);
    const choice = ranking(voting.options[0]);
    expect((await recordAnswer(voting.secretariat, { motionId: motion.id, voterId: voterOf(motion, 'O'), choice })).recordedAnswers).toMatchObject([{ proof: 'e-mail', passage: 'We are for new foundations.' }]);
    expect(await forMe(osf)).toContainEqual({ motionId: motion.id, proof: 'e-mail' });
    expect(await recorded(osf, motion.id)).toMatchObject({ recordedAnswers: [{ givenBy: 'The lead delegate', passage: 'We are for new foundations.' }], myBallot: { version: 1, choice, castBy: 'CAMMINA · secretariat' } });
    expect(await recorded(ford, motion.id)).toEqual({ recordedAnswers: [], myBallot: null });
    expect((await see(ford, motion.id)).electors.map(({ cast }) => cast)).toEqual([null, null, null]);
    expect(await happened(osf)).toContain('answerRecorded');
    expect(await happened(ford)).not.toContain('answerRecorded');

    const fileId = await api.upload(voting.secretariat, 'show-of-hands.txt', 'Ford raised its hand.');
    await recordAnswer(voting.secretariat, { motionId: motion.id, voterId: voterOf(motion, 'F'), choice, proof: 'in-the-room', fileId });
    const proof = async (asker: Asker) => (await asker.fetch(`/files/answer-proof?file=${fileId}`)).status;
    expect([await proof(ford), await proof(voting.secretariat), await proof(osf)]).toEqual([200, 200, 404]);
    await cast(ford, { motionId: motion.id, choice: ranking(voting.options[1]) });
    expect(await forMe(ford)).not.toContainEqual(expect.objectContaining({ motionId: motion.id }));
    expect((await recorded(voting.secretariat, motion.id)).recordedAnswers.map(({ proof }) => proof)).toEqual(['e-mail', 'in-the-room']);
    await close(voting.secretariat, motion.id);
    expect((await recorded(ford, motion.id)).recordedAnswers).toMatchObject([{ voterId: voterOf(motion, 'O'), proof: 'e-mail', givenBy: null, passage: null }]);

    const { entries, openings } = JSON.parse(await book()) as { entries: { id: string; kind: string; facts: { motion?: string } }[]; openings: Record<string, { made?: { value: { how: string; proof: object } } }> };
    const made = entries.filter(({ kind, facts }) => kind === 'ballot.cast' && facts.motion === motion.id).flatMap(({ id }) => openings[id]?.made?.value ?? []);
    expect(made).toEqual([expect.objectContaining({ how: 'recorded', proof: { kind: 'e-mail', givenOn: '2017-02-05', file: null, passage: expect.stringMatching(/^[0-9a-f]{64}$/) } })]);
    expect(await verifyMinuteBook(await book())).toMatchObject({ valid: true });
  });

  test('are refused without proof, for a stranger, from tomorrow, of anybody but the secretariat, after the close, and in a secret vote', async () => {
    const motion = await openMotion(voting);
    const input = { motionId: motion.id, voterId: voterOf(motion, 'O'), choice: { kind: 'abstain' } };
    const { errors } = await voting.secretariat.run('mutation ($input: RecordAnswerInput!) { recordAnswer(input: $input) { __typename } }', { input: { ...input, idempotencyKey: randomUUID(), proof: 'paper', givenBy: 'X', givenOn: '2017-02-05' } });
    expect(errors?.[0]?.extensions.issues?.[0]?.path).toBe('proof');
    const refusals = [
      await recordAnswer(voting.secretariat, { ...input, voterId: randomUUID() }), await recordAnswer(voting.secretariat, { ...input, givenOn: '2017-02-07' }),
      await recordAnswer(voting.secretariat, { ...input, fileId: randomUUID() }), await recordAnswer(voting.delegates.osf, input), await recordAnswer(voting.secretariat, { ...input, choice: ranking(randomUUID()) }),
    ];
    expect(refusals.map(({ code }) => code)).toEqual(['api.recorded.noSuchVoter', 'api.recorded.ahead', 'api.recorded.fileUnknown', 'access.role', 'voting.ballot.unknownOption']);
    await close(voting.secretariat, motion.id);
    expect((await recordAnswer(voting.secretariat, input)).code).toBe('api.motions.closed');
    await addDelegates(api, 2);
    const secret = await openMotion(voting, undefined, { basis: 'person', secrecy: 'secret' });
    expect((await recordAnswer(voting.secretariat, { ...input, motionId: secret.id, voterId: voterOf(secret, 'O') })).code).toBe('api.ballots.secret');
  });
});

const WITHIN = 'within { rule { kind } mine split { choice delegates } delegates why } myBallot { version choice }';

interface WithinSeen {
  readonly within: { rule: { kind: string }; mine: unknown; split: { choice: unknown; delegates: number }[]; delegates: number; why: { key: string } } | null;
  readonly myBallot: { version: number; choice: unknown } | null;
}

const declareRule = async (asker: Asker, input: object): Promise<Refusable<{ rule: { kind: string } }>> =>
  (await asker.run<{ declareInternalRule: Refusable<{ rule: { kind: string } }> }>('mutation ($input: DeclareRuleInput!) { declareInternalRule(input: $input) { ... on Delegation { rule { kind } } ... on Refused { code path } } }', { input })).data.declareInternalRule;
const answerWithin = async (asker: Asker, motionId: string, choice: object): Promise<Refusable<WithinSeen>> =>
  (await asker.run<{ answerWithin: Refusable<WithinSeen> }>(`mutation ($input: CastBallotInput!) { answerWithin(input: $input) { ... on Motion { id ${WITHIN} } ... on Refused { code } } }`, { input: { motionId, choice, idempotencyKey: randomUUID() } })).data.answerWithin;
const within = async (asker: Asker, id: string) => (await asker.run<{ motion: WithinSeen }>(`query ($id: String!) { motion(id: $id) { ${WITHIN} } }`, { id })).data.motion;

describe('a rule of its own', () => {
  test('makes the ballot of a partner of its delegates\' answers, version by version, and shows the split to that partner alone', async () => {
    const { osf, ford } = voting.delegates;
    const [second, third] = (await addDelegates(api, 2)).map(({ asker }) => asker) as [Asker, Asker];
    const before = await openMotion(voting);
    expect((await declareRule(osf, { kind: 'majority', quorumNum: 2, quorumDen: 5 })).rule).toEqual({ kind: 'majority' });
    expect((await within(osf, before.id)).within).toBeNull();
    const { id } = await openMotion(voting);
    const [first, other] = [ranking(voting.options[0]), ranking(voting.options[1])];
    expect((await cast(osf, { motionId: id, choice: first })).data.castBallot.code).toBe('api.ballots.byRule');
    expect(await answerWithin(osf, id, first)).toMatchObject({ within: { rule: { kind: 'majority' }, mine: first, delegates: 5, why: { key: 'voting.internal.noQuorum' } }, myBallot: { version: 1, choice: { kind: 'abstain' } } });
    expect(await answerWithin(second, id, first)).toMatchObject({ within: { split: [{ choice: first, delegates: 2 }], why: { key: 'voting.internal.majority' } }, myBallot: { version: 2, choice: first } });
    expect(await answerWithin(third, id, other)).toMatchObject({ within: { mine: other, split: [{ delegates: 2 }, { delegates: 1 }] }, myBallot: { version: 2, choice: first } });
    expect(await answerWithin(second, id, other)).toMatchObject({ within: { why: { key: 'voting.internal.majority' } }, myBallot: { version: 3, choice: other } });
    expect((await within(ford, id)).within).toBeNull();
    expect((await answerWithin(ford, id, first)).code).toBe('api.delegations.noRule');
    await close(voting.secretariat, id);
    expect((await within(voting.secretariat, id)).within).toBeNull();
    expect((await see(ford, id)).electors.find(({ partner }) => partner.letter === 'O')?.choice).toEqual(other);
    expect((await answerWithin(third, id, first)).code).toBe('api.motions.closed');
    expect(await verifyMinuteBook(await book())).toMatchObject({ valid: true });
  });

  test('is declared by the partner for itself, and names its own delegates', async () => {
    const { ford } = voting.delegates;
    const [own, stranger] = await Promise.all(['Ford-Mexico · delegate', 'Avina · delegate'].map(async (name) => (await api.sql<{ id: string }>('select id from person where name = $1', [name]))[0]?.id));
    expect((await declareRule(ford, { kind: 'lead', order: [stranger] })).code).toBe('api.delegations.stranger');
    expect((await declareRule(voting.secretariat, { kind: 'any' })).code).toBe('access.role');
    expect((await declareRule(ford, { kind: 'lead', order: [own] })).rule).toEqual({ kind: 'lead' });
    const { id } = await openMotion(voting);
    expect(await answerWithin(ford, id, { kind: 'abstain' })).toMatchObject({ within: { why: { key: 'voting.internal.lead' } }, myBallot: { version: 1 } });
    expect((await declareRule(ford, { kind: 'any' })).rule).toEqual({ kind: 'any' });
    expect((await within(ford, id)).within).toMatchObject({ rule: { kind: 'lead' } });
    expect((await cast(ford, { motionId: (await openMotion(voting)).id, choice: { kind: 'abstain' } })).data.castBallot.ballot.version).toBe(1);
  });
});

describe('a reminder', () => {
  const remind = async (asker: Asker, motionId: string) => (await asker.run<{ remindVoters: Refusable<{ reminder: { sentBy: string } | null }> }>(
    'mutation ($motionId: UUID!) { remindVoters(motionId: $motionId) { ... on Motion { reminder { sentBy } } ... on Refused { code } } }', { motionId })).data.remindVoters;
  const reminded = async (asker: Asker, id: string) => (await asker.run<{ motion: { reminder: { sentBy: string } | null } }>('query ($id: String!) { motion(id: $id) { reminder { sentBy } } }', { id })).data.motion.reminder;

  test('reaches exactly those who have not voted, and tells its sender nothing of them', async () => {
    const { ford, avina } = voting.delegates;
    const { id } = await openMotion(voting);
    await cast(avina, { motionId: id, choice: { kind: 'abstain' } });
    expect(await reminded(ford, id)).toBeNull();
    const sent = await remind(voting.secretariat, id);
    expect(sent).toEqual({ reminder: { sentBy: 'CAMMINA · secretariat' } });
    expect(await reminded(ford, id)).toEqual({ sentBy: 'CAMMINA · secretariat' });
    expect(await reminded(avina, id)).toBeNull();
    expect(await happened(avina)).not.toContain('votersReminded');
    await cast(ford, { motionId: id, choice: { kind: 'abstain' } });
    expect(await reminded(ford, id)).toBeNull();
    expect((await remind(voting.secretariat, id)).code).toBe('api.reminders.early');
    expect((await remind(ford, id)).code).toBe('access.role');

    const all = await openMotion(voting);
    for (const delegate of [ford, avina]) await cast(delegate, { motionId: all.id, choice: { kind: 'abstain' } });
    expect(await remind(voting.secretariat, all.id)).toEqual(sent);
    await close(voting.secretariat, id);
    expect((await remind(voting.secretariat, id)).code).toBe('api.motions.closed');
  });
});
