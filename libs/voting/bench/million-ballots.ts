import { countBox, packBallots, type Box } from '@acuerdo/voting';
import { drawing, optionNames, packedBox, rankedBallots } from './ballots.ts';
import { bareSchulze, otherSchulze } from './limit.ts';
import { ms, quickest, times, type BenchContext } from './timed.ts';

const [BALLOTS, OPTIONS, SEED, RUNS, TARGET] = [1_000_000, 10, 6, 5, 300];
const READ = 100_000;

/** Pairs and Schulze on a million ballots, beside a public library and beside bare loops, on the same ranks in the same run. */
export function run({ print }: BenchContext): Promise<void> {
  const options = optionNames(OPTIONS);
  const box = packedBox(BALLOTS, options, drawing(SEED));
  print(`${BALLOTS.toLocaleString('en')} random complete ballots, ${OPTIONS} options, pairs and Schulze; the quickest of ${RUNS} runs`);
  // What follows from a box is remembered with it: each run gets a new one, around the same ranks.
  const ours = quickest(RUNS, () => winners({ ...box }));
  const limit = quickest(RUNS, () => bareSchulze(box.ranks, OPTIONS));
  const lists = Array.from({ length: BALLOTS }, (_, at) => [...box.ranks.subarray(at * OPTIONS, (at + 1) * OPTIONS)]);
  const other = quickest(2, () => otherSchulze(OPTIONS, lists));
  const row = (name: string, { clock, busy }: { clock: number; busy: number }): void =>
    print(`  ${name.padEnd(34)} ${ms(clock).padStart(11)} by the clock, ${ms(busy).padStart(11)} of processor`);
  row('acuerdo, exact, with its steps', ours);
  row('schulze-method 2.0.0 (npm)', other);
  row('bare loops over typed arrays', limit);
  print(`  ${times(other.busy / ours.busy)} as fast as the public library, ${times(ours.busy / limit.busy)} the time of the limit (of processor; to reach: ${TARGET} ms)`);
  const places = [ours.result, other.result, limit.result].map(String);
  if (new Set(places).size > 1) throw new Error(`the three do not agree: ${places.join(' · ')}`);
  const ballots = rankedBallots(READ, options, drawing(SEED));
  row(`packing ${READ.toLocaleString('en')} ballots from objects`, quickest(RUNS, () => packBallots(options, ballots)));
  return Promise.resolve();
}

function winners(box: Box): number[] {
  const counted = countBox(box, 'schulze');
  if (!counted.ok) throw new Error(counted.reason.key);
  return (counted.value.winners ?? []).map((id) => box.options.indexOf(id));
}
