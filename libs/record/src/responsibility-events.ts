import { asJson, type Payload } from './payload.ts';

/** The name is only committed to. `from` is the first day of the membership, or of the range in which it began. */
export interface PartnerJoined { readonly partnerId: string; readonly name: string; readonly letter: string; readonly from: string }

export function partnerJoined({ partnerId, name, letter, from }: PartnerJoined): Payload {
  return { kind: 'partner.joined', subject: partnerId, facts: { letter, from }, secrets: { name } };
}

/** `until` is its last day; null takes an end back. */
export function partnerLeft({ partnerId, until }: { partnerId: string; until: string | null }): Payload {
  return { kind: 'partner.left', subject: partnerId, facts: { until }, secrets: {} };
}

/** Who answers for a scope in which days; ground and scope are only committed to. */
export interface ResponsibilityGiven {
  readonly responsibilityId: string;
  readonly role: string;
  readonly party: string;
  readonly unit: string | null;
  readonly from: string;
  readonly until: string | null;
  readonly basis: string;
  readonly scope: object;
}

export function responsibilityGiven({ responsibilityId, basis, scope, ...facts }: ResponsibilityGiven): Payload {
  return { kind: 'responsibility.given', subject: responsibilityId, facts, secrets: { basis, scope: asJson(scope) } };
}

export function responsibilityEnded({ responsibilityId, until }: { responsibilityId: string; until: string }): Payload {
  return { kind: 'responsibility.ended', subject: responsibilityId, facts: { until }, secrets: {} };
}

/** What ended with `lastDay`, so that `responsibilityId` begins on the day after. */
export interface ResponsibilityMoved { readonly responsibilityId: string; readonly ended: readonly string[]; readonly lastDay: string }

export function responsibilityMoved({ responsibilityId, ended, lastDay }: ResponsibilityMoved): Payload {
  return { kind: 'responsibility.moved', subject: responsibilityId, facts: { ended: [...ended], lastDay }, secrets: {} };
}
