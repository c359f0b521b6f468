import { sameText } from '../fold.ts';
import type { OverlapGrant } from '../types.ts';
import { LIMITS } from '../weights.ts';
import { passagesOf } from './copied.ts';
import { projectsIn, type NamedProject } from './projects.ts';
import { squareOf, type Vocabulary } from './texts.ts';

/** What a grant is for, as its title and text say it, ready for comparing. */
export interface Purpose {
  /** Concepts as numbers of the vocabulary, ascending; null when the text is too short to be compared. */
  readonly concepts: readonly number[] | null;
  /** Squared length of the vector of their weights. */
  readonly size: number;
  /** The most telling concepts as hashes, ascending, and the words that say them: another text is the same only if it shares three. */
  readonly telling: readonly number[];
  readonly tellingWords: readonly string[];
  readonly projects: readonly NamedProject[];
  /** Strategies, populations and legs of the way, as bits. */
  readonly codes: number;
  readonly passages: Uint32Array | null;
  /** General support, or a project; null where the text does not say. */
  readonly support: 'core' | 'project' | null;
}

const BRACKETED = /\(([^()]{4,80})\)/gu;
const CORE = /\b(?:general (?:operating )?support|core (?:support|costs?|funding)|operating support|unrestricted|apoyo (?:general|institucional|operativo)|fortalecimiento institucional|sin restriccion(?:es)?)\b/iu;

/**
 * Reads what the money is for: without the names of giver and grantee, which say who, and the words that any grant has.
 * A project may be named in brackets after the grantee too.
 */
export function readPurpose({ title, purpose, decider, grantee }: OverlapGrant, vocabulary: Vocabulary): Purpose {
  const written = `${title}. ${purpose}`;
  const text = vocabulary.read(written, [decider.name, ...grantee.names]);
  const { concepts } = text;
  const comparable = concepts.length >= LIMITS.contentWords;
  const telling = comparable ? vocabulary.telling(concepts) : [];
  const projects = projectsOf(written, grantee.names);
  return {
    concepts: comparable ? concepts : null,
    size: concepts.reduce((sum, concept) => sum + squareOf(concept), 0),
    telling: telling.map((concept) => vocabulary.hashOf(concept)),
    tellingWords: telling.map((concept) => vocabulary.wordOf(concept, text.words)),
    projects,
    codes: concepts.reduce((codes, concept) => codes | vocabulary.codesOf(concept), 0),
    passages: comparable ? passagesOf(text.words.map((word) => vocabulary.hashOfWord(word))) : null,
    support: CORE.test(written) ? 'core' : comparable || projects.length > 0 ? 'project' : null,
  };
}

function projectsOf(written: string, names: readonly string[]): readonly NamedProject[] {
  const bracketed = names.flatMap((name) => (name.includes('(') ? [...name.matchAll(BRACKETED)].map((found) => found[0]) : []));
  const projects = projectsIn([written, ...bracketed].join(' '));
  if (projects.length === 0) return projects;
  const who = new Set(names.map(sameText));
  return projects.filter(({ written: project }) => !who.has(sameText(project)));
}
