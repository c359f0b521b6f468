import { dayNumber, isIsoDay } from '@acuerdo/calendar';
import { Money } from '@acuerdo/exact';
import { wordsOf } from './fold.ts';
import { granteeKeys } from './keys.ts';
import { conceptOf } from './lexicon.ts';
import { readName, type Name } from './names/read-name.ts';
import { placesOf, type Places } from './places.ts';
import { readPurpose, type Purpose } from './purpose/read-purpose.ts';
import type { Vocabulary } from './purpose/texts.ts';
import type { Grantee, OverlapGrant } from './types.ts';

/** A grantee made ready for comparing. */
export interface GranteeProfile {
  readonly grantee: Grantee;
  readonly names: readonly Name[];
  readonly identifiers: readonly string[];
  /** What another must share one of to be the same, ascending. */
  readonly keys: readonly number[];
}

/** A grant made ready for comparing: everything that does not depend on the other one. Its texts are not kept. */
export interface Profile extends Pick<OverlapGrant, 'id' | 'decider' | 'vehicle' | 'stage' | 'onward' | 'awardedOn'> {
  readonly grantee: GranteeProfile;
  readonly period: NonNullable<OverlapGrant['period']>;
  /** First and last day number that the award can have been on. */
  readonly award: { readonly first: number; readonly last: number } | null;
  readonly amount: Money | null;
  readonly themes: readonly Theme[];
  readonly places: Places;
  readonly purpose: Purpose;
}

export interface Theme { readonly key: string; readonly written: string }

export function profileOf(grant: OverlapGrant, vocabulary: Vocabulary, grantee: GranteeProfile = granteeProfileOf(grant.grantee)): Profile {
  const { id, decider, vehicle, stage, onward, awardedOn, period = {} } = grant;
  return {
    id, decider, vehicle, stage, onward, awardedOn, period, grantee,
    award: awardOf(grant),
    amount: amountOf(grant),
    themes: themesOf(grant.themes),
    places: placesOf(grant.places),
    purpose: readPurpose(grant, vocabulary),
  };
}

/** A grantee made ready; `read` may remember names that it has read. */
export function granteeProfileOf(grantee: Grantee, read: (written: string) => Name = readName): GranteeProfile {
  const identifiers = grantee.identifiers.map((id) => id.trim().toUpperCase()).filter((id) => id !== '');
  const names = grantee.names.map((name) => read(name)).filter(({ words, acronyms }) => words.length + acronyms.length > 0);
  return {
    grantee, identifiers, names,
    keys: granteeKeys(grantee, names),
  };
}

export function amountOf({ amount }: OverlapGrant): Money | null {
  const money = amount ? Money.parse(amount.amount, amount.currency) : null;
  return money?.ok ? money.value : null;
}

export function themesOf(themes: readonly string[]): readonly Theme[] {
  const keyed = themes.map((written) => ({ written, key: wordsOf(written).map(conceptOf).join(' ') })).filter(({ key }) => key !== '');
  return [...new Map(keyed.map((theme) => [theme.key, theme])).values()];
}

/** Where only a period is known, its first day stands for the award, so that it can be held against grants that say no period. */
export function awardOf({ awardedOn, awardedBetween, period }: OverlapGrant): Profile['award'] {
  const { from, to } = awardedOn === undefined ? awardedBetween ?? { from: period?.from, to: period?.from } : { from: awardedOn, to: awardedOn };
  if (from === undefined || to === undefined || !isIsoDay(from) || !isIsoDay(to)) return null;
  return { first: dayNumber(from), last: dayNumber(to) };
}
