import { countBox, METHOD_NAMES, methodOf, packBallots, robustnessOfBox } from '@acuerdo/voting';
import { drawing, optionNames, rankedBallots, scoredBallots } from './ballots.ts';
import { ms, quickest, type BenchContext } from './timed.ts';

const [BALLOTS, OPTIONS, SEED, RUNS, TARGET] = [1000, 20, 5, 7, 200];
const DECLARED = 'schulze';

/** Every method on the same ballots, each with its steps, and what the declared one hangs on. */
export function run({ print }: BenchContext): Promise<void> {
  const draw = drawing(SEED);
  const options = optionNames(OPTIONS);
  const ranked = rankedBallots(BALLOTS, options, draw);
  const [scored, approved] = [5, 1].map((most) => scoredBallots(BALLOTS, options, most, draw)) as [ReturnType<typeof scoredBallots>, ReturnType<typeof scoredBallots>];
  const ballotsFor = (name: string) => (methodOf(name)?.counts === 'ranks' ? ranked : name === 'approval' ? approved : scored);
  print(`${BALLOTS} random ballots, ${OPTIONS} options, the quickest of ${RUNS} runs, packing included; milliseconds by the clock · of processor`);
  for (const name of METHOD_NAMES) {
    const one = quickest(RUNS, () => countBox(packBallots(options, ballotsFor(name)), name));
    const all = quickest(RUNS, () => robustnessOfBox(packBallots(options, ballotsFor(name)), name));
    print(`  ${name.padEnd(17)} ${ms(one.clock).padStart(9)} · ${ms(one.busy).padStart(9)}   with robustness ${ms(one.clock + all.clock).padStart(9)} · ${ms(one.busy + all.busy).padStart(9)}`);
  }
  const boxesOf = () => [ranked, scored, approved].map((ballots) => packBallots(options, ballots));
  const boxOf = (boxes: ReturnType<typeof boxesOf>, name: string) => boxes[[ranked, scored, approved].indexOf(ballotsFor(name) as typeof ranked)]!;
  const whole = quickest(RUNS, () => {
    const boxes = boxesOf();
    for (const name of METHOD_NAMES) countBox(boxOf(boxes, name), name);
    return robustnessOfBox(boxOf(boxes, DECLARED), DECLARED);
  });
  const every = quickest(RUNS, () => {
    const boxes = boxesOf();
    for (const name of METHOD_NAMES) for (const made of [countBox, robustnessOfBox]) made(boxOf(boxes, name), name);
  });
  print(`  all ${METHOD_NAMES.length} methods with steps, and the robustness of ${DECLARED}: ${ms(whole.clock)} by the clock, ${ms(whole.busy)} of processor (to reach: ${TARGET} ms)`);
  print(`  all ${METHOD_NAMES.length} methods with steps, and the robustness of each: ${ms(every.clock)} by the clock, ${ms(every.busy)} of processor`);
  return Promise.resolve();
}
