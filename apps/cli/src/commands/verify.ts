import { verify as verifyRecord, type Message, type Pins, type Verdict } from '@acuerdo/record';
import { say } from '@acuerdo/words';
import { readArguments } from '../arguments.ts';
import { EXIT, type Io } from '../io.ts';

const OPTIONS = { key: { type: 'string', multiple: true }, head: { type: 'string' }, json: { type: 'boolean' } } as const;
const KEY = /^(?:[0-9a-f]{16}|[0-9a-f]{64})$/;

/**
 * `acuerdo verify FILE [--key HEX] [--head FILE]`: verifies a minute book or the proof of a decision, from the file alone.
 * `--key` (repeatable): a public key or key id that the reader trusts; `--head`: a signed head, or an older minute book, kept from before.
 */
export async function verify(argv: string[], io: Io): Promise<number> {
  const given = readArguments(argv, OPTIONS);
  if (!given.ok) io.err(given.wrong);
  const [file, ...others] = given.ok ? given.files : [];
  if (!given.ok || file === undefined || others.length > 0) return complain(io, { key: 'record.command.usage' }, EXIT.usage);
  const keys = (given.values.key ?? []).map((key) => key.toLowerCase());
  const strange = keys.find((key) => !KEY.test(key));
  if (strange !== undefined) return complain(io, { key: 'record.command.key', values: { value: strange } }, EXIT.usage);
  const [bytes, kept] = [await open(io, file), given.values.head === undefined ? null : await open(io, given.values.head)];
  if (bytes === undefined || kept === undefined) return EXIT.refused;
  return tell(io, await verifyRecord(bytes, pinsOf(keys, kept)), given.values.json === true);
}

async function open(io: Io, file: string): Promise<Uint8Array | undefined> {
  try {
    return await io.read(file);
  } catch (fault) {
    complain(io, { key: 'record.command.unreadable', values: { file, problem: fault instanceof Error ? fault.message : String(fault) } }, EXIT.refused);
    return undefined;
  }
}

function pinsOf(keys: readonly string[], kept: Uint8Array | null): Pins {
  return { keys, ...(kept && { head: headIn(new TextDecoder().decode(kept)) }) };
}

/** The head in a file of a head alone, or the last one of a minute book. What is neither is told by the verification. */
function headIn(text: string): unknown {
  try {
    const value = JSON.parse(text) as { heads?: readonly unknown[] } | null;
    return Array.isArray(value?.heads) ? value.heads.at(-1) ?? null : value;
  } catch {
    return text;
  }
}

function tell(io: Io, verdict: Verdict, json: boolean): number {
  const words = (message: Message): string => say(io.language, message);
  if (json) io.out(JSON.stringify({ text: words(verdict.sentence), ...verdict }));
  else {
    io.out(words(verdict.sentence));
    for (const { ok, message } of verdict.checks) io.out(`${ok ? '  ✓' : '  ✗'} ${words(message)}`);
    for (const limit of verdict.limits) io.out(`  · ${words(limit)}`);
  }
  return verdict.valid ? EXIT.done : EXIT.refused;
}

function complain(io: Io, message: Message, code: number): number {
  io.err(say(io.language, message));
  return code;
}
