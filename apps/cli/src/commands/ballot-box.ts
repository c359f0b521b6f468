import { canonical } from '@acuerdo/ledger';
import { countBallotBox, type BallotBox } from '@acuerdo/record';
import { say } from '@acuerdo/words';
import { EXIT, type Io } from '../io.ts';
import { complain } from './election-file.ts';

/** Counts the ballots of a closed vote by its own method and rule; as JSON, the same bytes as the count that was recorded. */
export function countBox(io: Io, box: BallotBox, json: boolean): number {
  const counted = countBallotBox(box);
  if (!counted.ok) return complain(io, counted.reason, EXIT.refused);
  if (json) io.out(canonical(counted.count));
  else for (const step of counted.count.steps) io.out(say(io.language, step));
  return EXIT.done;
}
