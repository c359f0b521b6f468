import { may, type Action, type Actor, type Answer } from '@acuerdo/access';

export const QUESTION_STATES = ['open', 'in-discussion', 'answered', 'dropped', 'reopened'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

const isSettled = (state: QuestionState): boolean => state === 'answered' || state === 'dropped';

/**
 * Whether a question may go from one state to another: open or reopened → in discussion → answered or dropped → reopened.
 * Nothing settled is settled again: who wants another answer reopens the question and says why.
 */
export function mayMove(actor: Actor, from: QuestionState, to: QuestionState): Answer {
  const byRole = may(actor, actionFor(to));
  const problem = problemOf(from, to);
  return byRole.allowed && problem !== null ? { allowed: false, reason: { key: problem, values: {} } } : byRole;
}

const actionFor = (to: QuestionState): Action => (to === 'reopened' ? 'questions.reopen' : 'questions.settle');

function problemOf(from: QuestionState, to: QuestionState): string | null {
  if (to === 'reopened') return isSettled(from) ? null : 'api.questions.notSettled';
  if (isSettled(from)) return 'api.questions.settledAlready';
  return from === 'in-discussion' && to === 'in-discussion' ? 'api.questions.inDiscussionAlready' : null;
}
