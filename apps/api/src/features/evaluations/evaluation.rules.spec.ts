import type { Actor, Role } from '@acuerdo/access';
import fc from 'fast-check';
import { EVALUATION_STATES } from './evaluation.entity.ts';
import { mayAnswer, mayAppoint, mayChange, mayConsult, mayDraft, mayFollowUp, mayMove, mayReadAnswers, mayWrite, nextOf, type Held } from './evaluation.rules.ts';
import { fits, isFigure, LINK_KINDS } from './links.rules.ts';

const actor = (role: Role, personId: string = role): Actor => ({ personId, partyId: 'party', roles: [role] });
const secretariat = actor('secretariat');
const evaluator = actor('evaluator');

const held = (part: Partial<Held> = {}): Held => ({
  state: 'under-way', evaluators: ['evaluator'], questions: 1, findings: [{ number: 1, evidence: 1 }], recommendations: [], openConsultations: 0, missing: [], ...part,
});

const said = (answer: ReturnType<typeof mayMove>) => (answer.allowed ? 'yes' : answer.reason.key.split('.').at(-1));

test.each([
  ['the evaluator writes while it is under way', mayWrite(evaluator, held()), 'yes'],
  ['another evaluation\'s evaluator does not', mayWrite(actor('evaluator', 'other'), held()), 'evaluatorWrites'],
  ['the secretariat does not write for an evaluator', mayWrite(secretariat, held()), 'evaluatorWrites'],
  ['the secretariat writes where nobody evaluates', mayWrite(secretariat, held({ evaluators: [] })), 'yes'],
  ['a delegate never writes', mayWrite(actor('delegate'), held({ evaluators: [] })), 'role'],
  ['nothing is written before it begins', mayWrite(evaluator, held({ state: 'drafted' })), 'notBegun'],
  ['nor after the report', mayWrite(evaluator, held({ state: 'reported' })), 'reportedAlready'],
  ['questions are fixed once it has begun', mayDraft(secretariat, held()), 'begun'],
  ['nobody is appointed after the report', mayAppoint(secretariat, held({ state: 'reported' })), 'reportedAlready'],
  ['a delegate answers what was reported', mayAnswer(actor('delegate'), held({ state: 'reported' })), 'yes'],
  ['not before', mayAnswer(actor('delegate'), held()), 'notReported'],
  ['nor once the answers are complete', mayAnswer(actor('delegate'), held({ state: 'answered' })), 'answeredAlready'],
  ['an officer does not answer', mayAnswer(actor('officer'), held({ state: 'reported' })), 'role'],
  ['what follows is said until the end', mayFollowUp(secretariat, held({ state: 'answered' })), 'yes'],
  ['and not after it', mayFollowUp(secretariat, held({ state: 'closed' })), 'closedAlready'],
  ['a step under a recommendation is the secretariat\'s', mayChange(evaluator, held({ state: 'reported' }), 'step'), 'role'],
  ['grantees are asked where somebody may read the answers', mayConsult(secretariat, held({ evaluators: [] })), 'evaluatorFirst'],
  ['the secretariat opens a consultation', mayConsult(secretariat, held()), 'yes'],
  ['and never reads an answer', mayReadAnswers(secretariat, held()), 'role'],
  ['the evaluator reads them', mayReadAnswers(evaluator, held()), 'yes'],
  ['an evaluator of another one does not', mayReadAnswers(actor('evaluator', 'other'), held()), 'evaluatorReads'],
])('%s', (_, answer, expected) => {
  expect(said(answer)).toBe(expected);
});

test.each<[string, Partial<Held>, Actor, string]>([
  ['it begins with a question', { state: 'drafted', questions: 0 }, secretariat, 'askFirst'],
  ['a report without findings is none', { findings: [] }, evaluator, 'nothingFound'],
  ['nor is one with a finding that rests on nothing', { findings: [{ number: 1, evidence: 2 }, { number: 2, evidence: 0 }] }, evaluator, 'bareFindings'],
  ['nor while grantees are still answering', { openConsultations: 1 }, evaluator, 'consultationOpen'],
  ['the evaluator reports', {}, evaluator, 'yes'],
  ['the secretariat does not report for the evaluator', {}, secretariat, 'evaluatorWrites'],
  ['it is answered by all partners or not at all', { state: 'reported', missing: ['Avina'] }, secretariat, 'notAnswered'],
  ['what somebody accepts has to lead somewhere', { state: 'answered', recommendations: [{ number: 3, answers: ['does-not', 'in-part'], followUps: 0 }] }, secretariat, 'nothingFollows'],
  ['what nobody accepts may end', { state: 'answered', recommendations: [{ number: 3, answers: ['does-not'], followUps: 0 }] }, secretariat, 'yes'],
  ['nothing comes after the end', { state: 'closed' }, secretariat, 'closedAlready'],
])('%s', (_, part, who, expected) => {
  expect(said(mayMove(who, held(part)))).toBe(expected);
});

test('every state but the last leads to the one after it', () => {
  expect(EVALUATION_STATES.map(nextOf)).toEqual([...EVALUATION_STATES.slice(1), null]);
});

test('whoever is neither secretariat, delegate nor evaluator changes nothing, in any state', () => {
  fc.assert(fc.property(fc.constantFrom(...EVALUATION_STATES), fc.constantFrom<Role>('officer', 'observer'), fc.constantFrom(...LINK_KINDS, 'recommendation' as const), (state, role, what) => {
    const standing = held({ state, evaluators: [role] });
    for (const answer of [mayChange(actor(role), standing, what), mayMove(actor(role), standing), mayAnswer(actor(role), standing), mayConsult(actor(role), standing)]) expect(answer.allowed).toBe(false);
  }));
});

test('evidence stands under a question, and a finding rests on evidence and not on the thing itself', () => {
  expect(LINK_KINDS.filter((kind) => fits('question', kind))).toEqual(['question', 'passage', 'grant', 'overlap', 'document', 'figure', 'consultation']);
  expect(LINK_KINDS.filter((kind) => fits('finding', kind))).toEqual(['asked', 'evidence']);
  expect(LINK_KINDS.filter((kind) => fits('recommendation', kind))).toEqual(['finding', 'option', 'step', 'decision']);
});

test.each([
  ['theme=transit&country=MX', true], ['year=2016', true], ['theme=transit&theme=other', false], ['', false], ['theme=../../x', false], ['state=all', false], ['theme=a&country=MX&', false],
])('a cell of the figures: %s is %s', (text, good) => {
  expect(isFigure(text)).toBe(good);
});
