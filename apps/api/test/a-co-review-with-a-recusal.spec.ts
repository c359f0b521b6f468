import { verifyMinuteBook, type MinuteBook } from '@acuerdo/record';
import { checkData } from '../src/check-data.ts';
import { act, declare, putToVote, saveDraft, scored, see, startCoReview, submit, type CoReviewing } from './co-review.ts';
import { startApi, type Api, type Asker } from './harness.ts';
import { cast, close, open, ranking, record, see as seeMotion } from './vote.ts';

let api: Api;
let all: CoReviewing;
let motionId: string;
let fund: string;

beforeAll(async () => {
  api = await startApi();
  all = await startCoReview(api);
});
afterAll(() => api?.close());

const bookOf = async (asker: Asker): Promise<string> => (await asker.fetch('/record/minute-book')).text();

test('conflicts are asked first: before that nothing of a review is shown, and none is written', async () => {
  expect((await see(all.officers.osf)).coReview).toMatchObject({ sight: 'asked', standing: 'asked', reviews: null, missing: null });
  const early = await saveDraft(all.officers.osf, { proposalId: all.proposalId, scores: [] });
  expect(early.data.saveReviewDraft).toMatchObject({ code: 'api.reviews.declareFirst' });
});

test('"none" is an answer; a cause asks for at least its effect', async () => {
  expect((await declare(all.officers.osf, all.proposalId)).data.declareConflict.coReview).toMatchObject({ sight: 'blind', standing: 'free' });
  await declare(all.officers.ford, all.proposalId);
  expect((await declare(all.officers.avina, all.proposalId, ['board', 'disclose'])).data.declareConflict).toMatchObject({ code: 'access.conflict.tooWeak', path: ['effect'] });
  expect((await declare(all.officers.avina, all.proposalId, ['none', 'recuse'])).data.declareConflict).toMatchObject({ code: 'access.conflict.tooWeak' });
});

test('who is recused loses the place and the sight; the cause is the chair’s to know, the effect everybody’s', async () => {
  const writing = { proposalId: all.proposalId, scores: scored(all, 4, 4, 4, 4, 4) };
  await declare(all.officers.avina, all.proposalId);
  await submit(all.officers.avina, { ...writing, text: 'Avina judged before it saw.' });
  expect((await declare(all.officers.avina, all.proposalId, ['board', 'recuse', 'My sister is on its board.'])).data.declareConflict.coReview)
    .toMatchObject({ sight: 'recused', standing: 'recused', reviews: null, result: null, missing: null });
  const mine = (await see(all.officers.avina)).conflicts.find(({ mine: own }) => own);
  expect(mine).toMatchObject({ effect: 'recuse', cause: 'board', words: 'My sister is on its board.' });
  await declare(all.secretariat, all.proposalId);
  expect((await see(all.secretariat)).conflicts).toContainEqual(expect.objectContaining({ person: 'Avina · program officer', cause: 'board', words: 'My sister is on its board.' }));
  for (const other of [all.officers.osf, all.delegates.avina]) {
    const { conflicts } = await see(other);
    expect(conflicts.filter(({ mine: own }) => !own)).toEqual([expect.objectContaining({ person: 'Avina · program officer', effect: 'recuse', cause: null, words: null })]);
  }
});

test('the recused partner is in no denominator, and what it wrote before in no mean', async () => {
  await submit(all.officers.osf, { proposalId: all.proposalId, scores: scored(all, 5, 5, 5, 5, 5) });
  const { coReview } = (await submit(all.officers.ford, { proposalId: all.proposalId, scores: scored(all, 1, 1, 1, 1, 1), recommendation: 'changes' })).data.submitReview;
  expect(coReview).toMatchObject({ recusedPartners: [{ letter: 'A' }], missing: [], result: { given: 2, of: 2, mean: '3' } });
  expect(coReview.reviews?.map(({ partner }) => partner.letter)).toEqual(['O', 'F']);
  expect((await act(all.secretariat, 'endReview', all.proposalId)).data.endReview.state).toBe('reviewed');
  expect((await see(all.officers.avina)).coReview).toMatchObject({ sight: 'recused', reviews: null, result: null });
});

