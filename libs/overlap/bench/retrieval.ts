import { byKey, type Entry } from '../fit/register.ts';
import { bucketOf, type Pair } from '../fit/split.ts';
import { wordsOf } from '../src/fold.ts';
import { judgeNames } from '../src/names/compare-names.ts';
import { trigramLikeness, trigramsOf } from '../src/names/trigrams.ts';
import { TENTHS } from '../src/weights.ts';

const QUERIES = 600;
const LATIN = new Set('AR BO BR CL CO CR CU DO EC ES GT HN MX NI PA PE PR PT PY SV UY VE AD'.split(' '));

export interface Query { readonly query: Entry; readonly target: number }

/** An answer's rank value for every entry of the register that it considers, in any unit. */
type Ranker = (query: Entry) => Iterable<readonly [at: number, value: number]>;

/**
 * How often the right organisation stands first among all names, when one of its other names is asked for and the rest of them are
 * hidden: organisations of Latin America and Iberia that the fit never saw, one question each, acronyms left out.
 */
export function retrieval(register: readonly Entry[], held: readonly Pair[], print: (line: string) => void): void {
  const queries = queriesOf(register, new Set(held.flatMap(({ orgA, orgB }) => [orgA, orgB])));
  print(`retrieval: ${queries.length} names asked among ${register.length}; the right organisation first`);
  print('method             hits@1  with country');
  for (const [name, ranker] of [['trigram', byTrigram(register)], ['token-IDF cosine', byCosine(register)], ['acuerdo', byBits(register)]] as const) {
    const [without, withIt] = [hits(queries, register, ranker, 0), hits(queries, register, ranker, 1)];
    print(`${name.padEnd(18)} ${without.toFixed(3).padStart(6)} ${withIt.toFixed(3).padStart(13)}`);
  }
}

export function queriesOf(register: readonly Entry[], organisations: ReadonlySet<string>): Query[] {
  const entries = register.map((entry, at) => ({ entry, at })).filter(({ entry }) => organisations.has(entry.org) && !entry.acronym && LATIN.has(entry.country));
  const groups = [...Map.groupBy(entries, ({ entry }) => entry.org).values()].filter(({ length }) => length > 1);
  return groups.map((names) => names.toSorted((a, b) => bucketOf(`asked ${a.entry.written}`) - bucketOf(`asked ${b.entry.written}`) || a.at - b.at))
    .flatMap(([asked, target]) => (asked && target ? [{ query: asked.entry, target: target.at }] : []))
    .sort((a, b) => bucketOf(a.query.org) - bucketOf(b.query.org) || a.target - b.target).slice(0, QUERIES);
}

/** Each of several that are equally first counts its part. */
function hits(queries: readonly Query[], register: readonly Entry[], ranker: Ranker, useCountry: 0 | 1): number {
  let sum = 0;
  for (const { query, target } of queries) {
    let [best, first, right] = [-Infinity, 0, false];
    for (const [at, value] of ranker(query)) {
      const other = register[at];
      if (!other || (other.org === query.org && at !== target)) continue;
      const ranked = value + useCountry * (other.country === query.country ? TENTHS.country.same : TENTHS.country.differ);
      if (ranked < best) continue;
      if (ranked > best) [best, first, right] = [ranked, 0, false];
      first += 1;
      if (at === target) right = true;
    }
    if (right) sum += 1 / first;
  }
  return sum / queries.length;
}

function byTrigram(register: readonly Entry[]): Ranker {
  const read = register.map(({ written }) => trigramsOf(wordsOf(written).join(' ')));
  return function* ranked(query) {
    const asked = trigramsOf(wordsOf(query.written).join(' '));
    for (let at = 0; at < read.length; at += 1) yield [at, trigramLikeness(asked, read[at] ?? asked)];
  };
}

function byCosine(register: readonly Entry[]): Ranker {
  const words = register.map(({ written }) => [...new Set(wordsOf(written))]);
  const standing = new Map<string, number[]>();
  words.forEach((list, at) => {
    for (const word of list) {
      const there = standing.get(word);
      if (there) there.push(at);
      else standing.set(word, [at]);
    }
  });
  const weight = (word: string): number => Math.log(register.length / (standing.get(word)?.length ?? 0.5));
  const lengths = words.map((list) => Math.sqrt(list.reduce((sum, word) => sum + weight(word) ** 2, 0)));
  return (query) => {
    const dots = new Map<number, number>();
    for (const word of new Set(wordsOf(query.written))) for (const at of standing.get(word) ?? []) dots.set(at, (dots.get(at) ?? 0) + weight(word) ** 2);
    return [...dots].map(([at, dot]) => [at, (100 * dot) / (lengths[at] ?? 1)] as const);
  };
}

function byBits(register: readonly Entry[]): Ranker {
  const candidates = byKey(register);
  return ({ name }) => candidates(name).map((at) => [at, judgeNames(name, register[at]?.name ?? name).tenths] as const);
}
