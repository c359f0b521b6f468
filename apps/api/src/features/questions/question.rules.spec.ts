import type { Actor, Role } from '@acuerdo/access';
import { mayMove, QUESTION_STATES, type QuestionState } from './question.rules.ts';

const actor = (role: Role): Actor => ({ personId: 'p', partyId: 'osf', roles: [role] });
const said = (role: Role, from: QuestionState, to: QuestionState) => {
  const answer = mayMove(actor(role), from, to);
  return answer.allowed ? 'yes' : answer.reason.key;
};

test('the secretariat moves a question along its life, and in no other direction', () => {
  const table = Object.fromEntries(QUESTION_STATES.map((from) => [from, QUESTION_STATES.slice(1).filter((to) => said('secretariat', from, to) === 'yes')]));
  expect(table).toEqual({
    open: ['in-discussion', 'answered', 'dropped'],
    'in-discussion': ['answered', 'dropped'],
    answered: ['reopened'],
    dropped: ['reopened'],
    reopened: ['in-discussion', 'answered', 'dropped'],
  });
});

test.each<[Role, QuestionState, QuestionState, string]>([
  ['delegate', 'open', 'answered', 'access.role'],
  ['officer', 'open', 'dropped', 'access.role'],
  ['officer', 'answered', 'reopened', 'yes'],
  ['delegate', 'dropped', 'reopened', 'yes'],
  ['observer', 'answered', 'reopened', 'access.role'],
  ['secretariat', 'answered', 'dropped', 'api.questions.settledAlready'],
  ['secretariat', 'open', 'reopened', 'api.questions.notSettled'],
  ['secretariat', 'in-discussion', 'in-discussion', 'api.questions.inDiscussionAlready'],
])('%s, from %s to %s: %s', (role, from, to, answer) => expect(said(role, from, to)).toBe(answer));