test('it is put to the vote as one motion at a time; its options are fixed, and it does not lead the room of the future', async () => {
  await declare(all.delegates.avina, all.proposalId, ['family', 'recuse']);
  expect((await putToVote(all.officers.osf, all.proposalId)).data.putToVote.code).toBe('access.role');
  const { data } = await putToVote(all.secretariat, all.proposalId);
  motionId = data.putToVote.id;
  fund = data.putToVote.options.find(({ statusQuo }) => !statusQuo)?.id ?? '';
  expect((await putToVote(all.secretariat, all.proposalId)).data.putToVote.code).toBe('api.proposals.underVote');
  expect((await act(all.secretariat, 'withdrawProposal', all.proposalId)).data.withdrawProposal).toMatchObject({ code: 'api.proposals.underVote' });
  const future = await all.secretariat.run<{ deliberations: { shortId: string }[]; motion: { deliberation: { id: string; proposalId: string } } }>(
    'query($id: String!) { deliberations { shortId } motion(id: $id) { deliberation { id proposalId } } }', { id: motionId });
  expect(future.data.deliberations.map(({ shortId }) => shortId)).toEqual(['DEL-1']);
  expect(future.data.motion.deliberation.proposalId).toBe(all.proposalId);
  const added = await all.officers.osf.run<{ addOption: { code: string } }>(
    'mutation($input: AddOptionInput!) { addOption(input: $input) { ... on Refused { code } } }',
    { input: { deliberationId: future.data.motion.deliberation.id, titleEn: 'Half', titleEs: 'Mitad', meaningEn: 'Half of it', meaningEs: 'La mitad' } });
  expect(added.data.addOption.code).toBe('api.deliberations.optionsFixed');
});

test('the recused partner is no elector: its delegate is told so, and 2 of 2 are the quorum', async () => {
  const opened = (await open(all.secretariat, motionId, '2017-12-31T00:00:00Z')).data.openMotion;
  expect(opened.electors.map(({ partner, recused }) => [partner.letter, recused])).toEqual([['O', false], ['F', false], ['A', true]]);
  expect(opened.ruleInWords[0]).toMatchObject({ key: 'voting.ruleWords.quorumHeads', values: { count: 2 } });
  expect((await cast(all.delegates.avina, { motionId, choice: ranking(fund) })).data.castBallot.code).toBe('api.ballots.recused');
  for (const who of [all.delegates.osf, all.delegates.ford]) await cast(who, { motionId, choice: ranking(fund) });
  await close(all.secretariat, motionId);
  expect((await seeMotion(all.secretariat, motionId)).count).toMatchObject({ outcome: 'chosen', chosen: fund, turnout: { entitled: 3, recused: 1, eligible: 2, absent: 0 } });
});

test('the decision makes the grant: active from the day of the vote, and the proposal is decided', async () => {
  expect((await see(all.officers.osf)).grant).toMatchObject({ stage: 'proposal', awardedOn: '2016-11-21' });
  await record(all.secretariat, motionId);
  const { state, grant, viewerCan } = await see(all.officers.osf);
  expect({ state, grant }).toMatchObject({ state: 'decided', grant: { stage: 'active', awardedOn: '2017-02-06' } });
  expect(viewerCan.filter(({ allowed }) => allowed)).toEqual([]);
  const totals = await all.officers.osf.run<{ portfolioTotals: { pooled: string }[] }>('{ portfolioTotals { pooled } }');
  expect(totals.data.portfolioTotals[0]?.pooled).toBe('275000.00');
});

test('the record holds all of it, tells no cause to the partners, and verifies', async () => {
  const [ours, chairs] = [await bookOf(all.officers.osf), await bookOf(all.secretariat)];
  const kinds = (JSON.parse(ours) as MinuteBook).entries.map(({ kind }) => kind);
  expect(kinds.filter((kind) => /^(conflict|review|proposal)\./.test(kind)).toSorted()).toEqual([
    ...Array.from({ length: 6 }, () => 'conflict.declared'), 'proposal.decided', 'review.submitted', 'review.submitted', 'review.submitted']);
  expect(ours).not.toMatch(/sister|"cause"/);
  expect(chairs).toContain('sister');
  for (const book of [ours, chairs]) expect((await verifyMinuteBook(book)).valid).toBe(true);
  expect((await checkData(api.url)).filter(({ broken }) => broken > 0)).toEqual([]);
});
