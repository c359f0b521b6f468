import fc from 'fast-check';
import { declare, leave, saveDraft, submit } from '../co-review.ts';
import type { Api } from '../harness.ts';
import type { Made } from './hidden-things.ts';
import type { Question } from './pages.ts';
import type { Hiding } from './pairs.ts';
import { OFFICERS, type Owner, type World } from './worlds.ts';

/** The partners that review PR-1. (The secretariat is told who is missing, to remind them.) */
export const REVIEWERS = ['osf', 'ford', 'avina'] as const satisfies readonly Owner[];
type Reviewer = (typeof REVIEWERS)[number];

/** How far the review of another partner has come; each step is taken on what was done before in the same world. */
const STEPS = ['draft', 'submit', 'leave'] as const;

interface HiddenReview {
  readonly step: (typeof STEPS)[number];
  readonly scores: readonly (number | null)[];
  readonly recommendation: string;
  readonly confidence: string;
  readonly text: string;
}

const hiddenReview: fc.Arbitrary<HiddenReview> = fc.record({
  step: fc.constantFrom(...STEPS), scores: fc.array(fc.option(fc.integer({ min: 0, max: 5 })), { minLength: 5, maxLength: 5 }),
  recommendation: fc.constantFrom('fund', 'changes', 'decline'), confidence: fc.constantFrom('low', 'medium', 'high'),
  text: fc.stringMatching(/^[A-Z][a-záéíóúñ]{5,10} [a-z]{4,9}( [a-z]{2,9}){0,6}$/),
});

/** Everybody says first that they are free to judge: from then on their own review is all that keeps the others' closed. */
export async function allDeclared(api: Api): Promise<void> {
  const proposalId = await proposalOf(api);
  for (const reviewer of REVIEWERS) await declare(await api.as(OFFICERS[reviewer]), proposalId);
}

const proposalOf = async (api: Pick<Api, 'sql'>): Promise<string> => (await api.sql<{ id: string }>(`select id from proposal where short_id = 'PR-1'`))[0]?.id ?? '';

/** Hides what one partner's officer writes about PR-1 from the officers of the others, who have not submitted. */
export async function hidingReviews(owner: Reviewer, without: World): Promise<Hiding<HiddenReview>> {
  const proposalId = await proposalOf(without.api);
  const criteria = await without.api.sql<{ id: string }>('select c.id from review_criterion c join proposal p on p.form_id = c.form_id where p.id = $1 order by c.position', [proposalId]);
  return {
    thing: hiddenReview, viewers: REVIEWERS.filter((reviewer) => reviewer !== owner), more: besides(proposalId),
    hide: async ({ api, askers }, { step, scores, ...said }) => {
      const writing = { ...said, proposalId, scores: criteria.map(({ id }, at) => ({ criterionId: id, score: scores[at] ?? null })) };
      const { text } = await { draft: () => saveDraft(askers[owner], writing), submit: () => submit(askers[owner], writing), leave: () => leave(askers[owner], proposalId) }[step]();
      if (step !== 'leave' && /"(code|errors)":/.test(text)) throw new Error(`the hidden review was not written: ${text}`);
      return madeBy(api, said.text);
    },
  };
}

async function madeBy(api: Pick<Api, 'sql'>, text: string): Promise<Made> {
  const rows = await api.sql<{ id: string }>('select id from review union all select id from review_draft order by id desc limit 4');
  return { ids: rows.map(({ id }) => id), words: [text, text.split(' ')[0] ?? text] };
}

/** What a reviewer can ask beside the pages: lists in their order, files, and acts that are refused, whose refusal must not tell either. (A minute book is never the same twice: that it was made is an entry of its own. blind-until-mine-is-in.spec.ts reads it.) */
function besides(proposalId: string): Question[] {
  const act = (name: string, args: string): Question => ({ name, variables: {}, document: `mutation { ${name}(${args}) { __typename ... on Refused { code message path } } }` });
  const id = JSON.stringify(proposalId);
  return [
    { name: 'lists', variables: {}, document: '{ proposals(first: 100) { total next nodes { id coReview { sight standing takenBy missing { id } result { given of mean } calibration { mine } reviews { id } recusedPartners { id } } } } activity(first: 100) { nodes { id at kind subjectId sentence } } recordStatus { entries waiting lastHead } }' },
    ...['register?as=md', 'decision-proof?decision=DEC-1', 'meeting-pack?meeting=MTG-1&as=md'].map((path) => ({ name: path, variables: {}, document: `/record/${path}` })),
    act('submitReview', `input: { proposalId: ${id}, scores: [], text: "" }`),
    act('submitReview', `input: { proposalId: ${id}, scores: [{ criterionId: ${id}, score: 3 }], text: "" }`),
    act('leaveReview', `proposalId: ${id}`),
    act('declareConflict', `proposalId: ${id}, input: { cause: "board", effect: "disclose" }`),
    act('startReview', `id: ${id}, dueOn: "2017-03-01"`),
    act('endReview', `id: ${id}`),
    act('withdrawProposal', `id: ${id}`),
    act('putToVote', `proposalId: ${id}`),
  ];
}
