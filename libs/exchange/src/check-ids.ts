import { finding } from './finding.ts';
import { canonical } from './json-value.ts';
import { PROPERTIES } from './standard.ts';
import type { Finding, GrantRow, IdConflict } from './types.ts';

/**
 * Looks at ids that stand more than once. Rows that say the same are `duplicate-record`; rows that differ in a property of the
 * standard (or `among` other fields) are an `id-conflict`: both stay, all rows and fields are named, and a person answers which is right.
 */
export function checkIds(rows: readonly GrantRow[], among: readonly string[] = Object.keys(PROPERTIES)): { conflicts: IdConflict[]; findings: Finding[] } {
  const conflicts: IdConflict[] = [];
  const findings: Finding[] = [];
  for (const [id, same] of Map.groupBy(rows.filter((row) => row.id !== ''), (row) => row.id)) {
    const last = same.at(-1);
    if (same.length < 2 || !last) continue;
    const fields = differing(same, among);
    const numbers = same.map(({ row }) => row);
    if (fields.length > 0) conflicts.push({ id, rows: numbers, fields });
    findings.push(finding({
      row: last.row, field: 'id', rule: fields.length > 0 ? 'id-conflict' : 'duplicate-record', severity: 'warning', value: id,
      more: { rows: numbers.join(', '), fields: fields.join(', ') },
    }));
  }
  return { conflicts, findings };
}

function differing(rows: readonly GrantRow[], among: readonly string[]): string[] {
  return among.filter((field) => new Set(rows.map(({ raw }) => canonical(raw[field]))).size > 1);
}
