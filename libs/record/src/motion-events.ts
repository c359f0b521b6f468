import { canonical, hashText, type Hash } from '@acuerdo/ledger';
import { canonicalSpec, type BallotChoice, type Elector, type MotionCount, type MotionSpec } from '@acuerdo/voting';
import type { Bilingual } from './events.ts';
import { asJson, asJsonObject, type Payload } from './payload.ts';

/** The hash by which a rule is known: SHA-256 of the canonical JSON of the motion's whole specification. */
export function ruleHashOf(spec: MotionSpec): Hash {
  return hashText(canonical(canonicalSpec(spec)));
}

/** The hash of a text, for facts that must not hold the text itself. */
export function textHashOf(text: object): Hash {
  return hashText(canonical(text));
}

/**
 * The hash of a count: whoever counts the same ballots by the same rule gets the same one.
 * It covers the result and its figures. The explanation is left out: it is derived anew, and may be worded better in ten years.
 */
export function resultHashOf(count: MotionCount): Hash {
  return hashText(canonical(resultOf(count)));
}

export interface MotionOpened {
  readonly motionId: string;
  readonly deliberationId: string | null;
  readonly spec: MotionSpec;
  readonly electorate: readonly Elector[];
  readonly text: Bilingual;
  readonly optionTitles: Readonly<Record<string, Bilingual>>;
  /** Where the weights come from, where the rule weighs votes. */
  readonly weightSource?: object;
  /** Which version of its text is opened. */
  readonly textVersion?: number;
  /** Where its ballots name nobody, ever. */
  readonly secrecy?: 'secret';
}

/** The rule and who may vote are fixed here, by ids and in the open, before the first ballot. */
export function motionOpened({ motionId, deliberationId, spec, electorate, text, optionTitles, weightSource, textVersion = 1, secrecy }: MotionOpened): Payload {
  return {
    kind: 'motion.opened',
    subject: motionId,
    facts: {
      deliberation: deliberationId, spec: asJsonObject(canonicalSpec(spec)), specHash: ruleHashOf(spec), electorate: electorate.map(plainElector),
      textHash: textHashOf({ text, optionTitles }), ...laterThanFirst(textVersion), ...(secrecy ? { secrecy } : {}),
    },
    secrets: { text: asJson(text), optionTitles: asJson(optionTitles), ...(weightSource ? { weightSource: asJson(weightSource) } : {}) },
  };
}

const laterThanFirst = (textVersion: number): { textVersion?: number } => (textVersion > 1 ? { textVersion } : {});

export interface MotionRestated {
  readonly motionId: string;
  readonly textVersion: number;
  readonly text: Bilingual;
  /** Why the text is another one now, and the amendment it comes from. */
  readonly why: unknown;
}

/** An open motion says something else from here on: what was voted before is affirmed anew, or does not count. */
export function motionRestated({ motionId, textVersion, text, why }: MotionRestated): Payload {
  return { kind: 'motion.restated', subject: motionId, facts: { motion: motionId, textVersion, textHash: textHashOf({ text }) }, secrets: { text: asJson(text), why: asJson(why) } };
}

export interface BallotCast {
  readonly motionId: string;
  /** 1 for a voter's first ballot, one more for each that replaces it. */
  readonly version: number;
  /** Entry id of the ballot that it replaces. */
  readonly supersedes: string | null;
  readonly voterId: string;
  readonly choice: BallotChoice;
  /** The version of the text that it answers. */
  readonly textVersion?: number;
  /** How it came about where the voter did not cast it: by whom, and on what proof. */
  readonly made?: object;
}

/** Who voted what is only committed to. */
export function ballotCast({ motionId, version, supersedes, voterId, choice, textVersion = 1, made }: BallotCast): Payload {
  return {
    kind: 'ballot.cast',
    subject: motionId,
    facts: { motion: motionId, version, supersedes, ...laterThanFirst(textVersion) },
    secrets: { ballot: { voterId, choice: asJson(choice) }, ...(made ? { made: asJson(made) } : {}) },
  };
}

/**
 * What a lot is drawn from besides its secret: the hash of the receipts of all counted ballots, in the order of their hex. Nobody knows it
 * before the last ballot is cast. Of a secret vote it is the root of the box (`boxRootOf`).
 */
export const lotRootOf = (receipts: readonly Hash[]): Hash => hashText(canonical(receipts.toSorted()));

export interface LotDrawn { readonly motionId: string; readonly secret: string; readonly root: Hash }

/** The secret behind the commitment of the rule, opened when the ballots are fixed, so that everybody can draw the same lot. */
export function lotDrawn({ motionId, secret, root }: LotDrawn): Payload {
  return { kind: 'lot.drawn', subject: motionId, facts: { motion: motionId, secret, root }, secrets: {} };
}

/** `counted`: the entry ids of the ballots that were counted, each voter's last; of a secret vote, of who took part. */
export interface MotionClosed { readonly motionId: string; readonly counted: readonly string[]; readonly count: MotionCount }

export function motionClosed({ motionId, counted, count }: MotionClosed): Payload {
  return {
    kind: 'motion.closed',
    subject: motionId,
    facts: { motion: motionId, counted, outcome: count.outcome, chosen: count.chosen, resultHash: resultHashOf(count) },
    secrets: { count: asJson(resultOf(count)) },
  };
}

/** What the ledger keeps of a voter, whatever else the caller's objects carry: a name must not slip in. */
function plainElector({ voterId, recused, weight }: Elector): { voterId: string; recused: boolean; weight?: string | number } {
  return { voterId, recused: recused === true, ...(weight === undefined ? {} : { weight }) };
}

function resultOf({ steps: _steps, fragile: _fragile, fragility: _fragility, ...result }: MotionCount): Omit<MotionCount, 'steps' | 'fragile' | 'fragility'> {
  return result;
}
