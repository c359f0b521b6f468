import { asJson, type Payload } from './payload.ts';

export interface PoolStateSet { readonly poolId: string; readonly state: string; readonly since: string; readonly note: string | null }

/** What a pool is from a day on; why, only as a commitment. */
export function poolStateSet({ poolId, state, since, note }: PoolStateSet): Payload {
  return { kind: 'pool.state', subject: poolId, facts: { state, since }, secrets: { note } };
}

export interface AgreementRecorded {
  readonly agreementId: string;
  readonly poolId: string;
  readonly cycleId: string | null;
  /** The partners, by the ids of their parties. */
  readonly parties: readonly string[];
  /** How they decide; null where it is not known. */
  readonly rule: unknown;
  readonly exitNoticeDays: number | null;
  readonly drawsOn: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly document: { readonly title: string | null; readonly url: string | null };
}

/** What the partners agreed on their pool: its terms in the open, the document as a commitment. */
export function agreementRecorded({ agreementId, poolId, cycleId, parties, rule, document, ...terms }: AgreementRecorded): Payload {
  const { exitNoticeDays, drawsOn, from, to } = terms;
  return {
    kind: 'agreement.recorded',
    subject: agreementId,
    facts: { pool: poolId, cycle: cycleId, parties, rule: asJson(rule), exitNoticeDays, drawsOn, from, to },
    secrets: { document: asJson(document) },
  };
}

export interface ContributionRecorded {
  readonly eventId: string;
  readonly contributionId: string;
  readonly poolId: string;
  /** The funder, by the id of its party. */
  readonly partner: string;
  readonly event: string;
  /** A decimal string; below zero where it takes an earlier event back. */
  readonly amount: string;
  readonly currency: string;
  readonly on: string | null;
  /** The id of the event that it takes back. */
  readonly corrects: string | null;
  readonly note: string | null;
}

/** What happened to a contribution that all partners see: who, what and how much in the open, the note as a commitment. */
export function contributionRecorded({ eventId, contributionId, poolId, note, ...facts }: ContributionRecorded): Payload {
  const { partner, event, amount, currency, on, corrects } = facts;
  return { kind: 'contribution.recorded', subject: contributionId, facts: { id: eventId, pool: poolId, partner, event, amount, currency, on, corrects }, secrets: { note } };
}
