import { rolesOf, type Charter as Judging } from '@acuerdo/overlap';
import type { Role } from './charter-fragments.ts';

export interface Cell {
  readonly country: string;
  /** The roles that speak there, the narrowest alone; more than one where they contradict each other. */
  readonly roles: readonly Role[];
}

export interface MatrixRow {
  readonly theme: string;
  readonly cells: readonly Cell[];
}

/**
 * The charter as themes × countries: who leads for a grant of that theme in that country, by the rule by which grants are judged.
 * A role about a population stands in no cell: it says nothing of the others.
 */
export function matrixOf(roles: readonly Role[], themes: readonly string[], countries: readonly string[]): MatrixRow[] {
  const charter: Judging = { roles: roles.map(({ number, themes: about, populations, places, leads }) => ({
    number, scope: { themes: about.map(({ code }) => code), populations: populations.map(({ code }) => code), places },
    leads: { kind: leads.kind === 'pool' ? 'pool' : 'partner', id: leads.key, name: leads.party.name }, mayJoin: [],
  })) };
  const anybody = { kind: 'pool', id: '', name: '' } as const;
  return themes.map((theme) => ({ theme, cells: countries.map((country) => ({
    country, roles: rolesOf({ decider: anybody, themes: [theme], places: [country] }, charter).flatMap(({ number }) => roles.filter((role) => role.number === number)),
  })) }));
}
