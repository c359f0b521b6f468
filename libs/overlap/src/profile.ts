import { dayNumber, isIsoDay } from '@acuerdo/calendar';
import { Money } from '@acuerdo/exact';
import { conceptOf, FIELD_WORDS, GRANT_WORDS, STOP_WORDS } from './lexicon.ts';
import { sameText, wordsOf } from './fold.ts';
import { readName, type Name } from './names/read-name.ts';
import type { OverlapGrant } from './types.ts';
import { LIMITS } from './weights.ts';

/** A grant made ready for comparing: everything that does not depend on the other one. */
export interface Profile {
  readonly grant: OverlapGrant;
  readonly names: readonly Name[];
  readonly identifiers: readonly string[];
  readonly schemes: ReadonlyMap<string, string>;
  readonly themes: readonly string[];
  /** First and last day number that the award can have been on. */
  readonly award: { readonly first: number; readonly last: number } | null;
  readonly amount: Money | null;
  /** Concepts of title and purpose as numbers of the vocabulary, ascending; null when the text is too short to be compared. */
  readonly concepts: readonly number[] | null;
  /** Squared length of the concept vector. */
  readonly size: number;
}

/**
 * Numbers for concepts, so that comparing is comparing integers; one per run, so that nothing outlives it. Odd numbers are
 * distinctive concepts, even ones are common in this field.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();

  numberOf(concept: string): number {
    const known = this.#numbers.get(concept);
    if (known !== undefined) return known;
    const number = this.#numbers.size * 2 + (FIELD_WORDS.has(concept) ? 0 : 1);
    this.#numbers.set(concept, number);
    return number;
  }
}

/** A concept's weight, squared: 2 for a distinctive one, 1 for a common one. */
export const squaredWeight = (concept: number): number => (concept % 2 === 1 ? 4 : 1);

export function profileOf(grant: OverlapGrant, vocabulary: Vocabulary): Profile {
  const names = grant.grantee.names.map(readName).filter(({ words, acronyms }) => words.length + acronyms.length > 0);
  const identifiers = grant.grantee.identifiers.map((id) => id.trim().toUpperCase()).filter((id) => id !== '');
  const concepts = purposeConcepts(grant).map((concept) => vocabulary.numberOf(concept)).sort((a, b) => a - b);
  const money = grant.amount ? Money.parse(grant.amount.amount, grant.amount.currency) : null;
  return {
    grant, names, identifiers,
    schemes: new Map(identifiers.map((id) => [id.split('-').slice(0, 2).join('-'), id])),
    themes: [...new Set(grant.themes.map((theme) => wordsOf(theme).map(conceptOf).join(' ')).filter((theme) => theme !== ''))],
    award: awardOf(grant),
    amount: money?.ok ? money.value : null,
    concepts: concepts.length < LIMITS.contentWords ? null : concepts,
    size: concepts.reduce((sum, concept) => sum + squaredWeight(concept), 0),
  };
}

function awardOf({ awardedOn, awardedBetween }: OverlapGrant): Profile['award'] {
  const { from, to } = awardedOn === undefined ? awardedBetween ?? {} : { from: awardedOn, to: awardedOn };
  if (from === undefined || to === undefined || !isIsoDay(from) || !isIsoDay(to)) return null;
  return { first: dayNumber(from), last: dayNumber(to) };
}

/** What the money is for: without the names of giver and grantee, which say who, and the words that any grant has. */
function purposeConcepts(grant: OverlapGrant): string[] {
  const who = [grant.decider.name, ...grant.grantee.names].map(sameText).filter((name) => name !== '');
  const text = who.reduce((rest, name) => rest.replaceAll(` ${name} `, ' '), ` ${sameText(`${grant.title}. ${grant.purpose}`)} `);
  const words = text.split(' ').filter((word) => word.length > 1 && !/^\d/.test(word) && !STOP_WORDS.has(word));
  return [...new Set(words.map(conceptOf))].filter((concept) => !GRANT_WORDS.has(concept));
}
