import { countMotion, drawLot, liveWords, meaningsOf, METHOD_NAMES, MOTION_METHODS, nameOptions, partnerBallot, ruleInWords, type Answer, type BallotChoice, type Message, type Motion, type MotionRule, type MotionSpec } from '@acuerdo/voting';
import { LANGUAGES, say } from '@acuerdo/words';

const TITLES = { x: 'Fund', y: 'Network', z: 'Nothing new' };
const SHARE = { op: '>=', num: 2, den: 3 } as const;

const RULES: readonly MotionRule[] = (['person', 'partner', 'weight', 'double'] as const).flatMap((basis) => (['yes+no', 'cast', 'eligible'] as const).map((base): MotionRule => ({
  basis, quorum: { ...SHARE, num: base === 'cast' ? 3 : 1, ...(basis === 'weight' ? { measure: 'weight' } : {}), counts: base === 'cast' ? ['abstain'] : ['abstain', 'blank'] },
  threshold: { ...SHARE, base }, ...(basis === 'double' ? { weightThreshold: { op: '>', num: 60, den: 100, base } } : {}), split: true,
  ...(base === 'cast' ? { silence: 'agrees' as const, blockers: ['P1'] } : {}),
  ties: base === 'cast' ? { kind: 'casting-vote', voterId: 'P2' } : base === 'eligible' ? { kind: 'lot', commitment: 'a'.repeat(64) } : { kind: 'status-quo' },
})));

/** Ballots that fit the method, of every kind. */
function choices(method: MotionSpec['method'], at: number): BallotChoice[] {
  const answers: readonly Answer[] = method === 'consent' ? ['consent', 'objection', 'stand-aside', 'reservation'] : ['yes', 'no'];
  if (method === 'consent' || method === 'supermajority') return [0, 1, 2].map((which) => ({ kind: 'answer', answer: answers[(at >> which) % answers.length]! }));
  const scored = ['approval', 'score', 'star'].includes(method);
  const one = (ids: readonly string[]): BallotChoice => (scored
    ? { kind: 'scores', scores: Object.fromEntries(ids.map((id) => [id, 1])) } : { kind: 'ranking', ranking: ids.map((id) => [id]) });
  return [one(['x', 'y']), one(at % 2 ? ['y', 'z'] : ['y', 'x']), at % 3 ? one(['z', 'x']) : { kind: 'abstain' }];
}

function told(): Message[] {
  const messages: Message[] = [];
  for (const method of MOTION_METHODS) for (const [at, rule] of RULES.entries()) {
    const ids = method === 'consent' || method === 'supermajority' ? ['x', 'z'] : ['x', 'y', 'z'];
    const spec: MotionSpec = { options: ids.map((id) => ({ id })), statusQuo: 'z', method, rule };
    const voters = [0, 1, 2, 3].map((which) => ({ voterId: `P${which}`, weight: `${which + 1}/3` }));
    const motion: Motion = { spec, electorate: voters, ballots: choices(method, at).map((choice, which) => ({ voterId: `P${which}`, choice })), ...(rule.ties?.kind === 'lot' ? { drawn: ids } : {}) };
    const result = countMotion(motion);
    if (!result.ok) throw new Error(`${method}: ${result.reason.key}`);
    messages.push(...result.count.steps, ...result.count.fragility, ...ruleInWords(spec), ...ruleInWords(spec, { eligible: 3, tookPart: 1 }), ...meaningsOf(spec), ...liveWords(motion));
  }
  return messages;
}

function refused(): Message[] {
  const good: MotionSpec = { options: [{ id: 'x' }, { id: 'z' }], statusQuo: 'z', method: 'irv', rule: { basis: 'partner', quorum: SHARE, threshold: { ...SHARE, base: 'cast' } } };
  const wrong: readonly MotionSpec[] = [
    { ...good, method: 'smith-set' as 'irv' }, { ...good, tieOrder: ['x'] }, { ...good, maxScore: 0 }, { ...good, options: [...good.options, { id: 'y' }], method: 'consent' },
    { ...good, rule: { ...good.rule, basis: 'double' } }, { ...good, rule: { ...good.rule, weightThreshold: good.rule.threshold } }, { ...good, rule: { ...good.rule, blockers: ['P1', 'P1'] } },
    { ...good, rule: { ...good.rule, ties: { kind: 'lot', commitment: 'x' } } }, { ...good, rule: { ...good.rule, blockers: ['P1'] } }, { ...good, rule: { ...good.rule, basis: 'weight' } }];
  const part = { share: '1/2', choice: { kind: 'blank' } } as const;
  const ballots: readonly BallotChoice[] = [{ kind: 'scores', scores: {} }, { kind: 'split', parts: [part] }, { kind: 'split', parts: [{ ...part, share: 'half' }] }];
  const answers = [
    ...wrong.map((spec) => countMotion({ spec, electorate: [{ voterId: 'P0' }], ballots: [] })),
    ...ballots.map((choice) => countMotion({ spec: { ...good, rule: { ...good.rule, split: true } }, electorate: [{ voterId: 'P0' }], ballots: [{ voterId: 'P0', choice }] })),
    countMotion({ spec: good, electorate: [{ voterId: 'P0' }], ballots: [], drawn: ['x'] }),
    drawLot(['x'], { commitment: 'b', secret: 'c', root: '' }, () => 'hash'),
    partnerBallot({ kind: 'majority' }, ['ana'], [{ delegateId: 'tom', choice: { kind: 'blank' } }]),
  ];
  return answers.map((answer) => (answer.ok ? { key: 'voting.not.refused' } : answer.reason));
}

/** One of each kind and filling: the figures do not matter to the words. */
const ALL = [...new Map([...told(), ...refused()].map((message) => [JSON.stringify(message).replace(/\d+/g, '0'), message])).values()];

test.each(LANGUAGES)('whatever a motion says, its rule, its ballot and its count, is said in sentences without a gap (%s)', (language) => {
  expect(ALL.length).toBeGreaterThan(METHOD_NAMES.length * 20);
  for (const message of ALL) expect(say(language, nameOptions(message, TITLES))).not.toMatch(/voting\.|{{|undefined|\[object/);
});
