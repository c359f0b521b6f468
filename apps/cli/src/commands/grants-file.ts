import { MEANINGS, readGrants, readTable, type ColumnMap, type GrantFile } from '@acuerdo/exchange';
import { say, type Message } from '@acuerdo/words';
import type { Io } from '../io.ts';

export type Opened<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Message };

/** The bytes of a file, or why there are none. */
export async function openBytes(io: Io, file: string): Promise<Opened<Uint8Array>> {
  try {
    return { ok: true, value: await io.read(file) };
  } catch (fault) {
    return { ok: false, reason: { key: 'overlap.command.unreadable', values: { file, fault: fault instanceof Error ? fault.message : String(fault) } } };
  }
}

/** A file named .csv is a table; any other is read as 360Giving JSON, which says what it is not. */
export function readFile(bytes: Uint8Array, fileName: string, columns?: ColumnMap): GrantFile {
  return /\.csv$/i.test(fileName) ? readTable(bytes, { fileName, ...(columns && { columns }) }) : readGrants(bytes, { fileName });
}

/** Reads `--map FILE`: a JSON object from what is meant to the column's heading, or to `=value`. */
export async function openMap(io: Io, file: string): Promise<Opened<ColumnMap>> {
  const bytes = await openBytes(io, file);
  if (!bytes.ok) return bytes;
  const wrong = { ok: false, reason: { key: 'overlap.command.map', values: { file } } } as const;
  try {
    const map: unknown = JSON.parse(new TextDecoder().decode(bytes.value));
    return isColumnMap(map) ? { ok: true, value: map } : wrong;
  } catch {
    return wrong;
  }
}

function isColumnMap(value: unknown): value is ColumnMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    && Object.entries(value).every(([meaning, column]) => typeof column === 'string' && MEANINGS.some((known) => known === meaning));
}

/** Says why on standard error, and gives the exit code back. */
export function complain(io: Io, reason: Message, code: number): number {
  io.err(say(io.language, reason));
  return code;
}
