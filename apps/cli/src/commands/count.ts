import { count as countElection, METHOD_NAMES, readElection, STRENGTHS, type Count, type Table, type Variant } from '@acuerdo/voting';
import { say, type Message } from '@acuerdo/words';
import { readArguments } from '../arguments.ts';
import { EXIT, type Io } from '../io.ts';
import { complain, openElection, plainNumber } from './election-file.ts';

const OPTIONS = {
  method: { type: 'string' },
  strength: { type: 'string' },
  unranked: { type: 'string' },
  'equal-rank': { type: 'string' },
  'max-score': { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Given = { readonly [name in 'method' | 'strength' | 'unranked' | 'equal-rank' | 'max-score']?: string };

const UNRANKED = ['bottom', 'no-opinion'] as const;

/**
 * `acuerdo count FILE --method M`: counts an election object and prints the winners, the ranking and each step;
 * with `--json` one document of winners, ranking, pairwise, paths and steps (keys and values).
 */
export async function count(argv: string[], io: Io): Promise<number> {
  const given = readArguments(argv, OPTIONS);
  if (!given.ok) io.err(given.wrong);
  const [file, ...others] = given.ok ? given.files : [];
  if (!given.ok || file === undefined || others.length > 0 || given.values.method === undefined) return complain(io, usage(), EXIT.usage);
  const { method } = given.values;
  const variant = readVariant(given.values);
  if ('key' in variant) return complain(io, variant, EXIT.usage);
  const opened = await openElection(io, file);
  const election = opened.ok ? readElection(opened.value) : opened;
  if (!election.ok) return complain(io, election.reason, EXIT.refused);
  const counted = countElection(election.value, method, variant);
  if (!counted.ok) return complain(io, counted.reason, EXIT.usage);
  if (given.values.json) io.out(JSON.stringify({ method, ...variant, ...plain(counted.value) }));
  else print(io, counted.value);
  return EXIT.done;
}

function readVariant(given: Given): Variant | Message {
  const { method = '', strength = 'winning', unranked = 'bottom' } = given;
  if (!METHOD_NAMES.includes(method)) return { key: 'voting.method.notCounted', values: { value: method, methods: METHOD_NAMES } };
  const useless = (['equal-rank', 'max-score'] as const).find((option) => given[option] !== undefined);
  if (useless) return { key: 'voting.command.notForMethod', values: { option: useless, method } };
  const by = STRENGTHS.find((one) => one === strength);
  if (!by) return wrongOption('strength', strength, STRENGTHS);
  const as = UNRANKED.find((one) => one === unranked);
  return as ? { strength: by, unranked: as } : wrongOption('unranked', unranked, UNRANKED);
}

const wrongOption = (option: string, value: string, allowed: readonly string[]): Message =>
  ({ key: 'voting.command.wrongOption', values: { option, value, allowed } });

const usage = (): Message =>
  ({ key: 'voting.command.usageCount', values: { strengths: STRENGTHS.join('|'), methods: METHOD_NAMES } });

const plain = (result: Count) => ({
  ...result,
  ...(result.pairwise ? { pairwise: plainTable(result.pairwise) } : {}),
  ...(result.paths ? { paths: plainTable(result.paths) } : {}),
});

const plainTable = (table: Table) => Object.fromEntries(Object.entries(table).map(([from, row]) =>
  [from, Object.fromEntries(Object.entries(row).map(([to, value]) => [to, plainNumber(value)]))]));

function print(io: Io, { winners, steps }: Count): void {
  for (const step of steps) io.out(say(io.language, step));
  io.out(say(io.language, winners.length > 0
    ? { key: 'voting.command.result', values: { options: winners } }
    : { key: 'voting.command.noResult' }));
}
