import { Money, type MoneyJson } from '@acuerdo/exact';
import { classifier, isOnward, type Role } from './classify.ts';
import { sameText } from './fold.ts';
import type { Contribution, Pooling, PoolRow } from './pool-rows.ts';
import { writtenPeriod } from './written-period.ts';
import type { Decider, Grantee, OverlapGrant } from './types.ts';

/**
 * Reads the rows of a grants file in the light of which funders or programmes are pools: the pool's own grants, the payments into
 * it (contributions, which are neither grants nor overlaps) and everybody's individual grants, each with what in the row says so.
 */
export function asPools(rows: readonly PoolRow[], { pools }: { readonly pools: readonly string[] }): Pooling {
  const classify = classifier(rows, pools);
  const read = rows.map((row) => ({ row, role: classify(row) }));
  const paidIn = read.filter(({ role }) => role.role === 'contribution');
  return {
    grants: read.filter(({ role }) => role.role !== 'contribution').map(({ row, role }) => grantOf(row, role)),
    contributions: [...Map.groupBy(paidIn, ({ row }) => idOf(row)).values()].flatMap(contributionOf),
    classified: read.map(({ row, role }) => ({ ...(row.file !== undefined && { file: row.file }), row: row.row, id: idOf(row), ...role })),
  };
}

/** A row without an id is known by its place in its file. */
const idOf = ({ id, file, row }: PoolRow): string => id || `${file ?? ''}#${row}`;

function grantOf(row: PoolRow, role: Role): OverlapGrant {
  const pool = role.pool === undefined ? '' : sameText(role.pool);
  const amount = moneyOf(row);
  return {
    id: idOf(row),
    source: { ...(row.file !== undefined && { file: row.file }), row: row.row },
    vehicle: role.role === 'pool-grant' ? 'pooled' : 'individual',
    decider: deciderOf(row, role),
    grantee: granteeOf(row),
    title: row.title,
    purpose: row.description,
    themes: row.programmes.map(({ title }) => title).filter((title) => sameText(title) !== pool),
    places: [...new Set(row.places.flatMap(({ countryCode }) => countryCode ?? []))],
    ...(amount && { amount }),
    ...(row.awardedOn !== undefined && { awardedOn: row.awardedOn }),
    ...(row.awardedBetween && { awardedBetween: row.awardedBetween }),
    ...periodOf(row),
    ...(isOnward(row, role) && { onward: true }),
  };
}

/** Somebody whom the file does not name is nobody's match. */
function granteeOf({ recipient: { kind, id, name } }: PoolRow): Grantee {
  if (kind !== 'organisation') return { identifiers: [], names: [] };
  return { identifiers: id === '' ? [] : [id], names: name === '' ? [] : [name] };
}

/** What the file gives, else what the text does. */
function periodOf({ period, title, description, awardedOn }: PoolRow): Pick<OverlapGrant, 'period'> {
  const known = period ?? writtenPeriod(`${title}. ${description}`, awardedOn);
  if (!known) return {};
  const { from, to, vague } = known;
  return { period: { ...(from !== undefined && { from }), ...(to !== undefined && { to }), ...(vague !== undefined && { vague }) } };
}

function deciderOf({ funder }: PoolRow, { pool, role }: Role): Decider {
  if (role === 'pool-grant' && pool !== undefined) return { kind: 'pool', id: sameText(pool), name: pool };
  return { kind: 'partner', id: funder.id || sameText(funder.name), name: funder.name };
}

function moneyOf({ amount, currency }: PoolRow): MoneyJson | undefined {
  const money = amount === null ? null : Money.parse(amount, currency);
  return money?.ok ? Money.toJson(money.value) : undefined;
}

function contributionOf(same: readonly { readonly row: PoolRow; readonly role: Role }[]): Contribution[] {
  const [first] = same;
  if (!first || first.role.pool === undefined) return [];
  const { row, role: { pool, evidence } } = first;
  const amounts = new Map(same.flatMap((version) => moneyOf(version.row) ?? []).map((money) => [`${money.amount} ${money.currency}`, money]));
  return [{
    id: idOf(row), pool, evidence,
    rows: same.map((version) => version.row.row),
    from: row.funder, to: { id: row.recipient.id, name: row.recipient.name },
    amounts: [...amounts.values()],
    ...(row.awardedOn !== undefined && { awardedOn: row.awardedOn }),
  }];
}
