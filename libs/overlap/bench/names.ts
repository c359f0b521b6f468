import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { csvRows } from '../fit/csv-rows.ts';
import { pairOf, splitPairs, type Pair } from '../fit/split.ts';
import { registerOf } from '../fit/register.ts';
import { judgeNames } from '../src/names/compare-names.ts';
import { readName } from '../src/names/read-name.ts';
import { exact, idfCosine, jaroWinkler, trigram, type Baseline } from './baselines.ts';
import type { BenchContext } from './context.ts';
import { figuresOf, type Scored } from './measures.ts';
import { retrieval } from './retrieval.ts';

const ours: Baseline = (a, b) => 1 / (1 + 2 ** (-judgeNames(readName(a), readName(b)).tenths / 10));

/**
 * Prints how well names are told apart, on the pairs whose organisations the fit never saw, beside what is simpler: `folder` holds
 * `pairs.csv` and `org_names.csv.gz`. Thresholds of the others are those usual for them; ours is one half.
 */
function benchNames(folder: string, print: (line: string) => void): void {
  const pairs = csvRows(join(folder, 'pairs.csv')).map(pairOf);
  const { held } = splitPairs(pairs);
  const register = registerOf(folder);
  const methods: readonly (readonly [string, Baseline, number])[] = [
    ['exact', exact, 1], ['Jaro-Winkler', jaroWinkler, 0.92], ['trigram', trigram, 0.6],
    ['token-IDF cosine', idfCosine(register.map(({ written }) => written)), 0.5], ['acuerdo', ours, 0.5],
  ];
  const share = pairs.filter(({ same }) => same).length / pairs.length;
  print(`names: ${held.length} pairs held out (${held.filter(({ same }) => same).length} same), names only; same and other weighted as in all ${pairs.length} pairs (${share.toFixed(3)} same)`);
  print('method             threshold      P      R     F1  F1 latam  R at P.90     AP');
  for (const [name, method, limit] of methods) {
    const { precision, recall, f1, f1Latam, recallAt90, average } = figuresOf(scoredBy(method, held, share), limit);
    print(`${name.padEnd(18)} ${limit.toFixed(2).padStart(9)} ${[precision, recall, f1].map(figure).join(' ')}  ${figure(f1Latam).padStart(8)}  ${figure(recallAt90).padStart(9)} ${figure(average)}`);
  }
  retrieval(register, held, print);
}

const figure = (value: number): string => value.toFixed(3).padStart(6);

function scoredBy(method: Baseline, pairs: readonly Pair[], share: number): Scored[] {
  const same = pairs.filter((pair) => pair.same).length / pairs.length;
  return pairs.map((pair) => ({ score: method(pair.a, pair.b), same: pair.same, region: pair.region, weight: pair.same ? share / same : (1 - share) / (1 - same) }));
}

/** The labelled names among the public files; without them there is nothing to measure on. */
export function run({ data, print }: BenchContext): Promise<void> {
  const folder = join(data ?? '', 'names');
  if (data !== undefined && existsSync(join(folder, 'pairs.csv'))) benchNames(folder, print);
  else print('  left out: there are no labelled names beside the project');
  return Promise.resolve();
}
