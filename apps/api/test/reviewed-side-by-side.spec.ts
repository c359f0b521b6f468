import { PROPOSAL, see, startCoReview, type CoReviewing, type Moved } from './co-review.ts';
import { startApi, type Answer, type Api, type Asker } from './harness.ts';
import type { Refusable } from './vote.ts';

let api: Api;
let all: CoReviewing;

beforeAll(async () => {
  api = await startApi();
  all = await startCoReview(api);
});
afterAll(() => api?.close());

interface FormSeen {
  id: string;
  version: number;
  name: { en: string };
  criteria: { id: string; name: { en: string }; weight: number }[];
}

const FORM = 'id version name { en es } criteria { id name { en es } guidance { en es } weight }';
const forms = async (asker: Asker) => (await asker.run<{ reviewForms: FormSeen[] }>(`{ reviewForms { ${FORM} } }`)).data.reviewForms;
const criterion = (nameEn: string, weight: number) => ({ nameEn, nameEs: nameEn, guidanceEn: 'What to look at', guidanceEs: 'En qué fijarse', weight });
const save = (asker: Asker, input: object): Promise<Answer<{ saveReviewForm: Refusable<FormSeen> }>> => asker.run(
  `mutation ($input: ReviewFormInput!) { saveReviewForm(input: $input) { ... on ReviewForm { ${FORM} } ... on Refused { code message path } } }`,
  { input: { nameEn: 'Short', nameEs: 'Breve', criteria: [criterion('Need', 2), criterion('Risk', 1)], ...input } });

const startReview = async (formId: string | null): Promise<Moved<'startReview'>> => {
  const entered = await all.secretariat.run<{ enterProposal: { id: string } }>('mutation ($input: EnterProposalInput!) { enterProposal(input: $input) { ... on Proposal { id } } }', {
    input: { grantee: 'Casa del Sur A.C.', title: 'Another year', summary: 'One more.', amount: '9000.00', currency: 'USD', places: ['MX'], source: 'renewal' },
  });
  return all.secretariat.run(`mutation ($id: UUID!, $formId: UUID) { startReview(id: $id, dueOn: "2017-03-01", formId: $formId) { ...P ... on Refused { code message path } } } ${PROPOSAL}`,
    { id: entered.data.enterProposal.id, formId });
};

test('the secretariat makes a form and changes it; a review that has started keeps the version with which it started', async () => {
  expect((await save(all.officers.osf, {})).data.saveReviewForm.code).toBe('access.role');
  const first = (await save(all.secretariat, {})).data.saveReviewForm;
  expect(first).toMatchObject({ version: 1, criteria: [{ name: { en: 'Need' }, weight: 2 }, { name: { en: 'Risk' } }] });
  const { shortId, coReview } = (await startReview(first.id)).data.startReview;
  expect(coReview.criteria).toEqual(first.criteria);
  expect((await save(all.secretariat, { after: first.id, criteria: [criterion('Everything', 100)] })).data.saveReviewForm).toMatchObject({ version: 2, criteria: [{ weight: 100 }] });
  expect((await see(all.officers.osf, shortId ?? '')).coReview.criteria).toEqual(first.criteria);
  expect((await forms(all.officers.ford)).map(({ name, version }) => [name.en, version])).toEqual([['Review of a proposal', 1], ['Short', 2]]);
});

test('a review starts on the last version of a form, or on the first form where none is chosen', async () => {
  const [first, short] = await forms(all.secretariat);
  const [old] = await api.sql<{ id: string }>('select id from review_form where first_id <> id or version < 2 and name_en = $1 order by version limit 1', ['Short']);
  expect((await startReview(old?.id ?? '')).data.startReview).toMatchObject({ code: 'api.reviews.noForm', path: ['formId'] });
  expect((await startReview(short?.id ?? '')).data.startReview.coReview.criteria).toEqual(short?.criteria);
  expect((await startReview(null)).data.startReview.coReview.criteria).toEqual(first?.criteria);
});

test('of two who change a form at once, one makes the next version and the other is told who', async () => {
  const [, short] = await forms(all.secretariat);
  const answers = (await Promise.all(['One', 'Two', 'Three'].map((nameEn) => save(all.secretariat, { after: short?.id, nameEn })))).map(({ data }) => data.saveReviewForm);
  expect(answers.filter(({ version }) => version === 3)).toHaveLength(1);
  expect(answers.filter(({ code, message }) => code === 'api.reviews.formChanged' && message?.includes('CAMMINA · secretariat'))).toHaveLength(2);
});

test('what a form lacks is said field by field', async () => {
  const { errors } = await save(all.secretariat, { nameEs: ' ', criteria: [{ ...criterion('Need', 0), guidanceEn: '' }] });
  expect(errors?.[0]?.extensions.issues?.map(({ path }) => path)).toEqual(['nameEs', 'criteria.0.guidanceEn', 'criteria.0.weight']);
});
