import { randomUUID } from 'node:crypto';
import { act, declare, leave, PROPOSAL, saveDraft, scored, see, startCoReview, submit, type CoReviewing, type Moved } from './co-review.ts';
import { startApi, type Api, type Asker } from './harness.ts';

let api: Api;
let all: CoReviewing;
let colleague: Asker;

beforeAll(async () => {
  api = await startApi();
  all = await startCoReview(api);
  const account = randomUUID();
  await api.sql('insert into account (id, email) values ($1, $2)', [account, 'second@example.org']);
  await api.sql(
    `insert into person (collaborative_id, id, account_id, name, party_id, roles)
     select collaborative_id, $1, $2, 'OSF · second officer', party_id, roles from person where name = 'OSF · IMI program officer'`, [randomUUID(), account]);
  colleague = await api.as('OSF · second officer');
  for (const who of [all.officers.osf, colleague, all.officers.ford]) await declare(who, all.proposalId);
});
afterAll(() => api?.close());

const draftBy = (who: Asker, text: string) => saveDraft(who, { proposalId: all.proposalId, scores: scored(all, 2), text });

test('of two officers of a partner who begin at once, one has its place and the other is told who', async () => {
  for (let round = 0; round < 20; round++) {
    const both = [all.officers.osf, colleague];
    const answers = (await Promise.all(both.map((who, at) => draftBy(who, `round ${round}, ${at}`)))).map(({ data }) => data.saveReviewDraft);
    const refused = answers.filter(({ code }) => code !== undefined);
    expect(refused).toEqual([expect.objectContaining({ code: 'api.reviews.taken', message: expect.stringMatching(/^OSF · .* writes the review of your partner\.$/) })]);
    const winner = both[answers.findIndex(({ code }) => code === undefined)] ?? colleague;
    expect((await leave(winner, all.proposalId)).data.leaveReview.coReview).toMatchObject({ standing: 'free', takenBy: null });
  }
});

test('who gives the place back finds what they wrote when they take it again; nobody else does', async () => {
  await draftBy(all.officers.osf, 'Half a thought.');
  await leave(all.officers.osf, all.proposalId);
  await draftBy(colleague, 'Another one.');
  expect((await see(colleague)).coReview.draft?.text).toBe('Another one.');
  expect((await see(all.officers.osf)).coReview).toMatchObject({ standing: 'taken', takenBy: 'OSF · second officer', draft: { text: 'Half a thought.' } });
  await leave(colleague, all.proposalId);
});

test('a place is no longer given back once its review is in, and a recusal frees it for the colleague', async () => {
  await submit(all.officers.osf, { proposalId: all.proposalId, scores: scored(all, 5, 5, 5, 5, 5), text: 'In.' });
  expect((await leave(all.officers.osf, all.proposalId)).data.leaveReview).toMatchObject({ code: 'api.reviews.submittedStays' });
  expect((await draftBy(colleague, 'Mine too')).data.saveReviewDraft).toMatchObject({ code: 'api.reviews.taken' });
  expect((await see(colleague)).coReview).toMatchObject({ sight: 'open', standing: 'submitted' });
  await declare(all.officers.osf, all.proposalId, ['financial', 'recuse']);
  expect((await see(colleague)).coReview).toMatchObject({ sight: 'blind', standing: 'free', recusedPartners: [] });
  const { coReview } = (await submit(colleague, { proposalId: all.proposalId, scores: scored(all, 1, 1, 1, 1, 1), text: 'In its place.' })).data.submitReview;
  expect(coReview.result).toMatchObject({ given: 1, of: 3, mean: '1' });
});

test('a review that comes while the phase ends is either in, or told that it is over', async () => {
  const [written, ended] = await Promise.all([
    submit(all.officers.ford, { proposalId: all.proposalId, scores: scored(all, 3, 3, 3, 3, 3) }), act(all.secretariat, 'endReview', all.proposalId)]);
  expect(ended.data.endReview.state).toBe('reviewed');
  const given = (await see(colleague)).coReview.result?.given;
  expect([written.data.submitReview.code ?? 'in', given]).toEqual(given === 2 ? ['in', 2] : ['api.reviews.over', 1]);
});

