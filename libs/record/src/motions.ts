import { entryHash, hashText, type Entry, type Json, type JsonObject } from '@acuerdo/ledger';
import { drawLot, type BallotChoice, type MotionSpec } from '@acuerdo/voting';
import { DECISION_READERS } from './decisions.ts';
import { FACT_FORMS } from './forms.ts';
import { readMinutesApproved, readMinutesLocked, type MinutesReading } from './minutes-reading.ts';
import { lotRootOf, ruleHashOf } from './motion-events.ts';
import { isElector, standing, type BallotState, type MotionState } from './motion-state.ts';
import { opened } from './opened.ts';
import type { Openings } from './payload.ts';
import { at, problem, type CheckName, type Problem } from './problem.ts';
import { recount } from './recount.ts';
import { readBox, readParticipation } from './secret-motions.ts';
import { isObject, own } from './shape.ts';
import type { CountCheck } from './verdict.ts';
import { WAITING_READERS } from './waiting.ts';

export interface Reading {
  readonly motions: Map<string, MotionState>;
  readonly counts: CountCheck[];
  decisions: number;
  readonly minutes: MinutesReading;
}

export interface Event {
  readonly entry: Entry;
  readonly facts: JsonObject;
  readonly openings: Openings;
  readonly reading: Reading;
}

/** What an event breaks, or null. */
export type Reader = (event: Event) => Problem | null;

const READERS: Readonly<Record<string, Reader>> = {
  'motion.opened': readOpened, 'motion.restated': readRestated, 'ballot.cast': readBallot, 'participation.noted': readParticipation, 'box.opened': readBox, 'lot.drawn': readLot,
  'motion.closed': readClosed, 'minutes.approved': readMinutesApproved, 'minutes.locked': readMinutesLocked, ...DECISION_READERS,
  ...WAITING_READERS,
};

const CHECK_OF: Readonly<Record<string, CheckName>> = {
  'motion.opened': 'ballots', 'motion.restated': 'ballots', 'ballot.cast': 'ballots', 'participation.noted': 'ballots', 'box.opened': 'ballots', 'lot.drawn': 'counts', 'motion.closed': 'counts',
  'decision.published': 'decisions', 'decision.acted': 'decisions', 'result.provisional': 'counts', 'mandate.answered': 'counts', 'result.settled': 'counts', 'decision.settled': 'decisions', 'minutes.approved': 'minutes', 'minutes.locked': 'minutes',
};

/**
 * Reads the votes of a book as its entries come by, each against what stood before it: ballots only between opening
 * and close, one current ballot for each voter, the counted ballots exactly the current ones, each closed count counted anew,
 * each decision after the close of its motion and with its outcome, decision numbers without a gap. Of a secret vote, as many ballots in its box
 * as took part; of a result that waits on boards, what became of it.
 */
export class VoteReading {
  readonly problems: Problem[] = [];
  readonly reading: Reading = { motions: new Map(), counts: [], decisions: 0, minutes: { approvals: new Map(), locked: 0 } };

  take(position: number, entry: Entry, openings: Openings): void {
    const found = readEntry(entry, openings, this.reading);
    if (found) this.problems.push(at(position, entry.id, found));
  }
}

function readEntry(entry: Entry, openings: Openings, reading: Reading): Problem | null {
  const { kind, facts } = entry;
  const fault = own(FACT_FORMS as unknown as JsonObject, kind) === undefined ? null : FACT_FORMS[kind]?.(facts, '$.facts');
  if (fault) return problem(CHECK_OF[kind] ?? 'form', 'record.form.fact', { path: fault.path, expected: { key: fault.expected } });
  return Object.hasOwn(READERS, kind) ? READERS[kind]?.({ entry, facts, openings, reading }) ?? null : null;
}

function readOpened({ entry, facts, reading: { motions } }: Event): Problem | null {
  const { spec, electorate, specHash, textVersion = 1, secrecy } = facts as unknown as Pick<MotionState, 'spec' | 'electorate' | 'specHash'> & { textVersion?: number; secrecy?: 'secret' };
  if (motions.has(entry.subject)) return problem('ballots', 'record.motion.twice', { motion: entry.subject });
  motions.set(entry.subject, { spec, specHash, electorate, textVersion, secret: secrecy === 'secret', current: new Map(), tookPart: new Set(), closed: null });
  return hashes(spec, specHash) ? null : problem('ballots', 'record.motion.ruleHash', { motion: entry.subject });
}

/** A text is restated while its vote is open, each version after the one before it; of a secret vote never, since nobody could tell whose ballot is to be affirmed. */
function readRestated({ facts, reading }: Event): Problem | null {
  const { motion: id, textVersion } = facts as { motion: string; textVersion: number };
  const motion = reading.motions.get(id);
  if (!motion || motion.closed || motion.secret || textVersion !== motion.textVersion + 1) return problem('ballots', 'record.motion.restated', { motion: id });
  motion.textVersion = textVersion;
  return null;
}

