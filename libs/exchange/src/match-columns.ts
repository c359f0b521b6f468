import { plainWords, type Line } from './cells.ts';
import { HEADINGS, TERMS, type Term } from './terms.ts';

/** `sure`: the heading is a word for the term; `likely`: it holds one; `none`: no column seems to be it. */
export type Confidence = 'sure' | 'likely' | 'none';

export interface ProposedColumn {
  readonly term: Term;
  /** Place of the column, from 0; null where none was found. */
  readonly column: number | null;
  readonly confidence: Confidence;
  /** The words of the heading that said so. */
  readonly words: string;
}

interface Match {
  readonly term: Term;
  readonly column: number;
  readonly words: string;
  /** From 0 to 1: which share of the heading the words are. */
  readonly share: number;
}

const WORDS: readonly (readonly [Term, readonly string[]])[] = TERMS.map((term) => [term, Object.values(HEADINGS[term]).join('|').split('|')]);
/** Short words say something only when they are the whole heading: "to", "id", "fin". */
const SHORTEST_INSIDE = 4;
/** A word says something of a heading when it is a good part of it. */
const LEAST_SHARE = 0.3;
const HEADER_WITHIN = 10;

/**
 * Proposes a column for each term by the words of the headings, in English and Spanish, whatever their accents and case. Each column
 * is proposed once, the best match first. It proposes only: a person confirms.
 */
export function matchColumns(headings: readonly string[]): ProposedColumn[] {
  const matches = headings.flatMap(matchesOf).sort((a, b) => b.share - a.share || b.words.length - a.words.length || a.column - b.column);
  const chosen = new Map<Term, Match>();
  const taken = new Set<number>();
  for (const match of matches) {
    if (chosen.has(match.term) || taken.has(match.column)) continue;
    chosen.set(match.term, match);
    taken.add(match.column);
  }
  return TERMS.map((term) => {
    const match = chosen.get(term);
    return match ? { term, column: match.column, confidence: match.share === 1 ? 'sure' : 'likely', words: match.words } : { term, column: null, confidence: 'none', words: '' };
  });
}

function matchesOf(heading: string, column: number): Match[] {
  const said = ` ${plainWords(heading)} `;
  if (said.trim() === '') return [];
  return WORDS.flatMap(([term, words]) => {
    const whole = words.find((word) => said === ` ${word} `);
    const inside = words.filter((word) => word.length >= SHORTEST_INSIDE && said.includes(` ${word} `)).sort((a, b) => b.length - a.length)[0];
    const found = whole ?? inside;
    const share = (found?.length ?? 0) / (said.length - 2);
    return found === undefined || share < LEAST_SHARE ? [] : [{ term, column, words: found, share }];
  });
}

/** Which of the first lines is the header: the one whose cells say most terms, the first of equals; null where none says any. */
export function findHeader(lines: readonly Line[]): { line: Line; terms: number } | null {
  const rated = lines.slice(0, HEADER_WITHIN).map((line) => ({ line, terms: rate(line) }));
  const best = rated.reduce((a, b) => (b.terms > a.terms ? b : a), rated[0] ?? { line: { row: 0, cells: [] }, terms: 0 });
  return best.terms > 0 ? best : null;
}

/** A sure heading weighs two, a likely one one. */
const rate = ({ cells }: Line): number =>
  matchColumns(cells.map(({ text, kind }) => (kind === undefined && text.length <= 80 ? text : '')))
    .reduce((sum, { confidence }) => sum + { sure: 2, likely: 1, none: 0 }[confidence], 0);
