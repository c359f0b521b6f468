import { may, type Actor, type Answer } from '@acuerdo/access';
import type { Message } from '@acuerdo/words';
import type { EvaluationState } from './evaluation.entity.ts';
import { EVIDENCE, FOLLOW_UPS, type LinkKind } from './links.rules.ts';

/** An evaluation as far as acts on it ask. */
export interface Standing {
  readonly state: EvaluationState;
  /** Who evaluates, by their person; where there is nobody, the secretariat writes. */
  readonly evaluators: readonly string[];
}

const refuse = (key: string, values: Record<string, string> = {}): Answer => ({ allowed: false, reason: { key, values } });

/** By role first; then the first problem that stands against it. */
const unless = (byRole: Answer, problem: string | null): Answer => (byRole.allowed && problem !== null ? refuse(problem) : byRole);

/** Title, terms, period and questions are the secretariat's, until the evaluation begins. */
export const mayDraft = (actor: Actor, { state }: Standing): Answer => unless(may(actor, 'evaluations.keep'), state === 'drafted' ? null : 'api.evaluations.begun');

/** Somebody is appointed until the report is there: whoever comes later has nothing to write. */
export const mayAppoint = (actor: Actor, { state }: Standing): Answer =>
  unless(may(actor, 'evaluations.keep'), state === 'drafted' || state === 'under-way' ? null : 'api.evaluations.reportedAlready');

/** Evidence, findings, recommendations and the report: who evaluates, and the secretariat only where nobody does. */
export const mayWrite = (actor: Actor, { state, evaluators }: Standing): Answer =>
  unless(may(actor, 'evaluations.write'), problemOfWriting(state, evaluators) ?? (isWriter(actor, evaluators) ? null : 'api.evaluations.evaluatorWrites'));

const problemOfWriting = (state: EvaluationState, evaluators: readonly string[]): string | null => {
  if (state === 'drafted') return evaluators.length > 0 ? 'api.evaluations.notBegun' : 'api.evaluations.beginFirst';
  return state === 'under-way' ? null : 'api.evaluations.reportedAlready';
};

const isWriter = ({ personId, roles }: Actor, evaluators: readonly string[]): boolean =>
  (evaluators.length === 0 ? roles.includes('secretariat') : evaluators.includes(personId));

/** Partners answer what was reported, and anew, until the answers are taken to be complete. */
export const mayAnswer = (actor: Actor, { state }: Standing): Answer => unless(may(actor, 'evaluations.answer'), problemOfAnswering(state));

const problemOfAnswering = (state: EvaluationState): string | null => {
  if (state === 'reported') return null;
  return state === 'answered' || state === 'closed' ? 'api.evaluations.answeredAlready' : 'api.evaluations.notReported';
};

/** What follows from a recommendation is said by the secretariat, from the report to the end. */
export const mayFollowUp = (actor: Actor, { state }: Standing): Answer =>
  unless(may(actor, 'evaluations.keep'), state === 'reported' || state === 'answered' ? null : state === 'closed' ? 'api.evaluations.closedAlready' : 'api.evaluations.notReported');

/** Grantees are asked while an evaluation is under way, and only where somebody evaluates: nobody else may read their answers. */
export const mayConsult = (actor: Actor, { state, evaluators }: Standing): Answer =>
  unless(may(actor, 'consultations.hold'), state !== 'under-way' ? 'api.evaluations.notUnderWay' : problemOfConsulting(actor, evaluators));

const problemOfConsulting = ({ personId, roles }: Actor, evaluators: readonly string[]): string | null => {
  if (evaluators.length === 0) return 'api.evaluations.evaluatorFirst';
  return roles.includes('secretariat') || evaluators.includes(personId) ? null : 'api.evaluations.evaluatorWrites';
};

/** Answers of grantees are read by who evaluates, and by nobody else. */
export const mayReadAnswers = (actor: Actor, { evaluators }: Pick<Standing, 'evaluators'>): Answer =>
  unless(may(actor, 'consultations.read'), evaluators.includes(actor.personId) ? null : 'api.evaluations.evaluatorReads');

/** Who may add or take away a part or a link, by what it is. */
export function mayChange(actor: Actor, standing: Standing, what: 'question' | 'finding' | 'recommendation' | LinkKind): Answer {
  if (FOLLOW_UPS.some((kind) => kind === what)) return mayFollowUp(actor, standing);
  return what === 'question' ? mayDraft(actor, standing) : mayWrite(actor, standing);
}

/** What an evaluation holds, as far as its next state asks. */
export interface Held extends Standing {
  readonly questions: number;
  /** The numbers of findings that rest on nothing. */
  readonly findings: readonly { readonly number: number; readonly evidence: number }[];
  readonly recommendations: readonly { readonly number: number; readonly answers: readonly string[]; readonly followUps: number }[];
  readonly openConsultations: number;
  /** The partners of today by their short names, and those that have answered every recommendation. */
  readonly missing: readonly string[];
}

const NEXT: Readonly<Record<EvaluationState, EvaluationState | null>> = { drafted: 'under-way', 'under-way': 'reported', reported: 'answered', answered: 'closed', closed: null };

export const nextOf = (state: EvaluationState): EvaluationState | null => NEXT[state];

/**
 * Whether an evaluation goes on to its next state: it begins with a question; it is reported with findings that rest on evidence; it is
 * answered when every partner has answered every recommendation; it closes when what some partner accepts has a step or a decision.
 */
export function mayMove(actor: Actor, held: Held): Answer {
  const byRole = MOVES[held.state](actor, held);
  const problem = PROBLEMS[held.state](held);
  return byRole.allowed && problem !== null ? { allowed: false, reason: { key: problem.key, values: (problem.values ?? {}) as Record<string, string> } } : byRole;
}

const keeps = (actor: Actor): Answer => may(actor, 'evaluations.keep');

const MOVES: Readonly<Record<EvaluationState, (actor: Actor, held: Held) => Answer>> = {
  drafted: keeps, 'under-way': mayWrite, reported: keeps, answered: keeps, closed: keeps,
};

const PROBLEMS: Readonly<Record<EvaluationState, (held: Held) => Message | null>> = {
  drafted: ({ questions }) => (questions === 0 ? { key: 'api.evaluations.askFirst' } : null),
  'under-way': problemOfReporting,
  reported: ({ missing }) => (missing.length > 0 ? { key: 'api.evaluations.notAnswered', values: { partners: missing.join(', ') } } : null),
  answered: ({ recommendations }) => {
    const loose = recommendations.filter(({ answers, followUps }) => followUps === 0 && answers.some((answer) => answer !== 'does-not'));
    return loose.length > 0 ? { key: 'api.evaluations.nothingFollows', values: { numbers: numbers(loose) } } : null;
  },
  closed: () => ({ key: 'api.evaluations.closedAlready' }),
};

function problemOfReporting({ findings, openConsultations }: Held): Message | null {
  if (findings.length === 0) return { key: 'api.evaluations.nothingFound' };
  const bare = findings.filter(({ evidence }) => evidence === 0);
  if (bare.length > 0) return { key: 'api.evaluations.bareFindings', values: { numbers: numbers(bare) } };
  return openConsultations > 0 ? { key: 'api.evaluations.consultationOpen' } : null;
}

const numbers = (parts: readonly { readonly number: number }[]): string => parts.map(({ number }) => number).join(', ');

export const isEvidence = (kind: LinkKind): boolean => EVIDENCE.includes(kind);
