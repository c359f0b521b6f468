import { settleMandates } from '@acuerdo/voting';
import type { Event, Reader } from './motions.ts';
import type { MotionState, Waiting } from './motion-state.ts';
import { problem, type Problem } from './problem.ts';

/**
 * Results that wait on boards: provisional from the close on, one board less with each answer, settled when none is left. Whether a result
 * stands is counted again where all its ballots are open; a decision that was published meanwhile comes into force or falls with it.
 */
export const WAITING_READERS: Readonly<Record<string, Reader>> = {
  'result.provisional': readProvisional, 'mandate.answered': readAnswer, 'result.settled': readSettled, 'decision.settled': readInForce,
};

function readProvisional({ facts, reading }: Event): Problem | null {
  const { motion: id, awaited } = facts as { motion: string; awaited: number };
  const motion = reading.motions.get(id);
  if (!motion?.closed || motion.secret || motion.waiting || motion.decided || awaited > motion.current.size) return wrong('record.waiting.unasked', id);
  motion.waiting = { left: awaited, fallen: [], stands: null };
  return null;
}

function readAnswer({ facts, reading }: Event): Problem | null {
  const { motion: id, answer, ballots, left } = facts as { motion: string; answer: string; ballots: string[]; left: number };
  const motion = reading.motions.get(id);
  const waiting = motion?.waiting;
  if (!motion || !waiting || left < 0 || waiting.left !== left + 1) return wrong('record.waiting.answer', id);
  if ((answer === 'declined') !== (ballots.length > 0) || !ballots.every((ballot) => motion.current.has(ballot) && !waiting.fallen.includes(ballot))) return wrong('record.waiting.ballots', id);
  motion.waiting = { ...waiting, left, fallen: [...waiting.fallen, ...ballots] };
  return null;
}

function readSettled({ facts, reading }: Event): Problem | null {
  const { motion: id, stands } = facts as { motion: string; stands: boolean };
  const motion = reading.motions.get(id);
  if (motion?.waiting?.left !== 0 || motion.waiting.stands !== null) return wrong('record.waiting.early', id);
  const counted = standsByCount(motion, motion.waiting);
  motion.waiting = { ...motion.waiting, stands };
  return counted === null || counted === stands ? null : wrong('record.waiting.stands', id);
}

/** Null where a ballot stays closed, or the vote cannot be counted at all, which is told of its close already. */
function standsByCount({ spec, electorate, current, drawn }: MotionState, { fallen }: Waiting): boolean | null {
  const ballots = [...current.values()].flatMap(({ open }) => open ?? []);
  if (ballots.length < current.size) return null;
  const declined = fallen.flatMap((entryId) => current.get(entryId)?.open?.voterId ?? []);
  try {
    const settled = settleMandates({ spec, electorate, ballots, ...(drawn ? { drawn } : {}) }, declined);
    return settled.ok ? settled.stands : null;
  } catch {
    return null;
  }
}

function readInForce({ facts, reading }: Event): Problem | null {
  const { number, motion: id, inForce } = facts as { number: number; motion: string; inForce: boolean };
  const motion = reading.motions.get(id);
  if (!motion?.decided?.provisional || motion.decided.number !== number || motion.waiting?.stands !== inForce) return problem('decisions', 'record.decision.settled', { number });
  motion.decided = { number, provisional: false };
  return null;
}

const wrong = (key: string, motion: string): Problem => problem('counts', key, { motion });
