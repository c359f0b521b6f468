import { entryHash, isHash, type Json } from '@acuerdo/ledger';
import type { TaggedBallot } from '@acuerdo/voting';
import { eligible, isElector, type MotionState } from './motion-state.ts';
import type { Event } from './motions.ts';
import { opened } from './opened.ts';
import { problem, type Problem } from './problem.ts';
import { boxRootOf, inBoxOrder } from './secret-events.ts';
import { isObject } from './shape.ts';

/** Somebody took part in a secret vote: between its opening and its close, entitled and once, as far as the file says who. */
export function readParticipation({ entry, facts, openings, reading }: Event): Problem | null {
  const { motion: id } = facts as { motion: string };
  const motion = reading.motions.get(id);
  if (!motion) return problem('ballots', 'record.ballot.beforeOpening', { motion: id });
  if (motion.closed || motion.box) return problem('ballots', 'record.ballot.afterClose', { motion: id });
  if (!motion.secret) return problem('ballots', 'record.box.notSecret', { motion: id });
  const voter = opened(openings, 'voter');
  const wrong = typeof voter === 'string' ? voterProblem(motion, voter) : null;
  motion.current.set(entry.id, { entryId: entry.id, receipt: entryHash(entry), version: 1, open: null });
  if (typeof voter === 'string') motion.tookPart.add(voter);
  return wrong === null ? null : problem('ballots', wrong, { motion: id });
}

function voterProblem({ electorate, tookPart }: MotionState, voter: string): string | null {
  if (tookPart.has(voter)) return 'record.box.tookPartTwice';
  return isElector(electorate, voter) ? null : 'record.ballot.notEntitled';
}

/** The box has as many ballots as voters took part, and no more than may vote; each once, with the root that was recorded. */
export function readBox({ facts, openings, reading }: Event): Problem | null {
  const { motion: id, ballots, root } = facts as { motion: string; ballots: number; root: string };
  const motion = reading.motions.get(id);
  if (!motion?.secret || motion.closed || motion.box) return problem('ballots', 'record.box.unasked', { motion: id });
  const shown = boxIn(opened(openings, 'box'));
  motion.box = { root, ballots: shown };
  if (ballots !== motion.current.size || ballots > eligible(motion.electorate)) return problem('ballots', 'record.box.number', { motion: id, ballots, tookPart: motion.current.size });
  return shown && (shown.length !== ballots || !isBox(shown, root)) ? problem('ballots', 'record.box.root', { motion: id }) : null;
}

const isBox = (ballots: readonly TaggedBallot[], root: string): boolean =>
  boxRootOf(ballots) === root && new Set(ballots.map(({ tag }) => tag)).size === ballots.length && inBoxOrder(ballots).every((ballot, at) => ballot === ballots[at]);

/** The ballots that a file shows; null where they stay closed. What is no ballot makes the box none. */
function boxIn(value: Json | undefined): TaggedBallot[] | null {
  if (value === undefined) return null;
  return Array.isArray(value) && value.every((one) => isObject(one) && isHash(one['tag']) && isObject(one['choice'])) ? value as unknown as TaggedBallot[] : [];
}
