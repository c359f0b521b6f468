import type { Hash } from '@acuerdo/ledger';
import { asJson, type Payload } from './payload.ts';

/** `hash` is that of version and roles, as it stands in the text that was put to the vote; `from` is the day decided. */
export interface CharterAdopted { readonly charterId: string; readonly version: number; readonly hash: Hash; readonly decision: number; readonly from: string }

export function charterAdopted({ charterId, ...facts }: CharterAdopted): Payload {
  return { kind: 'charter.adopted', subject: charterId, facts, secrets: {} };
}

export interface CharterAnswered { readonly collaborative: string; readonly grant: object }

/** What was said of a grant inside a role of others; which grant, what and why are only committed to. */
export function charterAnswered({ collaborative, grant }: CharterAnswered): Payload {
  return { kind: 'charter.answered', subject: collaborative, facts: {}, secrets: { grant: asJson(grant) } };
}
