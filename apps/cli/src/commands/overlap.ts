import type { Finding, GrantFile, GrantRow } from '@acuerdo/exchange';
import { asPools, findDuplicates, findOverlaps, type Contribution, type Duplicate, type Overlap } from '@acuerdo/overlap';
import { say, type Message } from '@acuerdo/words';
import { readArguments } from '../arguments.ts';
import { EXIT, type Io } from '../io.ts';
import { complain, openBytes, openMap, readFile, type Opened } from './grants-file.ts';

const OPTIONS = { json: { type: 'boolean' }, pool: { type: 'string', multiple: true }, map: { type: 'string' } } as const;

interface Found {
  readonly duplicates: readonly Duplicate[];
  readonly contributions: readonly Contribution[];
  readonly conflicts: readonly { readonly file: string; readonly finding: Finding }[];
  readonly overlaps: readonly Overlap[];
}

/**
 * `acuerdo overlap FILE… [--pool NAME]… [--map FILE]`: the overlaps in grants files, most important first; with `--json` one
 * document. Copies are told first and compared once; payments into a pool are contributions; ids that contradict themselves are told.
 */
export async function overlap(argv: string[], io: Io): Promise<number> {
  const given = readArguments(argv, OPTIONS);
  if (!given.ok) io.err(given.wrong);
  if (!given.ok || given.files.length === 0) return complain(io, { key: 'overlap.command.usage' }, EXIT.usage);
  const opened = await openAll(given.files, io, given.values.map);
  if (!opened.ok) return complain(io, opened.reason, EXIT.refused);
  const found = find(opened.value, given.values.pool ?? []);
  if (!found.ok) return complain(io, found.reason, EXIT.refused);
  if (given.values.json) io.out(JSON.stringify(documentOf(found.value, io)));
  else for (const text of textOf(found.value)) io.out(say(io.language, text));
  return EXIT.done;
}

/** Refuses a pool that no row names: a mistyped name would otherwise call every overlap one between partners. */
function find(files: readonly OpenedFile[], pools: readonly string[]): Opened<Found> {
  const read = asPools(files.flatMap(({ rows }) => rows), { pools });
  const pool = pools.find((name) => !read.classified.some((row) => row.pool === name));
  if (pool !== undefined) return { ok: false, reason: { key: 'overlap.command.noPool', values: { pool } } };
  const { duplicates, distinct } = findDuplicates(read.grants);
  return { ok: true, value: { duplicates, contributions: read.contributions, conflicts: conflictsOf(files), overlaps: findOverlaps(distinct) } };
}

interface OpenedFile { readonly file: string; readonly read: GrantFile; readonly rows: readonly (GrantRow & { file: string })[] }

/** All files, or why one of them is no grants file; what else is to know goes to standard error. */
async function openAll(files: readonly string[], io: Io, mapFile?: string): Promise<Opened<OpenedFile[]>> {
  const map = mapFile === undefined ? undefined : await openMap(io, mapFile);
  if (map && !map.ok) return map;
  const opened: OpenedFile[] = [];
  for (const file of files) {
    const bytes = await openBytes(io, file);
    if (!bytes.ok) return bytes;
    const read = readFile(bytes.value, file, map?.value);
    const fault = read.findings.find(({ row, severity }) => row === null && severity === 'error');
    if (fault) return { ok: false, reason: fault.message };
    io.err(summaryOf(read, io));
    opened.push({ file, read, rows: read.rows.map((row) => ({ ...row, file })) });
  }
  return { ok: true, value: opened };
}

function summaryOf({ rows, findings }: GrantFile, io: Io): string {
  const count = (severity: Finding['severity']): number => findings.filter((finding) => finding.severity === severity).length;
  return say(io.language, { key: 'exchange.summary', values: { count: rows.length, errors: count('error'), warnings: count('warning'), notes: count('note') } });
}

const conflictsOf = (files: readonly OpenedFile[]): Found['conflicts'] =>
  files.flatMap(({ file, read }) => read.findings.filter(({ rule }) => rule === 'id-conflict').map((finding) => ({ file, finding })));

/** Tenths of a bit as the decimal number that people read. */
const bitsOf = (tenths: number): number => tenths / 10;

function documentOf({ duplicates, contributions, conflicts, overlaps }: Found, io: Io) {
  const withSentence = <T extends { readonly sentence: Message }>(thing: T) => ({ ...thing, sentence: say(io.language, thing.sentence), message: thing.sentence });
  return {
    duplicates: duplicates.map(withSentence),
    overlaps: overlaps.map((one) => ({
      ...withSentence(one),
      bits: bitsOf(one.bits),
      evidence: one.evidence.map(({ signal, mark, tenths, message }) => ({ signal, mark, bits: bitsOf(tenths), sentence: say(io.language, message), message })),
    })),
    contributions,
    conflicts: conflicts.map(({ file, finding }) => ({ file, ...finding, sentence: say(io.language, finding.message) })),
  };
}

function* textOf({ duplicates, contributions, conflicts, overlaps }: Found): Iterable<Message> {
  yield* conflicts.map(({ finding }) => finding.message);
  yield* duplicates.map(({ sentence }) => sentence);
  for (const { from, pool, amounts, rows } of contributions) {
    const paid = amounts.map((amount): Message => ({ key: 'overlap.command.stake', values: { ...amount } }));
    yield { key: 'overlap.command.contribution', values: { from: from.name, pool, amounts: paid, rows: rows.join(', ') } };
  }
  if (overlaps.length === 0) yield { key: 'overlap.command.nothing' };
  for (const one of overlaps) {
    yield headOf(one);
    yield one.sentence;
    yield* one.evidence.map(({ message }) => message);
  }
}

function headOf({ kind, between, roleConfusion, bits, atStake, left, right }: Overlap): Message {
  return {
    key: roleConfusion ? 'overlap.command.atConfusion' : 'overlap.command.at',
    values: {
      kind: { key: `overlap.kind.${kind}` }, between: { key: `overlap.between.${between}` }, bits: bitsOf(bits), left, right,
      stake: atStake ? { key: 'overlap.command.stake', values: { ...atStake } } : { key: 'overlap.command.stakeUnknown' },
    },
  };
}
