import { Money } from '@acuerdo/exact';
import { shown } from '../pools/contribution.rules.ts';

/** A grant that draws on contributions. */
export interface Drawing {
  readonly poolId: string | null;
  readonly stage: string;
  readonly currency: string;
  /** In hundredths, as all amounts here. */
  readonly amount: bigint;
  readonly themes: readonly string[];
  readonly places: readonly string[];
}

/** A contribution that grants draw on. */
export interface DrawnOn {
  readonly id: string;
  readonly title: string;
  readonly poolId: string;
  readonly currency: string;
  /** What can be drawn on it in all: what was received, or committed where the agreement says so. */
  readonly limit: bigint;
  /** What other grants draw on it. */
  readonly elsewhere: bigint;
  readonly themes: readonly string[];
  readonly countries: readonly string[];
}

export interface Line {
  readonly source: DrawnOn;
  readonly amount: bigint;
}

export interface Why {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}

const inOne = (one: readonly string[], other: readonly string[]): boolean => one.some((value) => other.includes(value));

/**
 * Why a grant cannot draw on a contribution at all; null where it can. A contribution for themes is for grants on one of
 * them; one for countries is for grants that work there and nowhere else, since money in a grant cannot be kept to one of its places.
 */
export function misfit(grant: Drawing, { title, poolId, currency, themes, countries }: DrawnOn): Why | null {
  if (grant.stage === 'proposal') return { key: 'api.allocations.proposal', values: {} };
  if (grant.poolId === null || grant.poolId !== poolId) return { key: 'api.allocations.pool', values: { title } };
  if (grant.currency !== currency) return { key: 'api.allocations.currency', values: { title, own: currency, currency: grant.currency } };
  if (themes.length > 0 && !inOne(grant.themes, themes)) return { key: 'api.allocations.theme', values: { title } };
  const outside = grant.places.filter((place) => !countries.includes(place));
  if (countries.length > 0 && (grant.places.length === 0 || outside.length > 0)) {
    return { key: 'api.allocations.country', values: { title, countries: countries.join(', '), places: outside.join(', ') || '—' } };
  }
  return null;
}

/** What is left to draw on a contribution; never below nothing. */
export const leftOn = ({ limit, elsewhere }: DrawnOn): bigint => (limit > elsewhere ? limit - elsewhere : 0n);

/** The first thing that is wrong with what a grant draws on, with the figures; null where all of it holds. It may draw less than its amount. */
export function wrongWith(grant: Drawing, lines: readonly Line[]): Why | null {
  for (const { source, amount } of lines) {
    const why = misfit(grant, source);
    if (why) return why;
    if (amount > leftOn(source)) {
      const { title, currency } = source;
      return { key: 'api.allocations.left', values: { title, amount: shown({ minor: amount, currency }), left: shown({ minor: leftOn(source), currency }) } };
    }
  }
  const sum = lines.reduce((all, { amount }) => all + amount, 0n);
  if (sum <= grant.amount) return null;
  const [all, most] = [sum, grant.amount].map((minor) => shown({ minor, currency: grant.currency }));
  return { key: 'api.allocations.tooMuch', values: { all: all ?? '', most: most ?? '' } };
}

/** An amount as the database and the API write it, in hundredths. */
export function minorOf(amount: string): bigint {
  const read = Money.parse(amount, 'XXX');
  if (!read.ok) throw new Error(`not an amount: ${amount}`);
  return read.value.minor;
}
