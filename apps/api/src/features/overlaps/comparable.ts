import type { Decider, OverlapGrant, Stage, Vehicle } from '@acuerdo/overlap';
import type { Comparable } from './overlap.rules.ts';

/** A grant as the statement gives it, with the names and numbers of its grantee. */
export interface ComparableRow {
  readonly id: string;
  readonly ownerId: string;
  readonly shared: boolean;
  readonly vehicle: Vehicle;
  readonly unit: string | null;
  readonly unitName: string | null;
  readonly funderId: string;
  readonly funderName: string;
  readonly poolPartyId: string | null;
  readonly poolName: string | null;
  readonly poolProgrammes: readonly string[];
  readonly granteeId: string;
  readonly granteeName: string;
  readonly names: readonly string[];
  readonly identifiers: readonly string[];
  readonly title: string;
  readonly description: string;
  readonly programmes: readonly string[];
  readonly themes: readonly string[];
  readonly places: readonly string[];
  readonly amount: string;
  readonly currency: string;
  /** Null where it is only inferred: no evidence. */
  readonly awardedOn: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly vague: boolean;
  readonly stage: Stage;
  readonly onward: boolean;
}

/** A grant of ours in the terms in which libs/overlap compares. That a pool grants under its own name says nothing of its theme. */
export function comparable(row: ComparableRow): Comparable {
  const { ownerId, shared, granteeId, granteeName, names, identifiers, description, startsOn, endsOn, vague } = row;
  const grant: OverlapGrant = {
    id: row.id, vehicle: row.vehicle, decider: deciderOf(row), grantee: { id: granteeId, identifiers, names: [...new Set([granteeName, ...names])] },
    title: row.title, purpose: description, themes: [...row.programmes.filter((title) => !row.poolProgrammes.includes(title)), ...row.themes],
    places: row.places, amount: { amount: row.amount, currency: row.currency }, ...(row.awardedOn !== null && { awardedOn: row.awardedOn }),
    period: { ...(startsOn && { from: startsOn }), ...(endsOn && { to: endsOn }), ...(vague && { vague }) }, stage: row.stage,
    ...(row.onward && { onward: true }),
  };
  return { ownerId, shared, grant };
}

/** Who decided, by the name that tells it apart: two units of one partner are two deciders. */
function deciderOf({ poolPartyId, poolName, funderId, funderName, unit, unitName }: ComparableRow): Decider {
  if (poolPartyId !== null) return { kind: 'pool', id: poolPartyId, name: poolName ?? funderName };
  return { kind: 'partner', id: funderId, name: unitName ? `${funderName} (${unitName})` : funderName, ...(unit && { unit }) };
}
