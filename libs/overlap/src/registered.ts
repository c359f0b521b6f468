import type { MoneyJson } from '@acuerdo/exact';
import type { Decider, OverlapGrant, Stage, Vehicle } from './types.ts';

/** A grant as a register of parties and grants keeps it, with the names and numbers of its grantee. */
export interface RegisteredGrant {
  readonly id: string;
  readonly vehicle: Vehicle;
  readonly stage: Stage;
  readonly funder: { readonly id: string; readonly name: string };
  readonly unit: { readonly id: string; readonly shortName: string } | null;
  /** The pool as a party, and the titles by which files name it. */
  readonly pool: { readonly id: string; readonly name: string; readonly programmes: readonly string[] } | null;
  readonly grantee: { readonly id: string; readonly name: string; readonly names: readonly string[]; readonly registrations: readonly string[] };
  readonly title: string;
  readonly description: string;
  readonly programmes: readonly string[];
  /** Names of the collaborative's own themes, in English. */
  readonly themes: readonly string[];
  readonly places: readonly string[];
  readonly amount: MoneyJson;
  /** Null where it is only inferred: no evidence. */
  readonly awardedOn: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** The period as its source wrote it, where that is vaguer than two days. */
  readonly periodWritten: string | null;
  readonly onward: boolean;
}

/** A registered grant in the terms in which grants are compared. That a pool grants under its own name says nothing of its theme. */
export function fromRegister(kept: RegisteredGrant): OverlapGrant {
  const { id, vehicle, stage, grantee, pool, title, description, programmes, themes, places, amount, awardedOn, startsOn, endsOn, periodWritten, onward } = kept;
  return {
    id, vehicle, stage, title, places, amount, purpose: description, decider: deciderOf(kept),
    grantee: { id: grantee.id, identifiers: grantee.registrations, names: [...new Set([grantee.name, ...grantee.names])] },
    themes: [...programmes.filter((programme) => !pool?.programmes.includes(programme)), ...themes],
    ...(awardedOn !== null && { awardedOn }),
    period: { ...(startsOn && { from: startsOn }), ...(endsOn && { to: endsOn }), ...(periodWritten !== null && { vague: true }) },
    ...(onward && { onward }),
  };
}

/** Who decided, by the name that tells it apart: two units of one partner are two deciders. */
function deciderOf({ pool, funder, unit }: RegisteredGrant): Decider {
  if (pool) return { kind: 'pool', id: pool.id, name: pool.name };
  return { kind: 'partner', id: funder.id, name: unit ? `${funder.name} (${unit.shortName})` : funder.name, ...(unit && { unit: unit.id }) };
}
