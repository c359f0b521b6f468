import { say, type Message } from '@acuerdo/words';
import type { Io } from '../io.ts';

type Opened = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: Message };

/** A JSON file as it is, or why it is none; of a file with another ending (`asText`) its text. */
export async function openElection(io: Io, path: string, asText: readonly string[] = []): Promise<Opened> {
  let bytes: Uint8Array;
  try {
    bytes = await io.read(path);
  } catch (fault) {
    const value = fault instanceof Error ? fault.message : String(fault);
    return { ok: false, reason: { key: 'voting.file.unreadable', values: { field: path, value } } };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, value: isText(path, asText) ? text : JSON.parse(text) };
  } catch {
    return { ok: false, reason: { key: 'voting.file.notJson', values: { field: path } } };
  }
}

export const isText = (path: string, endings: readonly string[]): boolean => endings.some((ending) => path.toLowerCase().endsWith(`.${ending}`));

/** Says why on standard error, and gives the exit code back. */
export function complain(io: Io, reason: Message, code: number): number {
  io.err(say(io.language, reason));
  return code;
}

/** Exact numbers as a JSON document shows them: a whole number that a double holds is a number, any other stays text. */
export function plainNumber(exact: string): string | number {
  const value = Number(exact);
  return Number.isSafeInteger(value) && String(value) === exact ? value : exact;
}
