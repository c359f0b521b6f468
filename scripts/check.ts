import { CHECKS, type Check } from './checking/checks.ts';
import { live, type Life } from './lifetime.ts';

/** Gives whether the check passed. A check that breaks has failed, and the next ones still run. */
const perform = async ({ name, run }: Check, life: Life): Promise<boolean> => {
  const begun = performance.now();
  const wrong = await run(life).catch((error: unknown) => [error instanceof Error ? (error.stack ?? error.message) : String(error)]);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${wrong.length === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  for (const line of wrong) console.log(line.replace(/^/gm, '       '));
  return wrong.length === 0;
};

await live(async (life) => {
  const failed: string[] = [];
  for (const check of CHECKS) {
    life.signal.throwIfAborted();
    if (!(await perform(check, life))) failed.push(check.name);
  }
  console.log(failed.length === 0 ? `\nAll ${CHECKS.length} checks passed.` : `\n${failed.length} of ${CHECKS.length} checks failed: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
}, 130);
