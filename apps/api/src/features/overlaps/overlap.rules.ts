import { Money } from '@acuerdo/exact';
import { canonical, hashText } from '@acuerdo/ledger';
import { findDuplicates, findOverlaps, overlapsAcross, underCharter, type Charter, type Evidence, type Overlap, type OverlapGrant } from '@acuerdo/overlap';
import type { Message } from '@acuerdo/words';
import type { Said } from '../grantees/said.rules.ts';

/** A grant as it is compared, with what decides who sees both of a pair. */
export interface Comparable {
  readonly ownerId: string;
  readonly shared: boolean;
  readonly grant: OverlapGrant;
  /** What people said of its grantee, view by view. */
  readonly said?: readonly Said[];
}

/** A grant to be compared anew. `open`: others can see that something changed. */
export interface Touched {
  readonly id: string;
  readonly open: boolean;
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

/**
 * The overlaps of the touched grants, copies apart, of pairs that somebody sees both grants of. Each pair is weighed by itself, and
 * by what its viewers know of the two grantees: so no weight of what others see tells of what they do not see.
 * `all` holds at least what shares a key with a touched grant: the rest meets none of them.
 */
export function overlapsAround(touched: ReadonlySet<string>, all: readonly Comparable[], charter: Charter | null = null): FoundOverlap[] {
  const known = new Map(all.map((comparable) => [comparable.grant.id, comparable]));
  const found = viewsOf(all).flatMap((view) => seenIn(view, touched)).map((overlap) => asFound(overlap, known, charter));
  return [...new Map(found.map((overlap) => [pairOf(overlap), overlap])).values()];
}

/** With the grants that say the same as a touched one by now: which of them stands for all may be another. */
export function withCopies(touched: readonly Touched[], all: readonly Comparable[]): Touched[] {
  const open = new Map(touched.map((grant) => [grant.id, grant.open]));
  const shared = new Set(all.filter((comparable) => comparable.shared).map(({ grant }) => grant.id));
  const copies = findDuplicates(all.map(({ grant }) => grant)).duplicates.filter(({ ids }) => ids.some((id) => open.has(id)));
  const joined = copies.flatMap(({ ids }) => ids.filter((id) => !open.has(id)).map((id) => ({ id, open: shared.has(id) && ids.some((other) => open.get(other)) })));
  return [...touched, ...joined];
}

/** Two grants as one word, the lower id first. */
export const pairOf = ({ leftId, rightId }: Pick<FoundOverlap, 'leftId' | 'rightId'>): string => `${leftId} ${rightId}`;

/** Grants that are compared at one time; only what meets one of `own` is told. */
interface View {
  readonly own: ReadonlySet<string>;
  readonly grants: readonly Comparable[];
}

/** One view for all who know the same of the grantees; one more for each owner who knows something besides, of what is unshared of that owner. */
function viewsOf(all: readonly Comparable[]): View[] {
  const owners = new Set(all.filter(({ shared }) => !shared).map(({ ownerId }) => ownerId));
  const knowing = owners.intersection(new Set(all.flatMap(({ said = [] }) => said.map(({ ownerId }) => ownerId))));
  const common = all.filter(({ shared, ownerId }) => shared || !knowing.has(ownerId));
  return [viewOf(common, common, null), ...[...knowing].map((owner) => {
    const seen = all.filter(({ shared, ownerId }) => shared || ownerId === owner);
    return viewOf(seen, seen.filter(({ shared }) => !shared), owner);
  })];
}

const viewOf = (grants: readonly Comparable[], own: readonly Comparable[], viewerId: string | null): View =>
  ({ own: new Set(own.map(({ grant }) => grant.id)), grants: grants.map((comparable) => asJudged(comparable, viewerId)) });

/** Whether there is somebody who sees both. */
const isSeen = (one: Comparable | undefined, other: Comparable | undefined): boolean =>
  one !== undefined && other !== undefined && (one.shared || other.shared || one.ownerId === other.ownerId);

/** A grant with what people said of its grantee, as far as it counts in a view. */
function asJudged({ grant, said = [], ...comparable }: Comparable, viewerId: string | null): Comparable {
  const counts = said.find(({ ownerId }) => ownerId === viewerId) ?? said.find(({ ownerId }) => ownerId === null);
  if (!counts) return { ...comparable, grant };
  const { names, identifiers } = grant.grantee;
  const { sameAs, notSameAs } = counts;
  return {
    ...comparable,
    grant: { ...grant, grantee: { ...grant.grantee, names: [...names, ...counts.names], identifiers: [...identifiers, ...counts.identifiers], sameAs, notSameAs } },
  };
}

/** The overlaps of touched grants in a view. */
function seenIn({ own, grants }: View, touched: ReadonlySet<string>): Overlap[] {
  const known = new Map(grants.map((comparable) => [comparable.grant.id, comparable]));
  const isTold = ({ left, right }: Overlap) => (own.has(left) || own.has(right)) && isSeen(known.get(left), known.get(right));
  const copies = copiesIn(grants).filter(({ left, right }) => touched.has(left) || touched.has(right));
  const distinct = Map.groupBy(withoutCopies(grants), ({ id }) => `${own.has(id) ? 'own' : 'others'} ${touched.has(id) ? 'touched' : 'resting'}`);
  const among = (of: 'own' | 'others', state: 'touched' | 'resting') => distinct.get(`${of} ${state}`) ?? [];
  return [
    ...copies,
    ...findOverlaps(among('own', 'touched')),
    ...between(among('own', 'touched'), [...among('own', 'resting'), ...among('others', 'touched'), ...among('others', 'resting')]),
    ...between(among('others', 'touched'), among('own', 'resting')),
  ].filter(isTold);
}

const between = (some: readonly OverlapGrant[], others: readonly OverlapGrant[]): Overlap[] =>
  (some.length > 0 && others.length > 0 ? overlapsAcross(some, others) : []);

/** One copy of each grant for each who sees it, so that a hidden copy never stands in for one that others see. */
function withoutCopies(all: readonly Comparable[]): OverlapGrant[] {
  const groups = Map.groupBy(all, ({ ownerId, shared }) => `${ownerId} ${shared}`);
  return [...groups.values()].flatMap((group) => findDuplicates(group.map(({ grant }) => grant)).distinct);
}

/** The copies among some grants: those that all see, then those that an owner sees besides. */
function copiesIn(all: readonly Comparable[]): Overlap[] {
  const known = new Map(all.map((comparable) => [comparable.grant.id, comparable]));
  const alike = findDuplicates(all.map(({ grant }) => grant)).duplicates.map(({ ids }) => ids.flatMap((id) => known.get(id) ?? []));
  return alike.flatMap((copies) => [null, ...new Set(copies.filter(({ shared }) => !shared).map(({ ownerId }) => ownerId))].flatMap((owner) => {
    const seen = copies.filter(({ shared, ownerId }) => shared || ownerId === owner);
    return findDuplicates(seen.map(({ grant }) => grant)).duplicates.flatMap(copiesOf)
      .filter(({ left, right }) => owner === null || !known.get(left)?.shared || !known.get(right)?.shared);
  }));
}

/** The copies of one grant, each beside the first. */
function copiesOf({ ids, sentence }: { ids: readonly string[]; sentence: Overlap['sentence'] }): Overlap[] {
  const [first = '', ...others] = ids;
  return others.map((other) => ({
    kind: 'duplicate-record', between: 'unit-unit', roleConfusion: false, changeable: 0, bits: 0, atStake: null, left: first, right: other, sentence,
    evidence: [{ signal: 'identity', mark: 'yes', tenths: 0, message: sentence }],
  }));
}

/** As it is kept: judged by the charter after it was compared. An answer holds for what was compared, whatever was agreed since. */
function asFound(compared: Overlap, known: ReadonlyMap<string, Comparable>, charter: Charter | null): FoundOverlap {
  const [one, other] = [known.get(compared.left), known.get(compared.right)];
  const overlap = charter && one && other ? underCharter(compared, one.grant, other.grant, charter) : compared;
  const { left, right, kind, between, roleConfusion, bits, atStake, evidence, sentence } = overlap;
  const [leftId, rightId] = left < right ? [left, right] : [right, left];
  return {
    leftId, rightId, bothShared: one?.shared === true && other?.shared === true, kind, between, roleConfusion, tenths: bits, atStake: atStake?.amount ?? null, currency: atStake?.currency ?? null,
    evidence, sentence, rank: rankOf(overlap), evidenceHash: hashText(canonical({ kind, evidence: compared.evidence })),
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