/** A specification that is none has no hash. */
function hashes(spec: MotionSpec, specHash: string): boolean {
  try {
    return ruleHashOf(spec) === specHash;
  } catch {
    return false;
  }
}

function readBallot({ entry, facts, openings, reading }: Event): Problem | null {
  const { motion: id, version, supersedes } = facts as { motion: string; version: number; supersedes: string | null };
  const motion = reading.motions.get(id);
  if (!motion) return problem('ballots', 'record.ballot.beforeOpening', { motion: id });
  if (motion.closed) return problem('ballots', 'record.ballot.afterClose', { motion: id });
  if (motion.secret) return problem('ballots', 'record.box.named', { motion: id });
  const replaced = supersedes === null ? null : motion.current.get(supersedes);
  if (replaced === undefined) return problem('ballots', 'record.ballot.supersedes', { motion: id });
  if (version !== (replaced?.version ?? 0) + 1) return problem('ballots', 'record.ballot.version', { motion: id });
  if (supersedes !== null) motion.current.delete(supersedes);
  const textVersion = textVersionIn(facts);
  const ballot: BallotState = { entryId: entry.id, receipt: entryHash(entry), version, textVersion, open: openBallot(opened(openings, 'ballot')) };
  const wrong = textVersion > motion.textVersion ? 'record.ballot.otherText' : voterProblem(ballot, replaced, motion);
  motion.current.set(entry.id, ballot);
  return wrong === null ? null : problem('ballots', wrong, { motion: id });
}

/** The first version is left out. */
const textVersionIn = (facts: JsonObject): number => Number(facts['textVersion'] ?? 1);

function openBallot(value: Json | undefined): BallotState['open'] {
  if (!isObject(value) || typeof value['voterId'] !== 'string' || !isObject(value['choice'])) return null;
  return { voterId: value['voterId'], choice: value['choice'] as unknown as BallotChoice };
}

function voterProblem({ open }: BallotState, replaced: BallotState | null, { current, electorate }: MotionState): string | null {
  if (!open) return null;
  if (replaced?.open && replaced.open.voterId !== open.voterId) return 'record.ballot.otherVoter';
  if ([...current.values()].some((other) => other.open?.voterId === open.voterId)) return 'record.ballot.second';
  return isElector(electorate, open.voterId) ? null : 'record.ballot.notEntitled';
}

/** A lot is drawn from the secret of its commitment and from the ballots that stand. */
function readLot({ facts, reading }: Event): Problem | null {
  const { motion: id, secret, root } = facts as { motion: string; secret: string; root: string };
  const motion = reading.motions.get(id);
  const ties = motion?.spec.rule?.ties;
  if (!motion || motion.closed || motion.drawn || ties?.kind !== 'lot' || !Array.isArray(motion.spec.options)) return problem('counts', 'record.lot.unasked', { motion: id });
  if (ballotsRootOf(motion) !== root) return problem('counts', 'record.lot.root', { motion: id });
  const drawn = drawLot(motion.spec.options.map((option) => option.id), { commitment: ties.commitment, secret, root }, hashText);
  if (!drawn.ok) return problem('counts', 'record.lot.secret', { motion: id });
  motion.drawn = drawn.value;
  return null;
}

const ballotsRootOf = (motion: MotionState): string | undefined => (motion.secret ? motion.box?.root : lotRootOf(standing(motion).map(({ receipt }) => receipt)));

function readClosed({ facts, openings, reading }: Event): Problem | null {
  const { motion: id, counted, outcome, chosen, resultHash } = facts as { motion: string; counted: string[]; outcome: string; chosen: string | null; resultHash: string };
  const motion = reading.motions.get(id);
  if (!motion) return problem('counts', 'record.close.unknown', { motion: id });
  if (motion.closed) return problem('counts', 'record.close.twice', { motion: id });
  motion.closed = { outcome, chosen };
  if (motion.secret && !motion.box) return problem('counts', 'record.box.missing', { motion: id });
  const { state, wrong } = listProblem(motion, counted) ?? recount(motion, { outcome, chosen, resultHash, count: opened(openings, 'count') });
  reading.counts.push({ motion: id, ok: state === 'recounted', state, outcome });
  return wrong;
}

/** Accepted is tallied: the ballots that were counted are the ones that stand, each once. */
function listProblem(motion: MotionState, counted: readonly string[]): { state: 'wrong'; wrong: Problem } | null {
  const [tallied, count] = [new Set(counted), new Set(standing(motion).map(({ entryId }) => entryId))];
  const dropped = [...count].filter((id) => !tallied.has(id));
  const added = counted.filter((id, place) => !count.has(id) || counted.indexOf(id) !== place);
  if (dropped.length > 0) return { state: 'wrong', wrong: problem('counts', 'record.close.dropped', { ballot: dropped[0] ?? '' }) };
  return added.length > 0 ? { state: 'wrong', wrong: problem('counts', 'record.close.added', { ballot: added[0] ?? '' }) } : null;
}
