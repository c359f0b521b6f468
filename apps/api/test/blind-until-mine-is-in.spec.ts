import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { act, declare, PROPOSAL, saveDraft, scored, see, startCoReview, submit, type CoReviewing } from './co-review.ts';
import { startApi, type Api, type Asker } from './harness.ts';

const OPERATIONS = Object.values(JSON.parse(readFileSync(join(import.meta.dirname, '../../../libs/contract/operations.json'), 'utf8')) as Record<string, string>);
const nameOf = (document: string): string => document.match(/\bquery (\w+)/)?.[1] ?? '';
const VARIABLES: Readonly<Record<string, Record<string, unknown>>> = {
  GrantPage: { id: 'GR-1' }, OverlapPage: { id: 'OV-1' }, ProposalPage: { id: 'PR-1' }, MotionPage: { id: 'MOT-1' }, BallotPage: { id: 'MOT-1' }, CountPage: { id: 'MOT-1' },
};

/** Whatever the client asks, and whatever can be asked about reviews besides. */
const DOCUMENTS: readonly [string, Record<string, unknown>][] = [
  ...OPERATIONS.filter((document) => nameOf(document) !== '').map((document) => [document, VARIABLES[nameOf(document)] ?? { id: 'DEC-1', secret: 'x' }] as [string, Record<string, unknown>]),
  [`{ proposal(id: "PR-1") { ...P } proposals(first: 100) { total next nodes { ...P } } } ${PROPOSAL}`, {}],
  [`{ activity(first: 100) { nodes { id at kind subjectId sentence } } recordStatus { entries waiting lastHead } grants(first: 100) { total nodes { id version viewerCan { action allowed } } } }`, {}],
  [`{ deliberations { id } motions { id } decisions { total } overlaps(first: 100) { total nodes { id state } } people(first: 100) { nodes { id } } }`, {}],
];

let api: Api;
let all: CoReviewing;
let blind: Record<string, Asker>;

beforeAll(async () => {
  api = await startApi();
  all = await startCoReview(api);
  const { officers, delegates, secretariat } = all;
  blind = { 'Ford’s officer': officers.ford, 'Ford’s delegate': delegates.ford, 'Avina’s officer': officers.avina };
  for (const who of [officers.osf, officers.ford, delegates.ford, secretariat]) await declare(who, all.proposalId);
  await saveDraft(officers.ford, { proposalId: all.proposalId, scores: scored(all, 3), text: 'Ford begins.', recommendation: null, confidence: null });
});
afterAll(() => api?.close());

/** Everything that somebody is answered; of it, only the moment of the answer itself is not compared. */
async function everything(asker: Asker): Promise<string[]> {
  while ((await api.sql('select from ledger_queue limit 1')).length > 0) await setTimeout(100);
  const answers: string[] = [];
  for (const [document, variables] of DOCUMENTS) answers.push((await asker.run(document, variables)).text.replaceAll(/"now":"[^"]*"/g, '"now":"…"').replaceAll(/Unexpected error [0-9a-f-]+/g, ''));
  return answers;
}

const everybody = async (): Promise<Record<string, string[]>> => {
  const seen: Record<string, string[]> = {};
  for (const [who, asker] of Object.entries(blind)) seen[who] = await everything(asker);
  return seen;
};

test('another partner’s draft, review and amended review change not one byte of what is answered to who has not submitted', async () => {
  const writing = { proposalId: all.proposalId, scores: scored(all, 5, 4, 3, null, 1), text: 'Nobody may know of this yet.' };
  const before = await everybody();
  await saveDraft(all.officers.osf, writing);
  expect(await everybody()).toEqual(before);
  expect((await submit(all.officers.osf, writing)).data.submitReview.coReview.sight).toBe('open');
  expect(await everybody()).toEqual(before);
  expect((await submit(all.officers.osf, { ...writing, recommendation: 'decline' })).data.submitReview.coReview.reviews?.[0]).toMatchObject({ version: 2, recommendation: 'decline' });
  expect(await everybody()).toEqual(before);
  expect(JSON.stringify(before)).not.toContain('Nobody may know');
});

test('the record does not tell either: its entry is written with its hash, and chained when the phase is over', async () => {
  const [entries] = await api.sql<{ written: number; chained: number }>(
    `select count(*)::int as written, count(l.entry_id)::int as chained from ledger_entry e
     left join ledger_leaf l on l.collaborative_id = e.collaborative_id and l.entry_id = e.id where e.kind = 'review.submitted'`);
  expect(entries).toEqual({ written: 2, chained: 0 });
  const book = await (await all.officers.ford.fetch('/record/minute-book')).text();
  expect(book).toContain('"conflict.declared"');
  expect(book).not.toContain('review.submitted');
});

test('a draft is its author’s alone: not the colleagues’, not the secretariat’s', async () => {
  expect((await see(all.officers.ford)).coReview.draft?.text).toBe('Ford begins.');
  for (const who of [all.delegates.ford, all.secretariat, all.officers.osf]) expect((await who.run(`{ proposal(id: "PR-1") { ...P } } ${PROPOSAL}`)).text).not.toContain('Ford begins');
});

test('the secretariat sees who is missing, to remind them, and nothing of what is in', async () => {
  expect((await see(all.secretariat)).coReview).toMatchObject({ sight: 'blind', reviews: null, result: null, missing: [{ letter: 'F' }, { letter: 'A' }] });
  expect((await see(all.officers.ford)).coReview.missing).toBeNull();
});

test('a review lacking something is not taken, and says of each field what is missing', async () => {
  const { errors } = await submit(all.officers.ford, { proposalId: all.proposalId, scores: scored(all, 3).slice(1), recommendation: null, text: ' ' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: `scores.${all.criteria[0]}` }, { path: 'recommendation' }, { path: 'text' }] });
  const beyond = await submit(all.officers.ford, { proposalId: all.proposalId, scores: all.criteria.map((criterionId) => ({ criterionId, score: 6 })) });
  expect(beyond.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', issues: all.criteria.map((_, at) => ({ path: `scores.${at}.score` })) });
});

