import { checkIds } from './check-ids.ts';
import { checkRow, type CheckOptions } from './check-row.ts';
import { checkShape } from './check-shape.ts';
import { decode } from './decode.ts';
import { finding, type FindingParts } from './finding.ts';
import { isObject, type JsonObject } from './json-value.ts';
import { parseJson } from './json.ts';
import { readRow } from './read-row.ts';
import type { Finding, GrantFile, GrantRow } from './types.ts';

export interface ReadOptions extends CheckOptions {
  /** Only to say what was opened; the content decides what it is. */
  readonly fileName: string;
}

/**
 * Reads a 360Giving JSON file (standard 1.4) and checks every row before anything is said: nothing stops at the first error, and
 * nothing throws. Out come the rows as published, the ids that contradict themselves, and all findings in the order of the rows.
 * Amounts stay decimal strings. Anything that is not 360Giving JSON gives no rows and one finding that says what is accepted.
 */
export function readGrants(bytes: Uint8Array, options: ReadOptions): GrantFile {
  const decoded = decode(bytes);
  const looksLikeJson = /^\s*[[{"]/.test(decoded.text);
  const { text } = decoded;
  const findings = looksLikeJson ? decoded.findings : [];
  const refused = (parts: Omit<FindingParts, 'severity'>): GrantFile =>
    ({ format: 'unknown', rows: [], conflicts: [], findings: [...findings, finding({ severity: 'error', ...parts })] });
  if (text.trim() === '') return refused({ field: 'file', rule: 'empty-file', value: options.fileName });
  if (!looksLikeJson) return refused({ field: 'file', rule: 'not-json', value: options.fileName });
  const parsed = parseJson(text);
  if (!parsed.ok) return refused({ field: 'file', rule: 'json-syntax', value: options.fileName, more: { line: parsed.line, column: parsed.column } });
  const { value } = parsed;
  if (!isObject(value) || !Array.isArray(value['grants'])) {
    return refused({ field: 'grants', rule: 'no-grants-list', value: isObject(value) ? value['grants'] : value });
  }
  const entries: readonly unknown[] = value['grants'];
  if (entries.length === 0) findings.push(finding({ field: 'grants', rule: 'no-grants', severity: 'warning' }));
  const read = entries.map((raw, at) => readEntry(raw, { ...options, row: at + 1, amountOf: parsed.amountOf }));
  const rows = read.flatMap(({ row }) => row ?? []);
  const ids = checkIds(rows);
  const all = [...read.flatMap((entry) => entry.findings), ...ids.findings].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return { format: '360giving-json', rows, conflicts: ids.conflicts, findings: [...findings, ...all] };
}

interface EntryContext extends ReadOptions {
  readonly row: number;
  amountOf(holder: object, key: string): string | undefined;
}

function readEntry(raw: unknown, context: EntryContext): { row?: GrantRow; findings: Finding[] } {
  if (!isObject(raw)) return { findings: [finding({ row: context.row, field: 'grants', rule: 'not-a-grant', severity: 'error', value: raw })] };
  const amountWritten = context.amountOf(raw, 'amountAwarded');
  const row = readRow(raw satisfies JsonObject, { ...context, ...(amountWritten !== undefined && { amountWritten }) });
  return { row, findings: [...checkShape(raw, row.row), ...checkRow(row, context)] };
}
