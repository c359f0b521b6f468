import { Money } from '@acuerdo/exact';
import { moneyState, splitGrant, type Meeting, type MoneyState } from '@acuerdo/overlap';

/** A grant of the other side that a grant meets; where that one is not shared, only its owner knows. */
export interface SeenMeeting extends Meeting {
  readonly ownerId: string | null;
}

/** A grant as the figures count it; amount as decimal text. */
export interface CountedGrant {
  readonly id: string;
  readonly ownerId: string;
  readonly shared: boolean;
  readonly isPooled: boolean;
  readonly proposed: boolean;
  readonly amount: string;
  readonly currency: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly awardedOn: string;
  /** Codes. */
  readonly themes: readonly string[];
  readonly countries: readonly string[];
  readonly meetings: readonly SeenMeeting[];
}

export interface FigureLine {
  readonly grantId: string;
  readonly part: number;
  readonly ownerId: string;
  readonly shared: boolean;
  readonly moved: boolean;
  readonly proposed: boolean;
  readonly currency: string;
  readonly year: number;
  /** Empty where the grant says none; so is the country. */
  readonly theme: string;
  readonly country: string;
  readonly state: MoneyState;
  readonly amount: string;
}

interface Seen {
  readonly ownerId: string;
  readonly shared: boolean;
  readonly moved: boolean;
  readonly state: MoneyState;
  readonly sign: 1n | -1n;
}

/**
 * The lines of a grant: one for each part of it, as all see it, or its owner alone while it is unshared. For each party that knows
 * more, because the grant meets something unshared of its own, further lines take the money out of the state that all see and put
 * it into the one that this party sees. So no line that all see tells of anything unshared.
 */
export function linesOf(grant: CountedGrant): FigureLine[] {
  const amount = Money.parse(grant.amount, grant.currency);
  if (!amount.ok) throw new RangeError(`grant ${grant.id} has no amount: ${grant.amount} ${grant.currency}`);
  const { id: grantId, proposed, currency } = grant;
  const parts = splitGrant({ ...grant, amount: amount.value });
  return views(grant).flatMap(({ sign, ...seen }) => parts.map(({ year, theme, country, minor }) => (
    { ...seen, grantId, proposed, currency, year, theme: theme ?? '', country: country ?? '', amount: Money.format({ minor: sign * minor, currency }) }
  ))).map((line, part) => ({ ...line, part }));
}

function views({ ownerId, shared, isPooled, meetings }: CountedGrant): Seen[] {
  const seenBy = (party: string | null) => moneyState(isPooled, meetings.filter((meeting) => meeting.ownerId === null || meeting.ownerId === party));
  if (!shared) return [{ ownerId, shared, moved: false, state: seenBy(ownerId), sign: 1n }];
  const forAll = seenBy(null);
  const knowing = [...new Set(meetings.flatMap((meeting) => meeting.ownerId ?? []))].filter((party) => seenBy(party) !== forAll);
  return [{ ownerId, shared, moved: false, state: forAll, sign: 1n }, ...knowing.flatMap((party): Seen[] => [
    { ownerId: party, shared: false, moved: true, state: forAll, sign: -1n },
    { ownerId: party, shared: false, moved: true, state: seenBy(party), sign: 1n },
  ])];
}
