import { canonical, type Json } from '@acuerdo/ledger';
import type { DecisionLink } from './decision-events.ts';
import type { Event, Reader } from './motions.ts';
import { problem, type Problem } from './problem.ts';

/** Decisions are numbered without a gap, follow from their motions, and do something to earlier decisions alone; what is said of one comes after it. */
export const DECISION_READERS: Readonly<Record<string, Reader>> = { 'decision.published': readDecision, 'decision.acted': readAct };

function readDecision({ facts, reading }: Event): Problem | null {
  const { number, motion: id, outcome, chosen, ruleHash, links = [] } = facts as unknown as Facts;
  const expected = reading.decisions + 1;
  reading.decisions = number;
  if (number !== expected) return problem('decisions', 'record.decision.number', { number, expected });
  const later = links.find((link) => link.number >= number);
  if (later) return problem('decisions', 'record.decision.link', { number, other: later.number });
  if (id === null) return null;
  const motion = reading.motions.get(id);
  if (!motion?.closed) return problem('decisions', 'record.decision.notClosed', { number });
  if (canonical([outcome, chosen]) !== canonical([motion.closed.outcome, motion.closed.chosen])) return problem('decisions', 'record.decision.outcome', { number });
  if (motion.waiting?.stands === false) return problem('decisions', 'record.decision.fallen', { number });
  motion.decided = { number, provisional: motion.waiting?.stands === null };
  return ruleHash === motion.specHash ? null : problem('decisions', 'record.decision.rule', { number });
}

interface Facts {
  readonly number: number;
  readonly motion: string | null;
  readonly outcome: Json;
  readonly chosen: Json;
  readonly ruleHash: Json;
  readonly links?: readonly DecisionLink[];
}

function readAct({ facts, reading }: Event): Problem | null {
  const { number } = facts as { number: number };
  return number <= reading.decisions ? null : problem('decisions', 'record.decision.early', { number });
}
