import { addDays } from '@acuerdo/calendar';
import type { RoleTerm } from '../people/role-term.model.ts';
import type { Answering, Responsibility, ScopeOnDay } from './responsibility.model.ts';
import type { Gathered } from './responsibilities.queries.ts';

/** Joins themes whose countries and answer are the same into one row. */
export function joinThemes(rows: readonly Gathered[]): (Omit<Gathered, 'theme'> & { themes: Gathered['theme'][] })[] {
  const joined = new Map<string, Omit<Gathered, 'theme'> & { themes: Gathered['theme'][] }>();
  for (const { theme, ...row } of rows) {
    const key = JSON.stringify([row.line.id, row.countries, row.now, row.before, row.after]);
    const known = joined.get(key);
    if (known) known.themes.push(theme);
    else joined.set(key, { ...row, themes: [theme] });
  }
  return [...joined.values()];
}

/** The rows of an answer: who owned, who is consulted, who before and who next. */
export function scopesOf(rows: readonly Gathered[], responsibilities: readonly Responsibility[], on: string): Omit<ScopeOnDay, 'answering'>[] {
  const byId = new Map(responsibilities.map((one) => [one.id, one]));
  const those = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []).sort(byRole);
  return joinThemes(rows).map(({ line, themes, countries, now, before, after }) => {
    const here = those(now);
    const owners = here.filter(({ role }) => role !== 'consulted');
    return {
      key: [line.id, themes[0]?.code, countries[0], on].join(' '), line, themes, countries, owners,
      consulted: here.filter(({ role }) => role === 'consulted'), before: those(before), after: those(after), state: stateOf(owners),
    };
  });
}

const stateOf = (owners: readonly Responsibility[]): string => (owners.length === 0 ? 'nobody' : owners.length === 1 ? 'owned' : 'shared');

const nameOf = ({ unit, party }: Responsibility): string => unit?.shortName ?? party.name;

const byRole = (a: Responsibility, b: Responsibility): number =>
  b.role.localeCompare(a.role) || nameOf(a).localeCompare(nameOf(b));

/** The units and parties that have to answer for a row: those that own it, or, where nobody does, those that owned it last. */
export const concerned = ({ owners, before }: Pick<ScopeOnDay, 'owners' | 'before'>): readonly Responsibility[] => (owners.length > 0 ? owners : before);

/**
 * Who answers where a post stands open or nobody owns the scope: the head of the unit, if known on that day, else the
 * partner. A unit that owns the scope and has no open post answers for itself.
 */
export function answeringFor(scope: Pick<ScopeOnDay, 'owners' | 'before' | 'state'>, terms: readonly RoleTerm[]): Answering[] {
  return concerned(scope).map(({ party, unit }) => {
    const own = terms.filter((term) => unit !== null && (term.unit?.id === unit.id || term.sharedWith?.id === unit.id));
    const heads = own.filter((term) => term.leads && term.person !== null && term.unit?.id === unit?.id);
    return {
      party, unit, vacancies: own.filter(({ person }) => person === null),
      head: heads.find(({ standing }) => standing === 'held') ?? null,
      knownHead: heads.find(({ standing }) => standing !== 'held') ?? null,
    };
  }).filter(({ vacancies }) => scope.state === 'nobody' || vacancies.length > 0);
}

/** Both ends included, as PostgreSQL writes a range; open where no last day is given. */
export const daysFrom = (first: string, last: string | null): string => (last === null ? `[${first},)` : `[${first},${last}]`);

/** The first day of who takes over, so that no day is without and none has two. */
export const dayAfter = (last: string): string => addDays(last, 1);