const ENTER = `mutation($input: EnterProposalInput!) { enterProposal(input: $input) { ...P ... on Refused { code message path } } } ${PROPOSAL}`;
const input = {
  grantee: 'casa del sur a.c.', title: 'A second request', summary: 'Dos años más.', amount: '50000.00', currency: 'USD', startsOn: '2017-05-01', endsOn: '2018-04-30',
  places: ['MX'], source: 'renewal', contactNote: null,
};
const start = (who: Asker, id: string, dueOn: string): Promise<Moved<'startReview'>> =>
  who.run(`mutation($id: UUID!, $dueOn: Date!) { startReview(id: $id, dueOn: $dueOn) { ...P ... on Refused { code message path } } } ${PROPOSAL}`, { id, dueOn });

test('a proposal that an officer enters is its own party’s until its review starts; then it is all partners’, an aligned grant with a grantee that was known', async () => {
  const others = async () => (await all.officers.osf.run('{ proposals(first: 100) { total nodes { id } } grants(first: 100) { total } activity(first: 100) { nodes { id } } }')).text;
  const before = await others();
  const entered = (await all.officers.ford.run<Moved<'enterProposal'>['data']>(ENTER, { input })).data.enterProposal;
  expect(entered).toMatchObject({ state: 'draft', shortId: null, grantee: { name: 'Casa del Sur A.C.' }, grant: { vehicle: 'aligned', stage: 'proposal', shared: false } });
  expect(await others()).toBe(before);
  expect(await see(all.secretariat, entered.id)).toBeNull();
  expect((await start(all.secretariat, entered.id, '2017-03-01')).data.startReview).toMatchObject({ code: 'api.notFound' });
  expect((await start(all.officers.ford, entered.id, '2017-02-05')).data.startReview).toMatchObject({ code: 'api.proposals.dueInPast', path: ['dueOn'] });
  const started = (await start(all.officers.ford, entered.id, '2017-03-01')).data.startReview;
  expect(started).toMatchObject({ state: 'in_review', shortId: 'PR-2', grant: { shared: true } });
  expect((await see(all.officers.osf, 'PR-2')).coReview.sight).toBe('asked');
  expect((await act(all.officers.ford, 'withdrawProposal', entered.id)).data.withdrawProposal).toMatchObject({ state: 'withdrawn', grant: { stage: 'closed' } });
});

test('what does not fit is said field by field', async () => {
  const wrong = { ...input, grantee: ' ', amount: '0.00', currency: 'usd', places: ['Mexico'], endsOn: '2016-01-01', source: 'friend' };
  const { errors } = await all.officers.ford.run(ENTER, { input: wrong });
  expect(errors?.[0]?.extensions.issues?.map(({ path }) => path)).toEqual(['grantee', 'amount', 'currency', 'places.0', 'source']);
  const late = await all.officers.ford.run(ENTER, { input: { ...input, endsOn: '2016-01-01' } });
  expect(late.errors?.[0]?.extensions.issues?.map(({ path }) => path)).toEqual(['endsOn']);
});

test('a proposal is protected with its grant: for others as if it never was, in the timeline and the record too', async () => {
  const entered = (await all.officers.ford.run<Moved<'enterProposal'>['data']>(ENTER, { input: { ...input, title: 'To be hidden' } })).data.enterProposal;
  const started = (await start(all.officers.ford, entered.id, '2017-03-01')).data.startReview;
  await declare(all.officers.osf, entered.id, ['other', 'disclose']);
  await all.officers.ford.run('mutation ($id: UUID!) { protectGrant(id: $id, protection: "protected") { ... on Grant { id } } }', { id: entered.grant.id });
  const unknown = (await all.officers.osf.run(`query($id: String!) { proposal(id: $id) { ...P } } ${PROPOSAL}`, { id: randomUUID() })).text;
  for (const id of [entered.id, started.shortId]) expect((await all.officers.osf.run(`query($id: String!) { proposal(id: $id) { ...P } } ${PROPOSAL}`, { id })).text).toBe(unknown);
  expect((await all.officers.osf.run('{ activity(first: 100) { nodes { subjectId sentence } } }')).text).not.toContain(entered.id);
  expect((await declare(all.officers.osf, entered.id)).data.declareConflict).toMatchObject({ code: 'api.notFound' });
  expect(await api.sql('select from ledger_opening where value::text like $1', [`%${entered.id}%`])).toEqual([]);
});
