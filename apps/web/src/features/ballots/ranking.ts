/** Ranks from the top, options inside a rank being equal; what is in none is unranked. No rank is ever empty. */
export type Ranking = readonly (readonly string[])[];

export type Move =
  | { readonly kind: 'up' | 'down' | 'join'; readonly id: string }
  /** `rank` counts from 1; one more than there are makes a new last rank; null leaves the option unranked. */
  | { readonly kind: 'place'; readonly id: string; readonly rank: number | null };

/** Where an option stands, from 1; null where it is unranked. */
export function rankOf(ranking: Ranking, id: string): number | null {
  const at = ranking.findIndex((rank) => rank.includes(id));
  return at < 0 ? null : at + 1;
}

export const isShared = (ranking: Ranking, id: string): boolean => (ranking.find((rank) => rank.includes(id))?.length ?? 0) > 1;

/** The ranking after a move; the same object where there is nothing to move. */
export function move(ranking: Ranking, step: Move): Ranking {
  if (step.kind === 'place') return place(ranking, step.id, step.rank);
  const at = ranking.findIndex((rank) => rank.includes(step.id));
  if (step.kind === 'join') return join(ranking, step.id, at);
  return step.kind === 'up' ? up(ranking, step.id, at) : down(ranking, step.id, at);
}

/** Out of a shared rank into one of its own just above it; alone, past the rank above; unranked, to the end of the ranks. */
function up(ranking: Ranking, id: string, at: number): Ranking {
  if (at < 0) return [...ranking, [id]];
  const rest = without(ranking, id);
  if (isShared(ranking, id)) return insert(rest, id, at);
  return at === 0 ? ranking : insert(rest, id, at - 1);
}

/** Out of a shared rank into one of its own just below it; alone, past the rank below; from the last rank to the unranked. */
function down(ranking: Ranking, id: string, at: number): Ranking {
  if (at < 0) return ranking;
  const rest = without(ranking, id);
  if (isShared(ranking, id)) return insert(rest, id, at + 1);
  return at === ranking.length - 1 ? rest : insert(rest, id, at + 1);
}

/** Into the rank above; an unranked option into the last one. */
function join(ranking: Ranking, id: string, at: number): Ranking {
  const above = at < 0 ? ranking.length - 1 : at - 1;
  if (above < 0) return ranking;
  return ranking.map((rank, place) => (place === above ? [...rank, id] : rank.filter((one) => one !== id))).filter((rank) => rank.length > 0);
}

function place(ranking: Ranking, id: string, wanted: number | null): Ranking {
  if (rankOf(ranking, id) === wanted) return ranking;
  const rest = without(ranking, id);
  if (wanted === null) return rest;
  const target = ranking[wanted - 1]?.find((one) => one !== id);
  if (target === undefined) return [...rest, [id]];
  return rest.map((rank) => (rank.includes(target) ? [...rank, id] : rank));
}

const insert = (ranking: Ranking, id: string, at: number): Ranking => [...ranking.slice(0, at), [id], ...ranking.slice(at)];

const without = (ranking: Ranking, id: string): Ranking =>
  ranking.map((rank) => rank.filter((one) => one !== id)).filter((rank) => rank.length > 0);
