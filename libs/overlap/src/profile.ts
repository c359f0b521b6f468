import { dayNumber, isIsoDay } from '@acuerdo/calendar';
import { Money } from '@acuerdo/exact';
import { conceptOf, FIELD_WORDS, GRANT_WORDS, STOP_WORDS } from './lexicon.ts';
import { sameText, wordsOf } from './fold.ts';
import { readName, type Name } from './names.ts';
import type { OverlapGrant } from './types.ts';
import { LIMITS } from './weights.ts';

/** A grant made ready for comparing: everything that does not depend on the other one. */
export interface Profile {
  readonly grant: OverlapGrant;
  readonly names: readonly Name[];
  readonly identifiers: readonly string[];
  readonly schemes: ReadonlyMap<string, string>;
  readonly themes: readonly string[];
  readonly awardDay: number | null;
  readonly amount: Money | null;
  /** Concepts of title and purpose as numbers of the vocabulary, ascending; null when the text is too short to be compared. */
  readonly concepts: readonly number[] | null;
  /** Squared length of the concept vector. */
  readonly size: number;
}

/** Numbers for concepts, so that comparing is comparing integers; one per run, so that nothing outlives it. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #weights: number[] = [];

  numberOf(concept: string): number {
    const known = this.#numbers.get(concept);
    if (known !== undefined) return known;
    this.#numbers.set(concept, this.#weights.length);
    return this.#weights.push(FIELD_WORDS.has(concept) ? 1 : 2) - 1;
  }

  weightOf(number: number): number {
    return this.#weights[number] ?? 0;
  }
}

export function profileOf(grant: OverlapGrant, vocabulary: Vocabulary): Profile {
  const names = grant.grantee.names.map(readName).filter(({ words, acronyms }) => words.length + acronyms.length > 0);
  const identifiers = grant.grantee.identifiers.map((id) => id.trim().toUpperCase()).filter((id) => id !== '');
  const concepts = purposeConcepts(grant).map((concept) => vocabulary.numberOf(concept)).sort((a, b) => a - b);
  const money = grant.amount ? Money.parse(grant.amount.amount, grant.amount.currency) : null;
  return {
    grant, names, identifiers,
    schemes: new Map(identifiers.map((id) => [id.split('-').slice(0, 2).join('-'), id])),
    themes: [...new Set(grant.themes.map((theme) => wordsOf(theme).map(conceptOf).join(' ')).filter((theme) => theme !== ''))],
    awardDay: grant.awardedOn !== undefined && isIsoDay(grant.awardedOn) ? dayNumber(grant.awardedOn) : null,
    amount: money?.ok ? money.value : null,
    concepts: concepts.length < LIMITS.contentWords ? null : concepts,
    size: concepts.reduce((sum, concept) => sum + vocabulary.weightOf(concept) ** 2, 0),
  };
}

/** What the money is for: without the names of giver and grantee, which say who, and the words that any grant has. */
function purposeConcepts(grant: OverlapGrant): string[] {
  const who = [grant.decider.name, ...grant.grantee.names].map(sameText).filter((name) => name !== '');
  const text = who.reduce((rest, name) => rest.replaceAll(` ${name} `, ' '), ` ${sameText(`${grant.title}. ${grant.purpose}`)} `);
  const words = text.split(' ').filter((word) => word.length > 1 && !/^\d/.test(word) && !STOP_WORDS.has(word));
  return [...new Set(words.map(conceptOf))].filter((concept) => !GRANT_WORDS.has(concept));
}
