import { canonical, hashText, type Json } from '@acuerdo/ledger';
import { countMotion, unnamed, type Motion, type MotionCount } from '@acuerdo/voting';
import { resultHashOf } from './motion-events.ts';
import type { MotionState } from './motion-state.ts';
import { problem, type Problem } from './problem.ts';
import { isObject } from './shape.ts';
import type { CountCheck, Message } from './verdict.ts';

/** What the close of a motion says of its count; `count` where the file opens it. */
export interface Claimed {
  readonly outcome: Json;
  readonly chosen: Json;
  readonly resultHash: string;
  readonly count: Json | undefined;
}

export interface Recount { readonly state: CountCheck['state']; readonly wrong: Problem | null }

/** Counts the current ballots anew and compares. Where one of them stays closed, only an opened count can be compared. */
export function recount(motion: MotionState, claimed: Claimed): Recount {
  if (claimed.count !== undefined && !agrees(claimed.count, claimed)) return wrong('record.count.openedDiffers');
  if (isClosed(motion)) return { state: 'closed', wrong: null };
  const counted = count(motion);
  if ('refused' in counted) return wrong('record.count.refused', { reason: counted.refused });
  return compare(counted, claimed);
}

const isClosed = ({ secret, box, current }: MotionState): boolean => (secret ? !box?.ballots : [...current.values()].some(({ open }) => open === null));

function castIn({ secret, box, electorate, current }: MotionState): Pick<Motion, 'electorate' | 'ballots'> {
  return secret ? unnamed(electorate, box?.ballots ?? []) : { electorate, ballots: [...current.values()].flatMap(({ open }) => open ?? []) };
}

function agrees(count: Json, { outcome, chosen, resultHash }: Claimed): boolean {
  return hashText(canonical(count)) === resultHash && isObject(count) && count['outcome'] === outcome && count['chosen'] === chosen;
}

function compare(counted: MotionCount, { outcome, chosen, resultHash }: Claimed): Recount {
  if (counted.outcome !== outcome || counted.chosen !== chosen) return wrong('record.count.outcome', { outcome: String(outcome), counted: counted.outcome });
  return resultHashOf(counted) === resultHash ? { state: 'recounted', wrong: null } : wrong('record.count.differs');
}

function count(motion: MotionState): MotionCount | { refused: Message } {
  const { spec, drawn } = motion;
  try {
    const answer = countMotion({ spec, ...castIn(motion), ...(drawn ? { drawn } : {}) });
    return answer.ok ? answer.count : { refused: answer.reason };
  } catch {
    // A file may say anything; the count is written for motions that were checked when they were opened.
    return { refused: { key: 'record.count.impossible' } };
  }
}

function wrong(key: string, values: Message['values'] = {}): Recount {
  return { state: 'wrong', wrong: problem('counts', key, values) };
}
