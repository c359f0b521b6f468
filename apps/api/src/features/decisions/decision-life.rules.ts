import { addDays, type IsoDay } from '@acuerdo/calendar';

export const DECISION_STATES = ['provisional', 'fallen', 'upcoming', 'in-force', 'amended', 'superseded', 'expired', 'revoked'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

export const LINK_KINDS = ['replaces', 'amends', 'revokes', 'depends-on'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** What a decision and what became of its vote say of its life; days are the first that they can mean, `until` the last. */
export interface Acts {
  readonly number: number;
  readonly decided: IsoDay;
  /** Where its result waited on boards: what came of it, and on which day. */
  readonly result: { readonly state: 'provisional' } | { readonly state: 'stands' | 'fallen'; readonly on: IsoDay } | null;
  readonly effective: IsoDay | null;
  readonly until: IsoDay | null;
  /** What it does to earlier ones. */
  readonly links: readonly { readonly kind: LinkKind; readonly to: number }[];
}

/** A stretch of a life: `from` its first day, `to` the first day that is not of it any more; null while no end is known. */
export interface Span {
  readonly state: DecisionState;
  readonly from: IsoDay;
  readonly to: IsoDay | null;
  /** The later decision that brought it about. */
  readonly by: number | null;
}

type Turn = Omit<Span, 'to'>;

export const isInForce = (state: string): boolean => state === 'in-force' || state === 'amended';
export const isOver = (state: string): boolean => ['fallen', 'superseded', 'expired', 'revoked'].includes(state);

/**
 * The lives of some decisions, by their numbers. A later decision does to an earlier one what its links say, from the day on which it
 * comes into force itself; one that is provisional, fell, or ended before it began does nothing. What has ended never returns: to
 * revoke a revocation takes another decision (as *repeal of a repeal does not revive*, Interpretation Act 1978, s. 15).
 */
export function livesOf(decisions: readonly Acts[]): Map<number, Span[]> {
  const lives = new Map<number, Span[]>();
  const done = new Map<number, Turn[]>();
  for (const acts of decisions.toSorted((one, other) => other.number - one.number)) {
    const turns = turnsOf(acts, done.get(acts.number) ?? []);
    lives.set(acts.number, spansOf(turns));
    const start = turns.find(({ state }) => state === 'in-force');
    for (const { kind, to } of start ? acts.links : []) {
      const state = BECOMES[kind];
      if (state && start) done.set(to, [...done.get(to) ?? [], { state, from: start.from, by: acts.number }]);
    }
  }
  return lives;
}

const BECOMES = { replaces: 'superseded', amends: 'amended', revokes: 'revoked', 'depends-on': null } as const satisfies Record<LinkKind, DecisionState | null>;

/** `done`: what later decisions do to it. */
function turnsOf({ decided, result, effective, until }: Acts, done: readonly Turn[]): Turn[] {
  const waiting: Turn[] = result ? [{ state: 'provisional', from: decided, by: null }] : [];
  if (result?.state === 'provisional') return waiting;
  if (result?.state === 'fallen') return [...waiting, { state: 'fallen', from: result.on, by: null }];
  const published = result ? result.on : decided;
  const start = effective !== null && effective > published ? effective : published;
  const expires: Turn[] = until === null ? [] : [{ state: 'expired', from: addDays(until, 1), by: null }];
  const later = [...done, ...expires].map((turn) => (turn.from < published ? { ...turn, from: published } : turn)).toSorted(byDay);
  const end = later.find(({ state }) => isOver(state));
  const before = (turn: Turn) => end === undefined || turn.from < end.from;
  return [
    ...waiting, ...(start > published ? [{ state: 'upcoming' as const, from: published, by: null }] : []), { state: 'in-force' as const, from: start, by: null },
    ...later.filter(({ state }) => state === 'amended').map((turn) => (turn.from < start ? { ...turn, from: start } : turn)),
  ].filter(before).concat(end ?? []);
}

const byDay = (one: Turn, other: Turn): number => (one.from < other.from ? -1 : one.from > other.from ? 1 : (one.by ?? 0) - (other.by ?? 0));

/** Each turn lasts until the next; of several on one day the last one counts, and of two alike the first. */
function spansOf(turns: readonly Turn[]): Span[] {
  const kept = turns.filter((turn, at) => turns[at + 1]?.from !== turn.from);
  return kept.map((turn, at) => ({ ...turn, to: kept[at + 1]?.from ?? null }));
}
