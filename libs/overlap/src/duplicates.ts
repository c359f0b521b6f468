import type { Duplicate, OverlapGrant } from './types.ts';

/**
 * Rows alike but for their row id: one grant that was entered more than once. In one pass over the rows.
 * Out come the copies, and the grants with one of each, the first, in their order: compare only these.
 */
export function findDuplicates(grants: readonly OverlapGrant[]): { duplicates: Duplicate[]; distinct: OverlapGrant[] } {
  const groups = [...Map.groupBy(grants, keyAmong(grants)).values()];
  return {
    duplicates: groups.filter((copies) => copies.length > 1).map(duplicateOf),
    distinct: groups.flatMap((copies) => copies[0] ?? []),
  };
}

/** A key for each of some grants: what stands alone by its texts and amount alone is its own, and is not written out. */
function keyAmong(grants: readonly OverlapGrant[]): (grant: OverlapGrant) => string | OverlapGrant {
  const brief = ({ title, purpose, amount }: OverlapGrant): string => JSON.stringify([title, purpose, amount?.amount]);
  const alike = Map.groupBy(grants, brief);
  return (grant) => (alike.get(brief(grant))?.length === 1 ? grant : canonical({ ...grant, id: null, source: null }));
}

/** Equal for equal content, in whatever order the properties stand. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const parts = Object.entries(value).filter(([, part]) => part !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${parts.map(([key, part]) => `${key}:${canonical(part)}`).join(',')}}`;
}

function duplicateOf(copies: readonly OverlapGrant[]): Duplicate {
  const [first] = copies;
  const ids = copies.map(({ id }) => id);
  return {
    kind: 'duplicate-record',
    ids,
    rows: copies.flatMap(({ source }) => source?.row ?? []),
    sentence: {
      key: 'overlap.sentence.duplicate-record',
      values: { count: copies.length, left: first?.decider.name ?? '', grantee: first?.grantee.names[0] ?? '', ids: ids.join(', ') },
    },
  };
}
