import { canonical, hashText, isHash } from '@acuerdo/ledger';
import { countMotion, drawLot, type Lot, type Motion, type MotionCount, type Refusal } from '@acuerdo/voting';
import type { Bilingual } from './events.ts';
import { asJsonObject } from './payload.ts';
import { isObject } from './shape.ts';

export const BALLOT_BOX = 'acuerdo-ballot-box';

/** What a closed vote was counted from. In a secret one the tags of the ballots stand for the voters. */
export interface Box extends Omit<Motion, 'drawn'> {
  readonly lot?: Omit<Lot, 'commitment'>;
}

/** The ballots of one closed vote in a file, with the count that they came to. */
export interface BallotBox extends Box {
  readonly format: typeof BALLOT_BOX;
  readonly version: 1;
  /** The short id of the motion. */
  readonly motion: string;
  readonly title: Bilingual;
  /** What each option is called, by its id. */
  readonly options: Readonly<Record<string, Bilingual>>;
  readonly count: MotionCount;
}

/** Of which motion a box is, in words. */
export type BoxOf = Pick<BallotBox, 'motion' | 'title' | 'options'>;

/** Write it with `exportText`. */
export function makeBallotBox({ motion, title, options }: BoxOf, { spec, electorate, ballots, lot }: Box, count: MotionCount): BallotBox {
  return asJsonObject({ format: BALLOT_BOX, version: 1, motion, title, options, spec, electorate, ballots, ...(lot ? { lot } : {}), count }) as unknown as BallotBox;
}

export const isBallotBox = (value: unknown): value is BallotBox => isObject(value) && value['format'] === BALLOT_BOX;

/** Draws the lot, where the rule has one, and counts the ballots anew. Never throws: a file may say anything. */
export function countBallotBox(box: Box): { readonly ok: true; readonly count: MotionCount } | Refusal {
  try {
    const { spec, electorate, ballots, lot } = box;
    const { ties } = spec.rule;
    const drawn = lot && ties?.kind === 'lot' ? drawLot(spec.options.map(({ id }) => id), { ...lot, commitment: ties.commitment }, hashText) : null;
    if (drawn && !drawn.ok) return drawn;
    return countMotion({ spec, electorate, ballots, ...(drawn ? { drawn: drawn.value } : {}) });
  } catch {
    return { ok: false, reason: { key: 'record.count.impossible' } };
  }
}

/** The parts of a count, by name, that the ballots of the box do not come to; none where it is the same to the byte. */
export function differingParts(here: object, there: unknown): string[] {
  const [one, other] = [asJsonObject(here), isObject(there) ? there : {}];
  const text = (value: unknown): string => (value === undefined ? '' : canonical(value));
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => text(one[name]) !== text(Object.hasOwn(other, name) ? other[name] : undefined));
}

/** Whether the ballots of a box name nobody. */
export const isSecretBox = ({ ballots }: Box): boolean => ballots.length > 0 && ballots.every(({ voterId }) => isHash(voterId));
