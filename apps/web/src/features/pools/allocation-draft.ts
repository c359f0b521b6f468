import { Money } from '@acuerdo/exact';

/** A contribution that a grant could draw on, as the server says it; amounts as decimal text. */
export interface Source {
  readonly contributionId: string;
  readonly paid: string;
  readonly left: string;
  readonly misfit?: object | null;
}

/** What was written for each contribution, by its id. */
export type Draft = Readonly<Record<string, string>>;

const minor = (amount: string): bigint | null => {
  const read = Money.parse(amount, 'XXX');
  return read.ok && read.value.minor >= 0n ? read.value.minor : null;
};

/** The lines to be sent: what is not empty and not nothing. Null where one is no amount. */
export function linesOf(draft: Draft): { contributionId: string; amount: string }[] | null {
  const lines = Object.entries(draft).filter(([, amount]) => amount.trim() !== '').map(([contributionId, amount]) => ({ contributionId, amount: amount.trim() }));
  return lines.some(({ amount }) => minor(amount) === null) ? null : lines.filter(({ amount }) => minor(amount) !== 0n);
}

/** What the lines come to, and what that leaves of the grant (below zero where it is too much); null where one is no amount. */
export function sumOf(draft: Draft, grant: { amount: string; currency: string }): { sum: string; left: string; over: boolean } | null {
  const lines = linesOf(draft);
  if (!lines) return null;
  const { currency } = grant;
  const sum = lines.reduce((all, { amount }) => all + (minor(amount) ?? 0n), 0n);
  const left = (minor(grant.amount) ?? 0n) - sum;
  return { sum: Money.format({ minor: sum, currency }), left: Money.format({ minor: left < 0n ? -left : left, currency }), over: left < 0n };
}

/** The whole grant, or as much as is left, split by what each contribution paid, none beyond what is left of it; unchanged where nobody paid. */
export function splitByPaid(sources: readonly Source[], grant: { amount: string; currency: string }): Draft | null {
  const usable = sources.filter(({ misfit }) => !misfit);
  const parts = usable.map(({ paid, left }) => ({ weight: minor(paid) ?? 0n, most: minor(left) ?? 0n }));
  const room = parts.reduce((sum, { weight, most }) => sum + (weight > 0n ? most : 0n), 0n);
  const whole = minor(grant.amount) ?? 0n;
  const split = Money.shareOutWithin({ minor: whole < room ? whole : room, currency: grant.currency }, parts);
  if (!split.ok || room === 0n) return null;
  return Object.fromEntries(usable.map(({ contributionId }, at) => [contributionId, Money.format(split.value[at] ?? { minor: 0n, currency: grant.currency })]));
}
