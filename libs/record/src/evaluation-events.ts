import { asJson, type Payload } from './payload.ts';

export interface EvaluationCommissioned {
  readonly evaluationId: string;
  /** The decision that commissioned it; null where it is not known by which. */
  readonly decisionId: string | null;
  readonly questions: number;
  /** Title, terms of reference and the questions as they were put. */
  readonly terms: object;
}

export function evaluationCommissioned({ evaluationId, decisionId, questions, terms }: EvaluationCommissioned): Payload {
  return { kind: 'evaluation.commissioned', subject: evaluationId, facts: { decision: decisionId, questions }, secrets: { terms: asJson(terms) } };
}

export interface EvaluationReported { readonly evaluationId: string; readonly findings: number; readonly recommendations: number; readonly report: object }

/** What was found and recommended is only committed to: it may speak of grantees. */
export function evaluationReported({ evaluationId, findings, recommendations, report }: EvaluationReported): Payload {
  return { kind: 'evaluation.reported', subject: evaluationId, facts: { findings, recommendations }, secrets: { report: asJson(report) } };
}

export interface RecommendationAnswered {
  readonly evaluationId: string;
  /** The recommendation, from 1 in its evaluation. */
  readonly number: number;
  readonly partnerId: string;
  readonly answer: 'accepts' | 'in-part' | 'does-not';
  /** Who answered, and why. */
  readonly said: object;
}

export function recommendationAnswered({ evaluationId, number, partnerId, answer, said }: RecommendationAnswered): Payload {
  return { kind: 'recommendation.answered', subject: evaluationId, facts: { number, partner: partnerId, answer }, secrets: { said: asJson(said) } };
}

/** `until` is the last day on which answers are taken. */
export interface ConsultationOpened { readonly consultationId: string; readonly evaluationId: string; readonly until: string; readonly asked: object }

export function consultationOpened({ consultationId, evaluationId, until, asked }: ConsultationOpened): Payload {
  return { kind: 'consultation.opened', subject: consultationId, facts: { evaluation: evaluationId, until }, secrets: { asked: asJson(asked) } };
}

/** `answers` is null where they were too few to be kept, and so too few to be told. */
export interface ConsultationClosed { readonly consultationId: string; readonly evaluationId: string; readonly answers: number | null }

export function consultationClosed({ consultationId, evaluationId, answers }: ConsultationClosed): Payload {
  return { kind: 'consultation.closed', subject: consultationId, facts: { evaluation: evaluationId, answers }, secrets: {} };
}
