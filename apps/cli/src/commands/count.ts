import { isBallotBox } from '@acuerdo/record';
import { count as countElection, EQUAL_RANKS, METHOD_NAMES, methodOf, PREFLIB_KINDS, readElection, readPrefLib, robustness as robustnessOf, UNRANKED, type Count, type Election, type Table, type Variant } from '@acuerdo/voting';
import { say, type Message } from '@acuerdo/words';
import { readArguments } from '../arguments.ts';
import { EXIT, type Io } from '../io.ts';
import { countBox } from './ballot-box.ts';
import { complain, isText, openElection, plainNumber } from './election-file.ts';

const OPTIONS = {
  method: { type: 'string' },
  strength: { type: 'string' },
  unranked: { type: 'string' },
  'equal-rank': { type: 'string' },
  'max-score': { type: 'string' },
  'min-scorers': { type: 'string' },
  'tie-order': { type: 'string' },
  'default-option': { type: 'string' },
  robustness: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

type OptionName = Exclude<keyof typeof OPTIONS, 'method' | 'robustness' | 'json'>;
type Given = { readonly [name in OptionName]?: string };

const number = (written: string): number => (/^\d{1,15}$/.test(written) ? Number(written) : NaN);

/** Which parameter of a count an option of the command is, and how it is read. */
const PARAMETERS: { readonly [name in OptionName]: readonly [keyof Variant, (written: string) => unknown] } = {
  strength: ['strength', String],
  unranked: ['unranked', String],
  'equal-rank': ['equalRank', String],
  'max-score': ['maxScore', number],
  'min-scorers': ['minScorers', number],
  'tie-order': ['tieOrder', (written) => written.split('>').map((id) => id.trim())],
  'default-option': ['defaultOption', String],
};

/**
 * `acuerdo count FILE --method M`: counts an election object, or a PrefLib file by its ending, and prints the winners, the ranking and each step;
 * with `--json` one document of winners, ranking and whatever the method has to show, with its steps as keys and values.
 * With `--robustness` also what the result hangs on. An option that says nothing to the method is told on standard error, and changes nothing.
 * A ballot box is counted by the method and the rule that stand in it.
 */
export async function count(argv: string[], io: Io): Promise<number> {
  const given = readArguments(argv, OPTIONS);
  if (!given.ok) io.err(given.wrong);
  const [file, ...others] = given.ok ? given.files : [];
  const values = given.ok ? given.values : {};
  if (file === undefined || others.length > 0) return complain(io, usage(), EXIT.usage);
  const opened = await openElection(io, file, PREFLIB_KINDS);
  if (opened.ok && isBallotBox(opened.value)) return countBox(io, opened.value, values.json === true);
  return countFile(io, opened.ok ? read(file, opened.value) : opened, values);
}

interface Values extends Given { readonly method?: string; readonly json?: boolean; readonly robustness?: boolean }

function countFile(io: Io, election: ReturnType<typeof readElection>, { method, json = false, robustness = false, ...options }: Values): number {
  if (method === undefined) return complain(io, usage(), EXIT.usage);
  if (!methodOf(method)) return complain(io, { key: 'voting.method.notCounted', values: { value: method, methods: METHOD_NAMES } }, EXIT.usage);
  if (!election.ok) return complain(io, election.reason, EXIT.refused);
  return answer(io, election.value, { method, json, robustness, variant: readParameters(io, method, options) });
}

/** The text of a PrefLib file, or the election object of a JSON file. */
const read = (file: string, opened: unknown): ReturnType<typeof readElection> =>
  (isText(file, PREFLIB_KINDS) ? readPrefLib(String(opened)) : readElection(opened));

interface Asked { readonly method: string; readonly variant: Partial<Variant>; readonly json: boolean; readonly robustness: boolean }

function answer(io: Io, election: Election, { method, variant, json, robustness }: Asked): number {
  const counted = countElection(election, method, variant);
  if (!counted.ok) return complain(io, counted.reason, isUsage(counted.reason) ? EXIT.usage : EXIT.refused);
  const probed = robustness ? robustnessOf(election, method, variant) : null;
  const robust = probed?.ok ? probed.value : null;
  if (json) io.out(JSON.stringify({ ...plain(counted.value), ...(robust ? { robustness: robust } : {}) }));
  else print(io, counted.value, robust?.steps ?? []);
  return EXIT.done;
}

/** A parameter that is none is the caller's mistake; ballots that the method cannot count are the file's. */
const isUsage = ({ key }: Message): boolean => key.startsWith('voting.rule.wrong.');

function readParameters(io: Io, method: string, given: Given): Partial<Variant> {
  const known: readonly string[] = methodOf(method)?.parameters ?? [];
  const entries = Object.entries(given).flatMap(([option, written]) => {
    const [parameter, read] = PARAMETERS[option as OptionName];
    if (known.includes(parameter)) return [[parameter, read(written)]];
    io.err(say(io.language, { key: 'voting.command.notForMethod', values: { option, method } }));
    return [];
  });
  return Object.fromEntries(entries) as Partial<Variant>;
}

const usage = (): Message => ({ key: 'voting.command.usageCount', values: {
  strengths: 'winning|margin|ratio|losing|opposition', unranked: UNRANKED.join('|'), equalRanks: EQUAL_RANKS.join('|'), methods: METHOD_NAMES } });

/** Exact texts as numbers where a double holds them; of rounds the first and the last besides. */
function plain({ method, parameters, scores, pairwise, paths, rounds, ...others }: Count) {
  const votes = rounds?.map((round) => plainRow(round.votes));
  return {
    method,
    ...parameters,
    ...others,
    ...(scores ? { scores: plainRow(scores) } : {}),
    ...(pairwise ? { pairwise: plainTable(pairwise) } : {}),
    ...(paths ? { paths: plainTable(paths) } : {}),
    ...(rounds && votes ? { rounds: rounds.map((round, at) => ({ ...round, votes: votes[at] })), firstRound: votes[0], lastRound: votes.at(-1) } : {}),
  };
}

const plainRow = (row: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(row).map(([to, value]) => [to, plainNumber(value)]));

const plainTable = (table: Table) => Object.fromEntries(Object.entries(table).map(([from, row]) => [from, plainRow(row)]));

function print(io: Io, { winners, steps }: Count, more: readonly Message[]): void {
  for (const step of [...steps, ...more]) io.out(say(io.language, step));
  io.out(say(io.language, winners && winners.length > 0
    ? { key: 'voting.command.result', values: { options: winners } }
    : { key: 'voting.command.noResult' }));
}
