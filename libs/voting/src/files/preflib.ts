import { Fraction } from '@acuerdo/exact';
import type { RankedBallot, ScoredBallot } from '../ballots/ballot.ts';
import { readBallot } from '../ballots/ballot.ts';
import type { Election } from '../count.ts';
import type { Message, Read } from '../message.ts';
import { fail, reading } from './reading.ts';

/** Complete or incomplete orders, strict or with ties. `.toi` holds all of them without loss. */
export type PrefLibKind = 'soc' | 'soi' | 'toc' | 'toi';

export const PREFLIB_KINDS: readonly PrefLibKind[] = ['soc', 'soi', 'toc', 'toi'];

const HEAD = /^#\s*([^:]+?)\s*:\s*(.*)$/;
const PREFERENCES = /^(\d{1,15})\s*:\s*(.*)$/;
const RANK = /\{[^{}]*\}|[^,{}\s]+/g;

/**
 * Reads a PrefLib file of orders (preflib.org, format of 2022): lines "# KEY: value" with NUMBER ALTERNATIVES and ALTERNATIVE NAME n, then
 * "count: 1,{2,3},4". Whoever is left out is unranked. A line without an order is so many blank ballots.
 * Refused, with the line: a head without alternatives, a name twice, what is no line of preferences, an unknown or repeated option.
 */
export function readPrefLib(text: string): Read<Election> {
  return reading(() => {
    const lines = text.split(/\r\n|\n|\r/).map((line, at) => ({ line: line.trim(), field: `line ${at + 1}` })).filter(({ line }) => line !== '');
    const options = readHead(lines.filter(({ line }) => line.startsWith('#')).map(({ line }) => line));
    const ballots = lines.filter(({ line }) => !line.startsWith('#')).map(({ line, field }) => readLine(line, options, field));
    return { options, ballots };
  });
}

function readHead(lines: readonly string[]): string[] {
  const head = new Map(lines.flatMap((line) => {
    const [, key, value] = HEAD.exec(line) ?? [];
    return key === undefined || value === undefined ? [] : [[key.toUpperCase(), value.trim()] as const];
  }));
  const size = Number(head.get('NUMBER ALTERNATIVES'));
  if (!Number.isSafeInteger(size) || size < 1 || size > lines.length) return fail('preflibHead', 'head', { value: 'NUMBER ALTERNATIVES' });
  const names = Array.from({ length: size }, (_, at) => head.get(`ALTERNATIVE NAME ${at + 1}`) ?? fail('preflibHead', 'head', { value: `ALTERNATIVE NAME ${at + 1}` }));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  return twice === undefined ? names : fail('candidateTwice', 'head', { value: twice });
}

function readLine(line: string, options: readonly string[], field: string): RankedBallot {
  const [, count, order = ''] = PREFERENCES.exec(line) ?? [];
  const rest = order.replace(RANK, '').replaceAll(',', '').trim();
  if (count === undefined || rest !== '') return fail('preflibLine', field, { value: line.slice(0, 80) });
  const ranking = (order.match(RANK) ?? []).map((rank) => rank.replace(/[{}\s]/g, '').split(',').filter((number) => number !== '').map((number) => (
    (/^\d{1,6}$/.test(number) ? options[Number(number) - 1] : undefined) ?? fail('preflibOption', field, { value: number, most: options.length }))));
  const read = readBallot(ranking, options);
  return read.ok ? { ranking: read.value, weight: Fraction.of(BigInt(count)) } : fail('badBallot', field, { problem: read.reason });
}

/**
 * Writes ranked ballots in a PrefLib format; alike ones on one line, the most frequent first.
 * Refused, with the ballot and the formats that can hold it: an equal rank in a strict format, an option left out in a complete one, scores,
 * and a weight that is not a whole number, which none can hold.
 */
export function writePrefLib({ options, ballots }: Election, kind: PrefLibKind): Read<string> {
  return reading(() => {
    const broken = options.find((name) => /[\r\n]/.test(name));
    if (broken !== undefined) fail('preflibNever', 'candidates', { value: broken, problem: { key: 'voting.file.preflibName' } });
    const counts = new Map<string, bigint>();
    ballots.forEach((ballot, at) => {
      const order = orderOf(ballot, options, { kind, field: `ballots[${at}]` });
      counts.set(order, (counts.get(order) ?? 0n) + ballot.weight.num);
    });
    const lines = [...counts].sort(([a, x], [b, y]) => (x === y ? (a < b ? -1 : 1) : y > x ? 1 : -1));
    const total = lines.reduce((sum, [, count]) => sum + count, 0n);
    return [
      `# DATA TYPE: ${kind}`, `# NUMBER ALTERNATIVES: ${options.length}`, `# NUMBER VOTERS: ${total}`, `# NUMBER UNIQUE ORDERS: ${lines.length}`,
      ...options.map((name, at) => `# ALTERNATIVE NAME ${at + 1}: ${name}`),
      ...lines.map(([order, count]) => `${count}: ${order}`.trimEnd()),
    ].map((line) => `${line}\n`).join('');
  });
}

interface Writing { readonly kind: PrefLibKind; readonly field: string }

function orderOf(ballot: RankedBallot | ScoredBallot, options: readonly string[], { kind, field }: Writing): string {
  const refused = (value: string, reason: string, allowed: readonly PrefLibKind[]): never =>
    fail(allowed.length > 0 ? 'preflibKind' : 'preflibNever', field, { value, problem: { key: `voting.file.preflib${reason}` } satisfies Message, allowed: [...allowed] });
  if ('scores' in ballot) return refused(JSON.stringify(ballot.scores), 'Scores', []);
  if (ballot.weight.den !== 1n) return refused(Fraction.format(ballot.weight), 'Weight', []);
  const [tied, complete] = [ballot.ranking.some((rank) => rank.length > 1), ballot.ranking.flat().length === options.length];
  const written = ballot.ranking.map((rank) => {
    const numbers = rank.map((id) => options.indexOf(id) + 1).sort((a, b) => a - b).join(',');
    return rank.length > 1 ? `{${numbers}}` : numbers;
  }).join(',');
  if (tied && kind.startsWith('s')) return refused(written, 'Equal', complete ? ['toc', 'toi'] : ['toi']);
  if (!complete && kind.endsWith('c')) return refused(written, 'Incomplete', tied ? ['toi'] : ['soi', 'toi']);
  return written;
}
