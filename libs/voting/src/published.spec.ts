import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fraction } from '@acuerdo/exact';
import { count, decide, METHOD_NAMES, readDecision, readElection, type Variant } from '@acuerdo/voting';

/** Elections with published results, where the public data stands beside the repository. */
const FILE = join(import.meta.dirname, '../../../../shared/data/elections/elections.json');
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

const expectationsOf = (wanted: (method: string) => boolean): (Expectation & { election: Published })[] => {
  const { elections } = JSON.parse(readFileSync(FILE, 'utf8')) as { elections: Published[] };
  return elections.flatMap((election) => [...election.expected, ...election.alsoComputed ?? []]
    .filter(({ method }) => wanted(method)).map((expected) => ({ ...expected, election })));
};

function checkCount({ election, method, variant, winners, ranking, paths }: Expectation & { election: Published }): void {
  const read = readElection(election);
  if (!read.ok) throw new Error(`${election.id}: ${read.reason.key}`);
  const counted = count(read.value, method, { strength: 'winning', unranked: 'bottom', ...variant });
  if (!counted.ok) throw new Error(`${election.id}: ${counted.reason.key}`);
  const whole = { election: election.id, winners: counted.value.winners, ranking: counted.value.ranking, paths: counted.value.paths };
  expect(whole).toMatchObject({ election: election.id, winners, ...(ranking ? { ranking } : {}), ...(paths ? { paths: asText(paths as object) } : {}) });
}

const asText = (paths: object) => Object.fromEntries(Object.entries(paths).map(([from, row]) =>
  [from, Object.fromEntries(Object.entries(row as Record<string, number>).map(([to, votes]) => [to, String(votes)]))]));

function checkMotion({ election, ...expected }: Expectation & { election: Published }): void {
  const read = readDecision(election);
  if (!read.ok) throw new Error(`${election.id}: ${read.reason.key}`);
  const verdict = decide(read.value.rule, read.value.votes);
  if (!verdict.ok) throw new Error(`${election.id}: ${verdict.reason.key}`);
  const [heads, weight] = verdict.tests;
  const found: Record<string, unknown> = {
    passes: verdict.passes, quorumMet: verdict.quorumMet, tests: verdict.tests.map(({ met }) => met), vetoedBy: verdict.blockedBy,
    openObjections: read.value.votes.openObjections, blocTest: heads?.met, blocsYes: Number(heads?.part), weightTest: weight?.met, weightYes: Number(weight?.part) };
  const { method: _m, source: _s, confirmed: _c, ...wanted } = expected;
  expect({ election: election.id, ...found }).toMatchObject({ election: election.id, ...wanted });
}

(there ? test : test.skip)('every published count by a method of ours comes out as published', () => {
  const wanted = expectationsOf((method) => METHOD_NAMES.includes(method));
  wanted.forEach(checkCount);
  process.stdout.write(`Published counts checked: ${wanted.length}\n`);
  expect(wanted.length).toBeGreaterThanOrEqual(60);
});

(there ? test : test.skip)('every published motion is decided as published', () => {
  const wanted = expectationsOf((method) => method === 'motion');
  wanted.forEach(checkMotion);
  process.stdout.write(`Published motions checked: ${wanted.length}\n`);
  expect(wanted.length).toBeGreaterThanOrEqual(19);
});

test.each([
  [{ ballotType: 'scored', candidates: ['A'], ballots: [] }, 'voting.file.notRanked'],
  [{ candidates: ['A', 'A'], ballots: [] }, 'voting.file.candidateTwice'],
  [{ candidates: ['A'], ballots: [{ count: 1, ranking: 'B' }] }, 'voting.file.badBallot'],
  [{ candidates: ['A'], ballots: [{ count: 0.5, ranking: 'A' }] }, 'voting.file.notQuantity'],
  [{ candidates: ['A'], ballots: [{ count: -1, ranking: 'A' }] }, 'voting.file.notQuantity'],
  [{ candidates: ['A'], ballots: [{ count: 1 }] }, 'voting.file.notText'],
  [{ candidates: ['A'] }, 'voting.file.notList'],
  [[], 'voting.file.notObject'],
])('an election that is none is refused, with the field: %j', (given, key) => {
  expect(readElection(given)).toMatchObject({ ok: false, reason: { key } });
});

test('fractions of ballots are read from an election', () => {
  const read = readElection({ candidates: ['A', 'B'], ballots: [{ count: '1/3', ranking: 'A>B' }] });
  expect(read.ok && read.value.ballots[0]?.weight).toEqual(Fraction.of(1, 3));
});

test('a method that is not counted is refused, and the counted ones are named', () => {
  const refused = count({ options: ['A'], ballots: [] }, 'irv', { strength: 'winning', unranked: 'bottom' });
  expect(refused).toMatchObject({ ok: false, reason: { values: { value: 'irv', methods: METHOD_NAMES } } });
  expect(count({ options: ['A'], ballots: [] }, 'constructor', { strength: 'winning', unranked: 'bottom' }).ok).toBe(false);
});
