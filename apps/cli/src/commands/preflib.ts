import { countBallotBox, isBallotBox } from '@acuerdo/record';
import { electionOf, PREFLIB_KINDS, readElection, readPrefLib, writePrefLib, type Election, type PrefLibKind, type Read } from '@acuerdo/voting';
import { readArguments } from '../arguments.ts';
import { EXIT, type Io } from '../io.ts';
import { titlesOf } from './ballot-box.ts';
import { complain, isText, openElection } from './election-file.ts';

const OPTIONS = { kind: { type: 'string' } } as const;
const KINDS = { kinds: PREFLIB_KINDS.join('|') };

/** `acuerdo preflib FILE`: writes an election, or the ballots of a ballot box, as a PrefLib file; `toi` holds every order without loss. */
export async function preflib(argv: string[], io: Io): Promise<number> {
  const given = readArguments(argv, OPTIONS);
  if (!given.ok) io.err(given.wrong);
  const [file, ...others] = given.ok ? given.files : [];
  if (!given.ok || file === undefined || others.length > 0) return complain(io, { key: 'voting.command.usagePreflib', values: KINDS }, EXIT.usage);
  const { kind = 'toi' } = given.values;
  if (!isKind(kind)) return complain(io, { key: 'voting.command.preflibKind', values: { value: kind, ...KINDS } }, EXIT.usage);
  const opened = await openElection(io, file, PREFLIB_KINDS);
  const election = opened.ok ? read(file, opened.value, io) : opened;
  const written = election.ok ? writePrefLib(election.value, kind) : election;
  if (!written.ok) return complain(io, written.reason, EXIT.refused);
  io.out(written.value.trimEnd());
  return EXIT.done;
}

const isKind = (given: string): given is PrefLibKind => (PREFLIB_KINDS as readonly string[]).includes(given);

function read(file: string, opened: unknown, { language }: Io): Read<Election> {
  if (isText(file, PREFLIB_KINDS)) return readPrefLib(String(opened));
  if (!isBallotBox(opened)) return readElection(opened);
  const counted = countBallotBox(opened);
  const titles = titlesOf(opened, language);
  return counted.ok ? electionOf(opened, (id) => titles[id] ?? id) : counted;
}
