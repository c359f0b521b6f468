import { isBallotBox } from '@acuerdo/record';
import { decide as decideVotes, readDecision, type DecisionFile, type TestedShare, type Verdict } from '@acuerdo/voting';
import { say } from '@acuerdo/words';
import { readArguments } from '../arguments.ts';
import { EXIT, type Io } from '../io.ts';
import { countBox } from './ballot-box.ts';
import { complain, openElection, plainNumber } from './election-file.ts';

const OPTIONS = { json: { type: 'boolean' } } as const;

/**
 * `acuerdo decide FILE`: applies the rule of a motion election object to its votes and prints each step; with `--json` one document.
 * A motion that does not pass is an answer, not a failure: the exit code is 0. Of a ballot box, the whole vote is counted anew and compared
 * with the count that the box brings; `--json` is that count to the byte, and another result than the box says is the exit code 1.
 */
export async function decide(argv: string[], io: Io): Promise<number> {
  const given = readArguments(argv, OPTIONS);
  if (!given.ok) io.err(given.wrong);
  const [file, ...others] = given.ok ? given.files : [];
  if (!given.ok || file === undefined || others.length > 0) return complain(io, { key: 'voting.command.usageDecide' }, EXIT.usage);
  const opened = await openElection(io, file);
  if (opened.ok && isBallotBox(opened.value)) return countBox(io, opened.value, given.values.json === true);
  const read = opened.ok ? readDecision(opened.value) : opened;
  if (!read.ok) return complain(io, read.reason, EXIT.refused);
  return answer(io, read.value, given.values.json === true);
}

function answer(io: Io, asked: DecisionFile, json: boolean): number {
  const verdict = decideVotes(asked.rule, asked.votes);
  if (!verdict.ok) return complain(io, verdict.reason, EXIT.refused);
  if (json) io.out(JSON.stringify(document(asked, verdict)));
  else for (const step of verdict.steps) io.out(say(io.language, step));
  return EXIT.done;
}

/** `tests` says met or not, in the rule's order; `tested` has the numbers. A double test is named by its two halves besides. */
function document({ rule, votes }: DecisionFile, { passes, quorumMet, quorum, tests, blockedBy, steps }: Verdict) {
  return {
    passes,
    quorumMet,
    tests: tests.map(({ met }) => met),
    quorum,
    tested: tests,
    vetoedBy: blockedBy,
    ...doubleTest(tests),
    ...(rule.consent ? { openObjections: votes.openObjections ?? 0 } : {}),
    steps,
  };
}

function doubleTest(tests: readonly TestedShare[]) {
  const heads = tests.findLast(({ measure }) => measure === 'heads');
  const weight = tests.findLast(({ measure }) => measure === 'weight');
  if (!heads || !weight) return {};
  return { blocsYes: plainNumber(heads.part), blocTest: heads.met, weightYes: plainNumber(weight.part), weightTest: weight.met };
}
