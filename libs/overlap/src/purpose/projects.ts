import { sameText } from '../fold.ts';
import { conceptOf, STOP_WORDS } from '../lexicon.ts';
import { inEnglish } from './spanish.ts';

const CAPITAL = '\\p{Lu}[\\p{L}\\p{M}\\p{N}\'’-]*';
/** Words that may stand inside a name without a capital, and never begin or end it. */
const JOINT = '(?:of|in|and|on|to|de|del|la|las|el|los|y|e|en|al|para)';
const RUN = `${CAPITAL}(?:\\s+(?:${JOINT}\\s+)*${CAPITAL}){0,5}`;

/** "New Americans Campaign", "Frontline Immigration Advice project". */
const ENGLISH = new RegExp(`(${RUN})\\s+(?:[Cc]ampaign|[Ii]nitiative|[Pp]roject|[Pp]rogram(?:me)?|CAMPAIGN|INITIATIVE|PROJECT|PROGRAM(?:ME)?)(?!\\p{L})`, 'gu');
/** "Campaña Nuevos Americanos", "proyecto Casa Segura". */
const SPANISH = new RegExp(`(?<!\\p{L})(?:[Cc]ampaña|[Ii]niciativa|[Pp]royecto|[Pp]rograma)\\s+(?:(?:de|del|la)\\s+)*(${RUN})`, 'gu');
const QUOTED = /“([^”]{4,80})”|«([^»]{4,80})»|"([^"]{4,80})"/gu;
/** A name begins with a capital and is no list: "(hotels, judges, senators)" names nothing. */
const BRACKETED = /\((\p{Lu}[^(),;]{3,79})\)/gu;

const STARTS = /^.*(?<!\p{L})(?:the|a|an|its|their|our|this|for|support|sus?|el|para)\s+/iu;
const HEADS = /^(?:campaign|campana|initiative|iniciativa|project|proyecto|program|programme|programa)$/;

/** A project is named by two content words at the least: "Pilot Project" names none. */
const LEAST_WORDS = 2;

export interface NamedProject {
  /** One spelling for both languages, in any order of words. */
  readonly key: string;
  readonly written: string;
}

/**
 * The projects, campaigns and programmes that texts name, each once: in quotation marks, in brackets, or as a run of capitals
 * beside "Campaign", "Iniciativa", … English and Spanish names of the same words are one.
 */
export function projectsIn(text: string): NamedProject[] {
  if (!/[("“«]|ampa|nici|rojec|royec|rogram/u.test(text)) return [];
  const named = [ENGLISH, SPANISH, QUOTED, BRACKETED].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((found) => (found[1] ?? found[2] ?? found[3] ?? '').replace(STARTS, '')));
  return [...new Map(named.flatMap(nameOf).map((project) => [project.key, project])).values()];
}

function nameOf(written: string): NamedProject[] {
  if (/^[\p{Lu}\p{N}\W]+$/u.test(written) || /\d{2}/.test(written)) return [];
  const words = sameText(written).split(' ').filter((word) => !HEADS.test(word));
  const concepts = [...new Set(words.filter((word) => !STOP_WORDS.has(word)).map((word) => conceptOf(inEnglish(word))))];
  return concepts.length < LEAST_WORDS ? [] : [{ key: concepts.sort().join(' '), written }];
}
