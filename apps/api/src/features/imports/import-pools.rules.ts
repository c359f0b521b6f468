import type { GrantRow } from '@acuerdo/exchange';
import { asPools } from '@acuerdo/overlap';
import type { PoolInFiles } from '../pools/pools.service.ts';
import type { Place, ReadRow } from './import-row.rules.ts';

/** Everything in a file that could be a pool: titles of programmes and names of funders. */
export function namesIn(rows: readonly ReadRow[]): Set<string> {
  return new Set(rows.flatMap(({ parsed }) => (parsed ? [parsed.funder.name, ...parsed.programmes.map(({ title }) => title)] : [])).filter((name) => name !== ''));
}

/** The names in a file by which a pool is known already. */
export function knownPools(pools: readonly PoolInFiles[], names: ReadonlySet<string>): string[] {
  const known = new Set(pools.flatMap(({ name, programmes }) => [name, ...programmes]));
  return [...names].filter((name) => known.has(name));
}

/** Where each row of a file belongs, in the light of what was named a pool. */
export function placing(rows: readonly GrantRow[], pools: readonly string[]): (row: GrantRow) => Place {
  const { classified, grants } = asPools(rows, { pools });
  const roles = new Map(classified.map((role) => [role.row, role]));
  const onward = new Set(grants.filter((grant) => grant.onward).map(({ source }) => source?.row));
  return ({ row }) => {
    const role = roles.get(row);
    return { becomes: role?.role === 'contribution' ? 'contribution' : 'grant', pool: role?.pool ?? null, onward: onward.has(row) };
  };
}
