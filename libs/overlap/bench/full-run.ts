import { Portfolio, visitOverlaps, type OverlapGrant } from '@acuerdo/overlap';
import { syntheticGrants } from '@acuerdo/overlap/synthetic';
import { said, timed, whole, type BenchContext } from './context.ts';

const SIZES = [30_000, 100_000, 300_000];
const GRANTS_EACH = 8;
const SEED = 4;
const AT_MOST = 1.2;

/** A full run over more and more grants: how long, how much memory, and how the cost grows. A million take minutes, so they are a part of their own. */
export function run({ print }: BenchContext, sizes: readonly number[] = SIZES): Promise<void> {
  print('full run, one thread: made ready (texts, names, keys) and every overlap told');
  const costs = sizes.map((size) => ({ size, busy: measure(size, print) }));
  const [least, most] = [costs[0], costs.at(-1)];
  if (!least || !most) return Promise.resolve();
  const grows = Math.log(most.busy / least.busy) / Math.log(most.size / least.size);
  print(`  cost grows as N^${said(grows, 2)} from ${whole(least.size)} to ${whole(most.size)} (to reach: at most ${AT_MOST})`);
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
    said(ready.busy)}, compared ${said(visiting.busy)}), ${whole(process.resourceUsage().maxRSS / 1e3)} MB resident at the most`);
  print(`            ${[...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => `${kind} ${whole(count)}`).join(', ')}`);
  return busy;
}

function* invented(grants: number): Generator<OverlapGrant> {
  for (const { grant, planted } of syntheticGrants({ seed: SEED, grants, grantees: grants / GRANTS_EACH })) {
    if (planted?.kind !== 'duplicate-record') yield grant;
  }
}
