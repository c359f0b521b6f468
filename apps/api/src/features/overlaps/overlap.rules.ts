import { Money } from '@acuerdo/exact';
import { canonical, hashText } from '@acuerdo/ledger';
import { findDuplicates, findOverlaps, overlapsOf, type Evidence, type Overlap, type OverlapGrant } from '@acuerdo/overlap';
import type { Message } from '@acuerdo/words';

/** A grant as it is compared, with what decides who sees both of a pair. */
export interface Comparable {
  readonly ownerId: string;
  readonly shared: boolean;
  readonly grant: OverlapGrant;
}

/** An overlap as it is kept: its grants in the order of their ids. */
export interface FoundOverlap {
  readonly leftId: string;
  readonly rightId: string;
  readonly bothShared: boolean;
  readonly kind: string;
  readonly between: string;
  readonly roleConfusion: boolean;
  readonly tenths: number;
  readonly atStake: string | null;
  readonly currency: string | null;
  readonly evidence: readonly Evidence[];
  readonly sentence: Message;
  readonly rank: string;
  readonly evidenceHash: string;
}

/** Up to so many changed grants are compared one by one with all others; more of them in one full run. */
const FEW = 3;

/**
 * The overlaps of the touched grants, copies apart. What is shared is compared as everybody sees it; what an owner has
 * besides is compared as only that owner sees it. So no weight of what others see tells of what they do not see.
 */
export function overlapsAround(touched: ReadonlySet<string>, all: readonly Comparable[]): FoundOverlap[] {
  const shared = all.filter((comparable) => comparable.shared);
  const owners = new Set(all.filter((comparable) => !comparable.shared).map(({ ownerId }) => ownerId));
  const forAll = seenIn(shared, touched).map((overlap) => asFound(overlap, true));
  const forOwners = [...owners].flatMap((ownerId) => {
    const own = all.filter((comparable) => comparable.shared || comparable.ownerId === ownerId);
    const unshared = new Set(own.filter((comparable) => !comparable.shared).map(({ grant }) => grant.id));
    return seenIn(own, touched).filter(({ left, right }) => unshared.has(left) || unshared.has(right)).map((overlap) => asFound(overlap, false));
  });
  return [...new Map([...forAll, ...forOwners].map((found) => [`${found.leftId} ${found.rightId}`, found])).values()];
}

/** The overlaps of touched grants, as they are found among what somebody sees. */
function seenIn(view: readonly Comparable[], touched: ReadonlySet<string>): Unranked[] {
  const copies = findDuplicates(view.map(({ grant }) => grant)).duplicates.flatMap(copiesOf);
  const distinct = withoutCopies(view);
  const changed = distinct.filter(({ id }) => touched.has(id));
  const overlaps = changed.length > FEW
    ? findOverlaps(distinct)
    : changed.flatMap((grant) => overlapsOf(grant, distinct.filter(({ id }) => id !== grant.id)));
  return [...copies, ...overlaps].filter(({ left, right }) => touched.has(left) || touched.has(right));
}

/** One copy of each grant for each who sees it, so that a hidden copy never stands in for one that others see. */
function withoutCopies(all: readonly Comparable[]): OverlapGrant[] {
  const groups = Map.groupBy(all, ({ ownerId, shared }) => `${ownerId} ${shared}`);
  return [...groups.values()].flatMap((group) => findDuplicates(group.map(({ grant }) => grant)).distinct);
}

type Unranked = Omit<Overlap, 'between'> & { readonly between: string };

/** The copies of one grant, each beside the first. */
function copiesOf({ ids, sentence }: { ids: readonly string[]; sentence: Overlap['sentence'] }): Unranked[] {
  const [first = '', ...others] = ids;
  return others.map((other) => ({
    kind: 'duplicate-record', between: 'unit-unit', roleConfusion: false, changeable: 0, bits: 0, atStake: null, left: first, right: other, sentence,
    evidence: [{ signal: 'identity', mark: 'yes', tenths: 0, message: sentence }],
  }));
}

function asFound(overlap: Unranked, bothShared: boolean): FoundOverlap {
  const { left, right, kind, between, roleConfusion, bits, atStake, evidence, sentence } = overlap;
  const [leftId, rightId] = left < right ? [left, right] : [right, left];
  return {
    leftId, rightId, bothShared, kind, between, roleConfusion, tenths: bits, atStake: atStake?.amount ?? null, currency: atStake?.currency ?? null,
    evidence, sentence, rank: rankOf(overlap), evidenceHash: hashText(canonical({ kind, evidence })),
  };
}

const MOST_CHANGEABLE = 4;
const MOST_MONEY = 10n ** 14n;
const BITS = 9_000n;

/** So many ranks have overlaps of which equally much can be changed; five such groups with role confusion come first. */
export const RANKS_OF_A_GROUP = (MOST_MONEY + 1n) * BITS;

/**
 * One number that puts overlaps in the order of `byImportance` of libs/overlap, the most important lowest: role
 * confusion, then what can still be changed, then money at stake, then evidence. Fits a bigint column.
 */
export function rankOf({ roleConfusion, changeable, atStake, bits }: Pick<Overlap, 'roleConfusion' | 'changeable' | 'atStake' | 'bits'>): string {
  const money = atStake ? Money.fromJson(atStake) : null;
  const minor = money?.ok ? atMost(money.value.minor + 1n, MOST_MONEY) : 0n;
  const evidence = atMost(BigInt(bits) + 1_000n, BITS - 1n);
  const group = BigInt((roleConfusion ? 0 : MOST_CHANGEABLE + 1) + MOST_CHANGEABLE - changeable);
  return String((group * (MOST_MONEY + 1n) + MOST_MONEY - minor) * BITS + BITS - 1n - evidence);
}

const atMost = (value: bigint, most: bigint): bigint => (value < 0n ? 0n : value > most ? most : value);
