import type { Answer, Api, Asker } from './harness.ts';
import type { Refusable } from './vote.ts';

/** Everything that can be asked of a proposal and its reviews. */
export const PROPOSAL = `
  fragment P on Proposal { id shortId state title grantee { name } requested { amount currency } source summary dueOn contactNote enteredBy createdAt
    viewerCan { action allowed reason } grant { id shortId stage awardedOn vehicle shared overlaps { id } }
    motions { id shortId state decision { shortId } deliberation { proposalId } electors { recused partner { letter } } }
    conflicts { person partner { letter } mine effect cause words } conflictChoices { cause effects }
    coReview { sight standing takenBy viewerCan { action allowed reason } criteria { id weight name { en es } guidance { en es } }
      draft { scores { criterionId score } recommendation confidence text savedAt }
      reviews { id partner { letter } by mine version scores { criterionId score } recommendation confidence text mean submittedAt before { recommendation scores { criterionId score } } }
      result { given of mean criteria { criterionId mean lowest highest spread } recommendations { recommendation count } }
      calibration { mine others difference }
      missing { letter } recusedPartners { letter } } }`;

export interface ReviewSeen {
  id: string;
  partner: { letter: string };
  by: string;
  mine: boolean;
  version: number;
  scores: { criterionId: string; score: number | null }[];
  recommendation: string;
  text: string;
  mean: string | null;
  before: { recommendation: string; scores: { criterionId: string; score: number | null }[] } | null;
}

export interface ProposalSeen {
  id: string;
  shortId: string | null;
  state: string;
  title: string;
  grant: { id: string; shortId: string | null; stage: string; awardedOn: string; vehicle: string; shared: boolean };
  viewerCan: { action: string; allowed: boolean; reason: { key: string } | null }[];
  motions: { id: string; shortId: string; state: string; electors: { recused: boolean; partner: { letter: string } }[] }[];
  conflicts: { person: string; partner: { letter: string } | null; mine: boolean; effect: string; cause: string | null; words: string | null }[];
  coReview: {
    sight: string;
    standing: string;
    takenBy: string | null;
    viewerCan: { action: string; allowed: boolean; reason: { key: string } | null }[];
    criteria: { id: string; weight: number }[];
    draft: { scores: { criterionId: string; score: number | null }[]; text: string; recommendation: string | null } | null;
    reviews: ReviewSeen[] | null;
    result: { given: number; of: number; mean: string | null; criteria: { criterionId: string; mean: string | null; lowest: number | null; highest: number | null; spread: number | null }[] } | null;
    calibration: { mine: string; others: string; difference: string } | null;
    missing: { letter: string }[] | null;
    recusedPartners: { letter: string }[];
  };
}

const REFUSED = '... on Refused { code message path }';
export type Moved<Name extends string> = Answer<Record<Name, Refusable<ProposalSeen>>>;

export const see = async (asker: Asker, id = 'PR-1'): Promise<ProposalSeen> =>
  (await asker.run<{ proposal: ProposalSeen }>(`query($id: String!) { proposal(id: $id) { ...P } } ${PROPOSAL}`, { id })).data.proposal;

export const declare = (asker: Asker, proposalId: string, [cause, effect, words]: [string, string, string?] = ['none', 'none']): Promise<Moved<'declareConflict'>> =>
  asker.run(`mutation($proposalId: UUID!, $input: DeclareConflictInput!) { declareConflict(proposalId: $proposalId, input: $input) { ...P ${REFUSED} } } ${PROPOSAL}`,
    { proposalId, input: { cause, effect, words } });

export interface Writing {
  readonly proposalId: string;
  readonly scores: readonly { criterionId: string; score: number | null }[];
  readonly recommendation?: string | null;
  readonly confidence?: string | null;
  readonly text?: string;
}

const inputOf = (writing: Writing) => ({ recommendation: 'fund', confidence: 'high', text: 'Funded, it holds.', ...writing });

export const saveDraft = (asker: Asker, writing: Writing): Promise<Moved<'saveReviewDraft'>> =>
  asker.run(`mutation($input: ReviewInput!) { saveReviewDraft(input: $input) { ...P ${REFUSED} } } ${PROPOSAL}`, { input: inputOf(writing) });

export const submit = (asker: Asker, writing: Writing): Promise<Moved<'submitReview'>> =>
  asker.run(`mutation($input: ReviewInput!) { submitReview(input: $input) { ...P ${REFUSED} } } ${PROPOSAL}`, { input: inputOf(writing) });

export const act = (asker: Asker, name: 'endReview' | 'withdrawProposal', id: string): Promise<Moved<typeof name>> =>
  asker.run(`mutation($id: UUID!) { ${name}(id: $id) { ...P ${REFUSED} } } ${PROPOSAL}`, { id });

export const leave = (asker: Asker, proposalId: string): Promise<Moved<'leaveReview'>> =>
  asker.run(`mutation($proposalId: UUID!) { leaveReview(proposalId: $proposalId) { ...P ${REFUSED} } } ${PROPOSAL}`, { proposalId });

export const putToVote = (asker: Asker, proposalId: string): Promise<Answer<{ putToVote: Refusable<{ id: string; shortId: string; state: string; options: { id: string; statusQuo: boolean }[] }> }>> =>
  asker.run(`mutation($proposalId: UUID!) { putToVote(proposalId: $proposalId) { ... on Motion { id shortId state options { id statusQuo } } ${REFUSED} } }`, { proposalId });

/** The people of a co-review, and its proposal. */
export interface CoReviewing {
  readonly secretariat: Asker;
  readonly officers: { readonly osf: Asker; readonly ford: Asker; readonly avina: Asker };
  readonly delegates: { readonly osf: Asker; readonly ford: Asker; readonly avina: Asker };
  readonly proposalId: string;
  readonly criteria: readonly string[];
}

export async function startCoReview(api: Api): Promise<CoReviewing> {
  const secretariat = await api.as('CAMMINA · secretariat');
  const { id, coReview } = await see(secretariat);
  return {
    secretariat,
    officers: { osf: await api.as('OSF · IMI program officer'), ford: await api.as('Ford-Mexico · program officer'), avina: await api.as('Avina · program officer') },
    delegates: { osf: await api.as('OSF · delegate'), ford: await api.as('Ford-Mexico · delegate'), avina: await api.as('Avina · delegate') },
    proposalId: id,
    criteria: coReview.criteria.map((criterion) => criterion.id),
  };
}

/** Scores in the order of the criteria; null is "not applicable". */
export const scored = ({ criteria }: CoReviewing, ...scores: readonly (number | null)[]) =>
  criteria.map((criterionId, at) => ({ criterionId, score: scores[at] ?? null }));
