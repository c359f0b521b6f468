import { Money } from '@acuerdo/exact';
import type { GrantRow } from '@acuerdo/exchange';
import type { GrantDraft } from '../grants/grant-writing.service.ts';
import type { Mention } from '../parties/party.rules.ts';
import type { ContributionDraft } from '../pools/pools.service.ts';
import type { PlacedRow } from './import-row.rules.ts';

/** A row that is to be written. */
export type WritableRow = PlacedRow & { readonly parsed: GrantRow };

/** Organisations that rows mention, each once, so that they are looked up together. */
export class MentionList {
  readonly mentions: Mention[] = [];
  private readonly places = new Map<string, number>();

  /** Where in the list a mention stands, shared and unshared apart; a person made anonymous stands there once for each row. */
  add(mention: Mention): number {
    const key = mention.anonymous ? null : JSON.stringify([mention.identifier, mention.name, mention.share ?? false]);
    const known = key === null ? undefined : this.places.get(key);
    if (known !== undefined) return known;
    const place = this.mentions.push(mention) - 1;
    if (key !== null) this.places.set(key, place);
    return place;
  }
}

export const funderOf = ({ funder: { id, name } }: GrantRow): Mention => ({ identifier: id, name });

export const granteeOf = ({ recipient: { kind, id, name } }: GrantRow): Mention =>
  kind === 'individual' ? { identifier: '', name: name || id, anonymous: true } : { identifier: id, name };

/** What a pool that a file names is as a party, and who holds it: the funder of record of its first grant. */
export function poolParties(pool: string, rows: readonly WritableRow[]): { party: Mention; host: Mention | null } {
  const funder = rows.find(({ parsed }) => parsed.funder.name === pool)?.parsed;
  if (funder) return { party: funderOf(funder), host: null };
  const first = rows.find((row) => row.pool === pool && row.becomes === 'grant')?.parsed;
  return { party: { identifier: '', name: pool }, host: first ? funderOf(first) : null };
}

export interface DraftContext {
  readonly importId: string;
  readonly today: string;
}

interface Found {
  readonly id: string;
  readonly funderId: string;
  readonly poolId: string | null;
}

/** A grant as it will be kept. A period as vague as "2014" keeps what was written beside the days that it can mean. */
export function grantDraft(row: WritableRow, found: Found & { granteeId: string; shortId: string | null }, { importId, today }: DraftContext): GrantDraft {
  const { parsed } = row;
  const { from, to, vague, written } = parsed.period ?? {};
  return {
    ...found, ...texts(parsed), ...moneyOf(parsed), vehicle: found.poolId ? 'pooled' : 'individual', unitId: null,
    ...awardOf(parsed), startsOn: from ?? null, endsOn: to ?? null, periodWritten: vague && written ? written : null,
    stage: to !== undefined && to < today ? 'closed' : 'active', onward: row.onward,
    programmes: parsed.programmes.map(({ title }) => title), places: countriesOf(parsed), themes: parsed.themes ?? null,
    url: parsed.url ?? null, importId, sourceRow: row.row,
  };
}

/** A payment into a pool as it will be kept. A file tells of payments that were made. */
export function contributionDraft(row: WritableRow, { id, funderId, poolId }: Found, { importId }: DraftContext): ContributionDraft {
  return { id, funderId, poolId: poolId ?? '', ...texts(row.parsed), ...moneyOf(row.parsed), paidOn: awardOf(row.parsed).awardedOn, importId, sourceRow: row.row };
}

const texts = ({ id, title, description }: GrantRow) => ({ externalId: id === '' ? null : id, title, description });

/** The day of the award; where the row does not say it, the first day of what it says of the award or of the start stands in, and is marked. */
function awardOf({ awardedOn, awardedBetween, period }: GrantRow): { awardedOn: string; awardedInferred: boolean } {
  return { awardedOn: awardedOn ?? awardedBetween?.from ?? period?.from ?? '', awardedInferred: awardedOn === undefined };
}

function moneyOf({ amount, currency }: GrantRow): { amount: string; currency: string } {
  const money = Money.parse(amount, currency);
  if (!money.ok) throw new Error('a row without an amount is refused before it is written');
  return Money.toJson(money.value);
}

const countriesOf = ({ places }: GrantRow) =>
  [...new Set(places.flatMap(({ countryCode }) => (countryCode && /^[A-Z]{2}$/i.test(countryCode) ? [countryCode.toUpperCase()] : [])))].sort();
