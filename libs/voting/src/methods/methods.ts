import { approval } from './approval.ts';
import { borda } from './borda.ts';
import { condorcetWinner } from './condorcet-winner.ts';
import { copeland } from './copeland.ts';
import { debian } from './debian.ts';
import { instantRunoff } from './instant-runoff.ts';
import type { Method } from './method.ts';
import { minimax } from './minimax.ts';
import { plurality } from './plurality.ts';
import { rankedPairs } from './ranked-pairs.ts';
import { schulze } from './schulze.ts';
import { score } from './score.ts';
import { smithSet } from './smith-set.ts';
import { star } from './star.ts';

/** Every method that is counted, by the name it goes by; each has a file of its own. */
export const METHODS = {
  plurality,
  approval,
  score,
  star,
  borda,
  irv: instantRunoff,
  schulze,
  'ranked-pairs': rankedPairs,
  copeland,
  minimax,
  'debian-cssd': debian,
  'condorcet-winner': condorcetWinner,
  'smith-set': smithSet,
} as const satisfies Readonly<Record<string, Method>>;

export type MethodName = keyof typeof METHODS;

export const METHOD_NAMES = Object.keys(METHODS) as readonly MethodName[];

/** The method of a name, or undefined: a name from outside is not trusted to be one. */
export const methodOf = (name: string): Method | undefined => (Object.hasOwn(METHODS, name) ? METHODS[name as MethodName] : undefined);
