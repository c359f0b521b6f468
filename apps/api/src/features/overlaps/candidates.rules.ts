import { createHash } from 'node:crypto';
import { purposeKeys, purposeOutline, WEIGHTS_VERSION, type OverlapGrant } from '@acuerdo/overlap';
import { keysOf, mixed, outlineOf } from '../grantees/grantee-keys.rules.ts';

/** What decides which grants a grant can meet, as it is kept. */
export interface GrantKeys {
  readonly id: string;
  readonly granteeId: string;
  readonly pooled: boolean;
  readonly deciderId: string;
  readonly unitId: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly awardedOn: string | null;
  readonly content: string;
  readonly keys: readonly string[];
  readonly version: number;
  readonly outline: readonly number[];
}

export interface GranteeKeys {
  readonly id: string;
  readonly keys: readonly string[];
  readonly outline: readonly number[];
}

export function keysOfGrant(collaborativeId: string, grant: OverlapGrant): GrantKeys {
  const { id, decider, grantee, period = {}, awardedOn = null } = grant;
  return {
    id, granteeId: grantee.id ?? '', pooled: decider.kind === 'pool', deciderId: decider.id, unitId: decider.unit ?? null,
    startsOn: period.from ?? null, endsOn: period.to ?? null, awardedOn, content: contentOf(grant),
    keys: mixed(collaborativeId, purposeKeys(grant)), version: WEIGHTS_VERSION, outline: purposeOutline(grant),
  };
}

/** The grantees of some grants, each once. */
export function keysOfGrantees(collaborativeId: string, grants: readonly OverlapGrant[]): GranteeKeys[] {
  const grantees = new Map(grants.map(({ grantee }) => [grantee.id ?? '', grantee]));
  return [...grantees].map(([id, grantee]) => ({ id, keys: keysOf(collaborativeId, grantee), outline: outlineOf(grantee) }));
}

/** A number for all that a grant says but its id: copies have the same. */
function contentOf(grant: OverlapGrant): string {
  return String(createHash('sha256').update(JSON.stringify({ ...grant, id: null })).digest().readBigInt64BE());
}