test('with mine in, the others open: side by side, with exact means, n/a in none of them', async () => {
  const writing = { proposalId: all.proposalId, scores: scored(all, 2, 4, null, 3, 1), text: 'Ford has judged.', confidence: 'low' };
  const { coReview } = (await submit(all.officers.ford, writing)).data.submitReview;
  expect(coReview.reviews?.map(({ partner, mean, mine }) => [partner.letter, mean, mine])).toEqual([['O', '7/2', false], ['F', '23/9', true]]);
  expect(coReview.result).toMatchObject({ given: 2, of: 3, mean: '109/36' });
  expect(coReview.result?.criteria.map(({ mean, spread }) => [mean, spread])).toEqual([['7/2', 3], ['4', 0], ['3', null], ['3', null], ['1', 0]]);
  expect((await see(all.officers.avina)).coReview).toMatchObject({ sight: 'asked', reviews: null });
  expect(coReview.draft).toBeNull();
});

test('how my review stands beside the others’ is shown to me alone, and what was amended after it could see them says what it was', async () => {
  expect((await see(all.officers.ford)).coReview.calibration).toEqual({ mine: '23/9', others: '7/2', difference: '-17/18' });
  expect((await see(all.officers.osf)).coReview.calibration).toEqual({ mine: '7/2', others: '23/9', difference: '17/18' });
  expect((await see(all.delegates.ford)).coReview).toMatchObject({ sight: 'open', calibration: null });
  const [osf, ford] = (await see(all.officers.ford)).coReview.reviews ?? [];
  expect([osf?.recommendation, osf?.before?.recommendation, ford?.before]).toEqual(['decline', 'fund', null]);
  expect((await see(all.officers.ford)).coReview.result?.criteria[0]).toMatchObject({ lowest: 2, highest: 5, spread: 3 });
});

test('sent again because the answer was lost, it is the review that is there', async () => {
  const again = { proposalId: all.proposalId, scores: scored(all, 2, 4, null, 3, 1), text: 'Ford has judged.', confidence: 'low' };
  const answers = await Promise.all(Array.from({ length: 8 }, () => submit(all.officers.ford, again)));
  for (const { data } of answers) expect(data.submitReview.coReview.reviews?.find(({ mine }) => mine)?.version).toBe(1);
});

test('when the secretariat ends the phase, it opens to all who declared, and nobody begins any more', async () => {
  await declare(all.officers.avina, all.proposalId);
  await act(all.secretariat, 'endReview', all.proposalId);
  expect((await see(all.officers.avina)).coReview).toMatchObject({ sight: 'open', standing: 'over', result: { given: 2, of: 3 } });
  const late = await saveDraft(all.officers.avina, { proposalId: all.proposalId, scores: [] });
  expect(late.data.saveReviewDraft).toMatchObject({ code: 'api.reviews.over' });
  while ((await api.sql('select from ledger_queue limit 1')).length > 0) await setTimeout(100);
  const [{ chained } = { chained: 0 }] = await api.sql<{ chained: number }>(
    `select count(*)::int as chained from ledger_entry e join ledger_leaf l on l.entry_id = e.id where e.kind = 'review.submitted'`);
  expect(chained).toBe(3);
});
