import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fraction } from '@acuerdo/exact';
import { count, decide, METHOD_NAMES, readDecision, readElection, type Count, type Variant } from '@acuerdo/voting';

/** Elections with published results, where the public data stands beside the repository. */
const FILE = join(import.meta.dirname, '../../../../../shared/data/elections/elections.json');
const there = existsSync(FILE);
if (!there) process.stdout.write('No public elections beside the repository: their expectations are not checked.\n');

interface Expectation {
  readonly method: string;
  readonly variant?: Partial<Variant>;
  readonly [field: string]: unknown;
}

interface Published {
  readonly id: string;
  readonly expected: readonly Expectation[];
  readonly alsoComputed?: readonly Expectation[];
}

const elections = (): Published[] => (JSON.parse(readFileSync(FILE, 'utf8')) as { elections: Published[] }).elections;

type Check = (election: Published, expected: Expectation) => void;
const checkOf = ({ method }: Expectation): Check => (method === 'motion' ? checkMotion : checkCount);

const checkCount: Check = (election, { method, variant, source: _s, confirmed: _c, ...expected }) => {
  const read = readElection(election);
  if (!read.ok) throw new Error(`${election.id}: ${read.reason.key}`);
  const counted = count(read.value, method, variant);
  if (!counted.ok) throw new Error(`${election.id}: ${counted.reason.key}`);
  expect({ id: election.id, ...shown(counted.value) }).toMatchObject({ id: election.id, method, ...asText(expected) as object });
};

const shown = (value: Count) => ({ ...value, firstRound: value.rounds?.[0]?.votes, lastRound: value.rounds?.at(-1)?.votes });

/** The file has its numbers as numbers, the library exact ones as texts. */
function asText(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asText(part)]));
}

const checkMotion: Check = (election, { method: _m, source: _s, confirmed: _c, ...expected }) => {
  const read = readDecision(election);
  if (!read.ok) throw new Error(`${election.id}: ${read.reason.key}`);
  const verdict = decide(read.value.rule, read.value.votes);
  if (!verdict.ok) throw new Error(`${election.id}: ${verdict.reason.key}`);
  const [heads, weight] = verdict.tests;
  const found: Record<string, unknown> = {
    passes: verdict.passes, quorumMet: verdict.quorumMet, tests: verdict.tests.map(({ met }) => met), vetoedBy: verdict.blockedBy,
    openObjections: read.value.votes.openObjections, blocTest: heads?.met, blocsYes: Number(heads?.part), weightTest: weight?.met, weightYes: Number(weight?.part) };
  expect({ id: election.id, ...found }).toMatchObject({ id: election.id, ...expected });
};

(there ? test : test.skip)('every published expectation holds', () => {
  const all = elections();
  for (const election of all) for (const expected of election.expected) checkOf(expected)(election, expected);
  const expectations = all.flatMap(({ expected }) => expected).length;
  process.stderr.write(`Published elections: ${all.length}, expectations checked by the library: ${expectations}\n`);
  expect(expectations).toBeGreaterThanOrEqual(122);
});

(there ? test : test.skip)('what was computed of the published elections besides comes out alike', () => {
  const all = elections().flatMap((election) => (election.alsoComputed ?? []).map((expected) => ({ election, expected })));
  for (const { election, expected } of all) checkOf(expected)(election, expected);
  process.stderr.write(`Computed besides, checked: ${all.length}\n`);
});

test.each([
  [{ ballotType: 'graded', candidates: ['A'], ballots: [] }, 'voting.file.notOneOf'],
  [{ candidates: ['A', 'A'], ballots: [] }, 'voting.file.candidateTwice'],
  [{ candidates: ['A'], ballots: [{ count: 1, ranking: 'B' }] }, 'voting.file.badBallot'],
  [{ candidates: ['A'], ballots: [{ count: 0.5, ranking: 'A' }] }, 'voting.file.notQuantity'],
  [{ candidates: ['A'], ballots: [{ count: -1, ranking: 'A' }] }, 'voting.file.notQuantity'],
  [{ candidates: ['A'], ballots: [{ count: 1 }] }, 'voting.file.notText'],
  [{ candidates: ['A'] }, 'voting.file.notList'],
  [{ ballotType: 'scored', candidates: ['A'], ballots: [{ count: 1, scores: { A: -1 } }] }, 'voting.file.badBallot'],
  [{ ballotType: 'scored', candidates: ['A'], ballots: [{ count: 1, scores: { B: 1 } }] }, 'voting.file.badBallot'],
  [{ ballotType: 'scored', candidates: ['A'], ballots: [{ count: 1, ranking: 'A' }] }, 'voting.file.badBallot'],
  [{ ballotType: 'approval', candidates: ['A'], ballots: [{ count: 1, scores: { A: 2 } }] }, 'voting.file.badBallot'],
  [[], 'voting.file.notObject'],
])('an election that is none is refused, with the field: %j', (given, key) => {
  expect(readElection(given)).toMatchObject({ ok: false, reason: { key } });
});

test('fractions of ballots are read from an election', () => {
  const read = readElection({ candidates: ['A', 'B'], ballots: [{ count: '1/3', ranking: 'A>B' }] });
  expect(read.ok && read.value.ballots[0]?.weight).toEqual(Fraction.of(1, 3));
});

test('a method that is not counted is refused, and the counted ones are named', () => {
  expect(count({ options: ['A'], ballots: [] }, 'kemeny')).toMatchObject({ ok: false, reason: { values: { value: 'kemeny', methods: METHOD_NAMES } } });
  expect(count({ options: ['A'], ballots: [] }, 'constructor').ok).toBe(false);
});
