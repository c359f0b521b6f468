import { decode, parseCsv } from '@acuerdo/exchange';
import { compareNames, readName, withCountry, type NameComparison } from '@acuerdo/overlap';
import { say, type Message } from '@acuerdo/words';
import { readArguments } from '../arguments.ts';
import { EXIT, type Io } from '../io.ts';
import { complain, openBytes, type Opened } from './grants-file.ts';

const OPTIONS = { json: { type: 'boolean' }, 'use-country': { type: 'boolean' } } as const;

interface Row { readonly a: string; readonly b: string; readonly countryA: string; readonly countryB: string }

/**
 * `acuerdo names FILE [--use-country]`: how likely the two names of each row are one organisation's, and what says so; with `--json`
 * an array of one object per row. Countries are read only where they are asked for.
 */
export async function names(argv: string[], io: Io): Promise<number> {
  const given = readArguments(argv, OPTIONS);
  if (!given.ok) io.err(given.wrong);
  const [file, ...others] = given.ok ? given.files : [];
  if (!given.ok || file === undefined || others.length > 0) return complain(io, { key: 'names.command.usage' }, EXIT.usage);
  const opened = await openRows(io, file);
  if (!opened.ok) return complain(io, opened.reason, EXIT.refused);
  const compared = opened.value.map((row) => ({ row, found: compare(row, given.values['use-country'] === true) }));
  if (given.values.json) io.out(JSON.stringify(compared.map(({ row, found }) => documentOf(row, found, io))));
  else for (const { row, found } of compared) for (const text of textOf(row, found)) io.out(say(io.language, text));
  return EXIT.done;
}

function compare({ a, b, countryA, countryB }: Row, useCountry: boolean): NameComparison {
  const found = compareNames(readName(a), readName(b));
  return useCountry ? withCountry(found, { a: countryA, b: countryB }) : found;
}

async function openRows(io: Io, file: string): Promise<Opened<Row[]>> {
  const bytes = await openBytes(io, file);
  if (!bytes.ok) return bytes;
  const table = parseCsv(decode(bytes.value).text);
  if (!table.ok) return { ok: false, reason: { key: 'names.command.noTable', values: { file, line: table.line } } };
  const [heading = [], ...rows] = table.cells;
  const columns = heading.map((name) => name.trim().toLowerCase());
  if (!columns.includes('name_a') || !columns.includes('name_b')) return { ok: false, reason: { key: 'names.command.columns', values: { file } } };
  const cell = (row: readonly string[], column: string): string => row[columns.indexOf(column)]?.trim() ?? '';
  return { ok: true, value: rows.map((row) => ({ a: cell(row, 'name_a'), b: cell(row, 'name_b'), countryA: cell(row, 'country_a'), countryB: cell(row, 'country_b') })) };
}

/** To four decimals: more than the weights can say. */
const probabilityOf = (tenths: number): number => Math.round(10_000 / (1 + 2 ** (-tenths / 10))) / 10_000;

function documentOf({ a, b }: Row, { tenths, level, evidence, change }: NameComparison, io: Io) {
  return {
    name_a: a, name_b: b, probability: probabilityOf(tenths), bits: tenths / 10, level,
    evidence: evidence.map(({ mark, tenths: weight, message }) => ({ mark, bits: weight / 10, sentence: say(io.language, message), message })),
    change: { sentence: say(io.language, change), message: change },
  };
}

function* textOf({ a, b }: Row, { tenths, level, evidence, change }: NameComparison): Iterable<Message> {
  const percent = Math.round(probabilityOf(tenths) * 100);
  yield { key: 'names.command.pair', values: { level: { key: `names.level.${level}` }, percent, bits: tenths / 10, left: a, right: b } };
  for (const { tenths: weight, message } of evidence) yield { key: 'names.command.line', values: { bits: (weight / 10).toFixed(1).padStart(5), sentence: message } };
  yield change;
}
