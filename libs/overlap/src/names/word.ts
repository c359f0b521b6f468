import { hashesOf, type WordHashes } from './apart.ts';
import { isCountry, meaningOf } from './bilingual.ts';
import { conceptOf, FIELD_WORDS, isConcept, NAME_WORDS, PLACE_WORDS } from '../lexicon.ts';
import { skeletonOf } from './skeleton.ts';
import { isCity, listedWeight, RAREST, rootOf, translationsOf } from './tables.ts';

/** A word of a name with all that comparing it needs. */
export interface Word {
  readonly text: string;
  readonly concept: string;
  readonly skeleton: string;
  /** What the word and its translations have in common: what it is looked up by. */
  readonly root: string;
  /** The root, the first letters and the last ones as numbers, for `areApart`. */
  readonly hashes: WordHashes;
  /** How telling, in half-bits. */
  readonly weight: number;
  readonly translations: ReadonlyMap<string, number> | undefined;
  /** Written in capitals among small letters, or a short word that the table does not know: it may stand for several words. */
  readonly capitals: boolean;
  readonly number: boolean;
  /** So common in names or in this field that two such words together are many organisations'. */
  readonly common: boolean;
  readonly listed: boolean;
  /** So rare that a name can be looked up by it alone. */
  readonly rare: boolean;
  /** A city, a state or a country, or of one. */
  readonly place: boolean;
  /** A kind of organisation (university, foundation …). */
  readonly kind: boolean;
}

/** Most that a word of the field may weigh, whatever the table of another field says. */
const AT_MOST = { everywhere: 12, ofTheField: 18, place: 22, letter: 6 } as const;

/** Words that were read lately: names repeat their words, and a word depends on nothing but itself. Forgotten as a whole when it grows. */
const READ = new Map<string, Word>();
const REMEMBERED = 20_000;

export function wordOf(text: string, capitals: boolean): Word {
  const key = capitals ? `!${text}` : text;
  const known = READ.get(key);
  if (known) return known;
  if (READ.size >= REMEMBERED) READ.clear();
  const word = readWord(text, capitals);
  READ.set(key, word);
  return word;
}

/** Half-bits from which a word is rare, unless it stands for a kind of organisation ("asociación"), however it is translated. */
const RARE = 20;

function readWord(text: string, capitals: boolean): Word {
  const meant = meaningOf(text);
  const concept = conceptOf(meant ?? text);
  const listed = listedWeight(text);
  const weight = Math.min(listed ?? RAREST, atMost(text, concept));
  const skeleton = skeletonOf(text);
  const root = meant !== undefined || isConcept(text) ? concept : rootOf(text) ?? skeleton;
  return {
    text, concept, skeleton, root, hashes: hashesOf(text, root), capitals, translations: translationsOf(text),
    weight, rare: weight >= RARE && !NAME_WORDS.has(conceptOf(text)),
    common: text.length === 1 || NAME_WORDS.has(concept) || FIELD_WORDS.has(concept), number: /^\d+$/.test(text) || ROMAN.test(text), listed: listed !== undefined,
    place: isCity(text) || isCountry(concept) || PLACE_WORDS.has(concept), kind: KINDS.has(concept),
  };
}

const KINDS: ReadonlySet<string> = new Set(['university', 'institute', 'center', 'hospital', 'foundation', 'association', 'society', 'ministry', 'ministerio', 'school', 'academy', 'academia',
  'college', 'faculty', 'department', 'council', 'agency', 'company', 'museum', 'library', 'biblioteca', 'secretariat', 'network', 'group', 'federation', 'federacion', 'union', 'clinic', 'clinica',
  'observatory', 'observatorio', 'program', 'service', 'office', 'bank', 'board', 'committee', 'campus', 'trust', 'fund', 'fondo', 'laboratory', 'laboratorio', 'polytechnic', 'organization', 'alliance',
  'coalition', 'collective', 'church', 'shelter', 'house', 'home', 'project', 'press', 'authority', 'government', 'municipal', 'city', 'court', 'business', 'system', 'unit', 'station', 'estacion'].map(conceptOf));

const ROMAN = /^(?:i{2,3}|iv|vi{1,3}|ix|xi{0,3}|xiv|xvi{0,3})$/;

function atMost(text: string, concept: string): number {
  if (text.length === 1) return AT_MOST.letter;
  if (NAME_WORDS.has(concept)) return AT_MOST.everywhere;
  if (FIELD_WORDS.has(concept)) return AT_MOST.ofTheField;
  return PLACE_WORDS.has(concept) ? AT_MOST.place : RAREST;
}
