import { assemble, unreadable } from './assemble.ts';
import { countBallotBox, differingParts, isSecretBox, type BallotBox } from './ballot-box.ts';
import { ballotBoxForm } from './forms.ts';
import { problem, type Problem } from './problem.ts';
import type { Reading } from './reading.ts';
import { boxRootOf } from './secret-events.ts';
import type { Message, Verdict } from './verdict.ts';

/** Verifies a ballot box from itself alone: its form, and its count, counted anew. Whether it is the box of the vote, the minute book says. Never throws. */
export function verifyReadBox(read: Reading): Verdict {
  if (!read.ok) return unreadable(read.problem);
  const fault = ballotBoxForm(read.value, '$');
  if (fault) return unreadable(read.problems[0] ?? problem('form', 'record.form.place', { path: fault.path, expected: { key: fault.expected } }));
  const box = read.value as BallotBox;
  const wrong = countProblem(box);
  const { motion, count: { outcome } } = box;
  return assemble({
    passed: [['form', { key: 'record.check.form' }], ['counts', { key: 'record.check.counts', values: { count: 1 } }]],
    problems: [...read.problems, ...(wrong ? [wrong] : [])],
    valid: { key: 'record.verdict.validBox', values: { motion, count: box.ballots.length } },
    counts: [{ motion, ok: wrong === null, state: wrong ? 'wrong' : 'recounted', outcome }],
    limits: limitsOf(box),
  });
}

function countProblem(box: BallotBox): Problem | null {
  const counted = countBallotBox(box);
  if (!counted.ok) return problem('counts', 'record.count.refused', { reason: counted.reason });
  return differingParts(counted.count, box.count).length === 0 ? null : problem('counts', 'record.count.differs');
}

/** The root of a secret box stands in the minute book, so that the two can be compared. */
const limitsOf = (box: BallotBox): Message[] => [
  isSecretBox(box)
    ? { key: 'record.limit.boxRoot', values: { root: boxRootOf(box.ballots.map(({ voterId, choice }) => ({ tag: voterId, choice }))) } }
    : { key: 'record.limit.box' },
];
