import frequencies from './word-frequencies.json' with { type: 'json' };
import lexicon from './lexicon.json' with { type: 'json' };

/** Weights of words in half-bits: a word in one name of all weighs the most, a word in half of them 2. */
export const RAREST = frequencies.unlisted;

const WEIGHT_OF: ReadonlyMap<string, number> = new Map(Object.entries(frequencies.weights).flatMap(([weight, words]) =>
  words.split(' ').map((word) => [word, Number(weight)] as const)));

/** How telling a word is in a name, by how many names of the table hold it. */
export const listedWeight = (word: string): number | undefined => WEIGHT_OF.get(word);

const LIKENESS: ReadonlyMap<string, ReadonlyMap<string, number>> = read(Object.entries(lexicon.pairs));

function read(classes: readonly (readonly [string, string])[]): Map<string, Map<string, number>> {
  const likeness = new Map<string, Map<string, number>>();
  for (const [degree, pairs] of classes) {
    for (const pair of pairs.split(' ')) {
      const [a = '', b = ''] = pair.split('=');
      for (const [one, other] of [[a, b], [b, a]] as const) {
        const row = likeness.get(one) ?? new Map<string, number>();
        likeness.set(one, row.set(other, Number(degree)));
      }
    }
  }
  return likeness;
}

/** The words that the mined lexicon holds for another word of another language, with how alike they are in tenths. */
export const translationsOf = (word: string): ReadonlyMap<string, number> | undefined => LIKENESS.get(word);

const SYNONYMS = 9;
const ROOTS = roots();

/** Groups of words that the lexicon holds for translations of each other beyond doubt, each by its first word. */
function roots(): Map<string, string> {
  const parent = new Map<string, string>();
  const root = (word: string): string => {
    const up = parent.get(word);
    return up === undefined || up === word ? word : root(up);
  };
  for (const [word, row] of LIKENESS) {
    for (const [other, degree] of row) {
      if (degree < SYNONYMS) continue;
      const [first = '', last = ''] = [root(word), root(other)].sort();
      parent.set(last, first);
      parent.set(first, first);
    }
  }
  return new Map([...parent.keys()].map((word) => [word, root(word)]));
}

/** One word for a word and its sure translations, where it has any. */
export const rootOf = (word: string): string | undefined => ROOTS.get(word);

const PLACES: ReadonlySet<string> = new Set(frequencies.places.split(' '));

/** Whether the word names a city of the table. */
export const isCity = (word: string): boolean => PLACES.has(word);
