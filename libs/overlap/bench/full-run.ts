import { Portfolio, visitOverlaps, type OverlapGrant } from '@acuerdo/overlap';
import { syntheticGrants } from '@acuerdo/overlap/synthetic';
import { said, timed, whole, type BenchContext } from './context.ts';

const SIZES = [100_000, 300_000, 1_000_000];
const GRANTS_EACH = 8;
const SEED = 4;

/** A full run over more and more grants: how long, how much memory, and how the cost grows. */
export function run({ print }: BenchContext): Promise<void> {
  print('full run, one thread: made ready (texts, names, keys) and every overlap told');
  const costs = SIZES.map((size) => ({ size, busy: measure(size, print) }));
  const [least, most] = [costs[0], costs.at(-1)];
  if (least && most) print(`  cost grows as N^${said(Math.log(most.busy / least.busy) / Math.log(most.size / least.size), 2)} from ${whole(least.size)} to ${whole(most.size)} (to reach: at most 1.2)`);
  return Promise.resolve();
}

function measure(size: number, print: BenchContext['print']): number {
  const grants = (): Iterable<OverlapGrant> => invented(size);
  const making = timed(() => { for (const grant of grants()) void grant; });
  const reading = timed(() => new Portfolio(grants()));
  const ready = { seconds: reading.seconds - making.seconds, busy: reading.busy - making.busy };
  const counts = new Map<string, number>();
  const visiting = timed(() => visitOverlaps(reading.result, ({ kind }) => void counts.set(kind, (counts.get(kind) ?? 0) + 1)));
  const busy = ready.busy + visiting.busy;
  print(`  ${whole(size).padStart(9)} grants, ${whole(reading.result.grantees.length)} spellings of grantees: ${said(ready.seconds + visiting.seconds)} s by the clock, ${said(busy)} s of processor (ready ${
    said(ready.busy)}, compared ${said(visiting.busy)}), ${whole(process.memoryUsage.rss() / 1e6)} MB resident`);
  print(`            ${[...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => `${kind} ${whole(count)}`).join(', ')}`);
  return busy;
}

function* invented(grants: number): Generator<OverlapGrant> {
  for (const { grant, planted } of syntheticGrants({ seed: SEED, grants, grantees: grants / GRANTS_EACH })) {
    if (planted?.kind !== 'duplicate-record') yield grant;
  }
}
