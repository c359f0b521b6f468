import { byImportance, findDuplicates, findOverlaps, type Overlap } from '@acuerdo/overlap';
import { syntheticGrants, type SyntheticGrant } from '@acuerdo/overlap/synthetic';
import { said, whole, type BenchContext } from './context.ts';

const SEEDS = [11, 12, 13];
const [GRANTS, GRANTEES] = [20_000, 4_000];
const CONFUSING = ['duplicate-role', 'parallel-role', 'relay', 'through-intermediary'];
const FIRST = 20;

/** Planted overlaps of each kind: how many are found, and how many of the first twenty are right. */
export function run({ print }: BenchContext): Promise<void> {
  print(`planted overlaps, among ${whole(GRANTS)} invented grants to ${whole(GRANTEES)} grantees, by seed`);
  for (const seed of SEEDS) measure(seed, print);
  return Promise.resolve();
}

function measure(seed: number, print: BenchContext['print']): void {
  const made = [...syntheticGrants({ seed, grants: GRANTS, grantees: GRANTEES })];
  const { duplicates, distinct } = findDuplicates(made.map(({ grant }) => grant));
  const overlaps = findOverlaps(distinct);
  const found = new Map(overlaps.map((overlap) => [pairOf(overlap.left, overlap.right), overlap]));
  const copies = new Set(duplicates.map(({ ids: [one = '', other = ''] }) => pairOf(one, other)));
  const planted = made.flatMap(({ grant, planted: plan }) => (plan ? [{ kind: plan.kind, pair: pairOf(plan.id, grant.id) }] : []));
  print(`  seed ${seed}: ${whole(overlaps.length)} overlaps, ${whole(overlaps.filter(({ roleConfusion }) => roleConfusion).length)} of them role confusion, ${whole(duplicates.length)} copies`);
  for (const [kind, pairs] of Map.groupBy(planted, (one) => one.kind)) {
    const told = pairs.map(({ pair }) => (copies.has(pair) ? 'duplicate-record' : found.get(pair)?.kind ?? 'not found'));
    const counts = [...Map.groupBy(told, (as) => as)].map(([as, all]) => `${as} ${all.length}`).sort().join(', ');
    print(`    ${kind.padEnd(21)} ${String(pairs.length).padStart(4)} planted: ${counts}`);
  }
  const doubtful = planted.flatMap(({ kind, pair }) => (kind === 'unsure-identity' ? found.get(pair) ?? [] : []));
  const marks = Map.groupBy(doubtful, ({ evidence }) => evidence.find(({ signal }) => signal === 'identity')?.mark ?? 'none');
  print(`    one grantee, of the planted unsure identities: ${[...marks].map(([mark, all]) => `${mark} ${all.length}`).sort().join(', ')}`);
  const confusing = planted.filter(({ kind }) => CONFUSING.includes(kind));
  const recalled = confusing.filter(({ pair }) => found.get(pair)?.roleConfusion === true).length;
  const asked = confusing.filter(({ pair }) => found.get(pair)?.kind === 'unsure-identity').length;
  print(`    recall of planted role confusion ${share(recalled, confusing.length)}, with the question “one organisation?” ${share(recalled + asked, confusing.length)} (to reach: 0.90)`);
  print(`    precision in the first twenty ${share(rightAmong(overlaps.toSorted(byImportance).slice(0, FIRST), made), FIRST)} (to reach: 0.95), in all role confusion ${
    share(rightAmong(overlaps.filter(({ roleConfusion }) => roleConfusion), made), overlaps.filter(({ roleConfusion }) => roleConfusion).length)}`);
}

/** How many are what they are said to be: one grantee and one purpose; two grantees and one purpose; one grantee, where money is passed on. */
function rightAmong(overlaps: readonly Overlap[], made: readonly SyntheticGrant[]): number {
  const truth = new Map(made.map((one) => [one.grant.id, one.truth]));
  return overlaps.filter(({ left, right, kind }) => {
    const [a, b] = [truth.get(left), truth.get(right)];
    const [oneGrantee, onePurpose] = [a?.organisation === b?.organisation, a?.topic === b?.topic];
    if (kind === 'through-intermediary') return oneGrantee;
    return onePurpose && oneGrantee === (kind !== 'parallel-role');
  }).length;
}

const pairOf = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);
const share = (part: number, all: number): string => `${said(part / Math.max(1, all), 3)} (${part} of ${all})`;
