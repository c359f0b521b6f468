import {
  decideMapping, kindOfFile, openTable, pickRows, readGrants, readSheet, showTable, surveyTable,
  type Finding, type GrantRow, type Mapping, type SheetOptions, type SurveyedTable, type Table, type Wish as MappingWish,
} from '@acuerdo/exchange';
import type { Message } from '@acuerdo/words';
import type { Sheet, Wish } from './match-choice.ts';

/** The grants of a file as this browser read them; a row that says no grant is only counted. */
export interface ReadHere {
  readonly rows: readonly GrantRow[];
  readonly unreadable: number;
  /** How the columns were matched; null where the file says itself what is what. */
  readonly mapping: Mapping | null;
}

export interface OpenedSheet {
  readonly tables: readonly Table[];
  readonly surveyed: readonly SurveyedTable[];
  /** As it is shown to whoever matches the columns. */
  readonly sheet: Sheet;
}

export type OpenedHere =
  | { readonly kind: 'sheet'; readonly opened: OpenedSheet }
  | { readonly kind: 'grants'; readonly read: ReadHere }
  | { readonly kind: 'refused'; readonly reason: Message };

/** Opens a file in this browser; no byte of it goes anywhere. */
export async function openHere(file: File): Promise<OpenedHere> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return kindOfFile(bytes) === 'json' ? openGrants(bytes, file.name) : openSheet(bytes, file.name);
}

function openGrants(bytes: Uint8Array, fileName: string): OpenedHere {
  const { format, rows, findings } = readGrants(bytes, { fileName });
  const fault = findings.findLast(({ row, severity }) => row === null && severity === 'error');
  return format === 'unknown' && fault ? { kind: 'refused', reason: fault.message } : { kind: 'grants', read: readable({ rows, findings }, null) };
}

async function openSheet(bytes: Uint8Array, fileName: string): Promise<OpenedHere> {
  const opened = await openTable(bytes, { fileName });
  if (!opened.ok) return { kind: 'refused', reason: opened.finding.message };
  const surveyed = opened.tables.map(surveyTable);
  return { kind: 'sheet', opened: { tables: opened.tables, surveyed, sheet: { tables: surveyed.map((table) => showTable(table)), mapping: null } } };
}

type Reading = Pick<SheetOptions, 'funder' | 'themes' | 'today'>;

export type ReadOrRefused =
  | { readonly __typename: 'Read'; readonly read: ReadHere }
  | { readonly __typename: 'Refused'; readonly message: Message; readonly path: readonly string[] };

/** Reads the rows of a sheet as somebody matched its columns, by the rule by which the server would. */
export function readHere({ tables, surveyed }: OpenedSheet, wish: Wish, reading: Reading): ReadOrRefused {
  const decision = decideMapping(surveyed, wish as MappingWish);
  if (!decision.ok) return { __typename: 'Refused', message: decision.reason, path: [decision.path] };
  const { mapping } = decision;
  const table = tables[surveyed.findIndex(({ sheet }) => sheet === mapping.sheet)];
  const { rows, findings } = readSheet(table ? pickRows(table, mapping.columns) : [], { ...reading, ...mapping });
  return { __typename: 'Read', read: readable({ rows, findings }, mapping) };
}

function readable({ rows, findings }: { rows: readonly GrantRow[]; findings: readonly Finding[] }, mapping: Mapping | null): ReadHere {
  const faulty = new Set(findings.flatMap(({ row, severity }) => (row !== null && severity === 'error' ? [row] : [])));
  return { rows: rows.filter(({ row }) => !faulty.has(row)), unreadable: faulty.size, mapping };
}
