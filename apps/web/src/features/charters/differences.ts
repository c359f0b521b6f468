import type { Role } from './charter-fragments.ts';

export interface Differences {
  readonly added: readonly Role[];
  readonly changed: readonly { readonly before: Role; readonly after: Role }[];
  readonly removed: readonly Role[];
}

/** What a version makes of another: a role that was copied keeps its id, so a changed one is told from a new one. Its number says nothing. */
export function differencesOf(before: readonly Role[], after: readonly Role[]): Differences {
  const former = new Map(before.map((role) => [role.id, role]));
  const kept = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !former.has(id)),
    changed: after.flatMap((role) => {
      const earlier = former.get(role.id);
      return earlier && contentOf(earlier) !== contentOf(role) ? [{ before: earlier, after: role }] : [];
    }),
    removed: before.filter(({ id }) => !kept.has(id)),
  };
}

const contentOf = ({ themes, populations, places, leads, mayJoin, condition }: Role): string => JSON.stringify([
  themes.map(({ code }) => code), populations.map(({ code }) => code), places, leads.key, mayJoin.map(({ key }) => key), condition?.en, condition?.es,
]);
