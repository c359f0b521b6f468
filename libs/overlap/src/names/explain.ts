import type { Mark, Message } from '../types.ts';
import type { Measured } from './measure.ts';
import type { Name } from './read-name.ts';

/** One line of the waterfall: what speaks for or against one organisation, and how much. */
export interface NameLine {
  readonly mark: Mark;
  /** Tenths of a bit. */
  readonly tenths: number;
  readonly message: Message;
}

/** Which rows of the weights are told together, in the order of the telling; a row that is in none belongs to the words. */
const TOLD: Readonly<Record<string, Topic>> = {
  bothLeft: 'left', oneLeft: 'left', leftCount: 'left', within: 'left', trigrams: 'letters', slip: 'letters', acronym: 'acronym', numbers: 'numbers', form: 'form',
};

type Topic = 'words' | 'left' | 'letters' | 'acronym' | 'numbers' | 'form';

export interface Compared { readonly one: Name; readonly other: Name; readonly measured: Measured }

/** The rows as lines that name the words: what matched, what did not, and the rest, each with its weight; what weighs nothing is left out. */
export function linesOf(compared: Compared, rows: Readonly<Record<string, number>>, prior: number): NameLine[] {
  const sums = new Map<Topic, number>([['words', 0]]);
  for (const [row, tenths] of Object.entries(rows)) {
    const topic = TOLD[row] ?? 'words';
    sums.set(topic, (sums.get(topic) ?? 0) + tenths);
  }
  const told = [...sums].filter(([topic, tenths]) => tenths !== 0 || topic === 'words');
  return [
    ...told.map(([topic, tenths]) => ({ mark: markOf(tenths), tenths, message: SAY[topic](compared) })),
    { mark: markOf(prior), tenths: prior, message: { key: 'names.evidence.start', values: {} } },
  ].filter(({ tenths, message }) => tenths !== 0 || message.key !== 'names.evidence.start');
}

const markOf = (tenths: number): Mark => (tenths >= 10 ? 'yes' : tenths < 0 ? 'no' : 'partly');

const SAY: Readonly<Record<Topic, (compared: Compared) => Message>> = {
  words: sayWords,
  left: sayLeft,
  letters: ({ measured }) => ({ key: 'names.evidence.letters', values: { share: measured.trigrams } }),
  acronym: sayAcronym,
  numbers: ({ one, other }) => ({ key: 'names.evidence.numbers', values: { left: numbersOf(one), right: numbersOf(other) } }),
  form: ({ one, other }) => ({ key: one.form === other.form ? 'names.evidence.formSame' : 'names.evidence.form', values: {} }),
};

function sayWords({ one, other, measured: { alignment: { matches } } }: Compared): Message {
  const words = matches.toSorted((x, y) => x.a - y.a || x.b - y.b).map(({ a, b }) => {
    const [left, right] = [one.words[a]?.text ?? '', other.words[b]?.text ?? ''];
    return left === right ? left : `${left} = ${right}`;
  });
  return words.length === 0 ? { key: 'names.evidence.wordsNone', values: {} } : { key: 'names.evidence.words', values: { words: words.join(', ') } };
}

/** The words of one name at these places, as they are compared. */
export const wordsAt = ({ words }: Name, places: readonly number[]): string => places.map((at) => words[at]?.text ?? '').join(', ');

function sayLeft({ one, other, measured: { alignment: { leftA, leftB } } }: Compared): Message {
  const [left, right] = [wordsAt(one, leftA), wordsAt(other, leftB)];
  if (left !== '' && right !== '') return { key: 'names.evidence.leftBoth', values: { left, right } };
  return left + right === '' ? { key: 'names.evidence.leftNone', values: {} } : { key: 'names.evidence.leftOne', values: { words: left + right } };
}

const RANKED = ['none', 'loose2', 'loose'] as const;

function sayAcronym({ one, other, measured }: Compared): Message {
  const acronym = [...one.acronyms, ...other.acronyms][0];
  if (acronym === undefined || measured.acronym === 'none' || measured.acronym === 'misfit') return { key: 'names.evidence.acronymNone', values: {} };
  const loose = RANKED.some((level) => level === measured.acronym);
  return { key: loose ? 'names.evidence.acronymLoose' : 'names.evidence.acronym', values: { acronym: acronym.toUpperCase() } };
}

const numbersOf = ({ numbers }: Name): string => numbers.toUpperCase() || '–';
