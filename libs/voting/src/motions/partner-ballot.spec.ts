import { partnerBallot, type InternalRule, type WholeChoice } from '@acuerdo/voting';

const DELEGATES = ['ana', 'ben', 'eva'];
const rank = (...ids: string[]): WholeChoice => ({ kind: 'ranking', ranking: ids.map((id) => id.split('=')) });
const answers = (said: Record<string, WholeChoice>) => Object.entries(said).map(([delegateId, choice]) => ({ delegateId, choice }));

function ballot(rule: InternalRule, said: Record<string, WholeChoice>) {
  const made = partnerBallot(rule, DELEGATES, answers(said));
  if (!made.ok) throw new Error(made.reason.key);
  return { choice: made.value.choice, why: made.value.why.key.replace('voting.internal.', ''), split: made.value.split.map(({ delegates }) => delegates) };
}

const LEAD: InternalRule = { kind: 'lead', order: ['ana', 'ben'] };
const [A, B] = [rank('x', 'y=z'), rank('y')];

test('the lead delegate decides, or the first alternate who answered', () => {
  expect(ballot(LEAD, { ana: A, eva: B })).toEqual({ choice: A, why: 'lead', split: [1, 1] });
  expect(ballot(LEAD, { ben: B, eva: A }).choice).toBe(B);
  expect(ballot(LEAD, { eva: A })).toMatchObject({ choice: null, why: 'leadSilent' });
});

test('a majority of those who answered decides; alike is what says the same; a tie abstains', () => {
  expect(ballot({ kind: 'majority' }, { ana: A, ben: rank('x', 'z=y'), eva: B })).toMatchObject({ choice: A, why: 'majority', split: [2, 1] });
  expect(ballot({ kind: 'majority' }, { ana: A, ben: B })).toMatchObject({ choice: { kind: 'abstain' }, why: 'noMajority' });
});

test('unanimity, else it abstains', () => {
  expect(ballot({ kind: 'unanimity' }, { ana: A, ben: A })).toMatchObject({ choice: A });
  expect(ballot({ kind: 'unanimity' }, { ana: A, ben: A, eva: B })).toMatchObject({ choice: { kind: 'abstain' }, why: 'notUnanimous' });
});

test('below its own quorum it abstains, and with no answer it is absent', () => {
  const quorum = { op: '>=', num: 2, den: 3 } as const;
  expect(ballot({ kind: 'majority', quorum }, { ana: A })).toMatchObject({ choice: { kind: 'abstain' }, why: 'noQuorum' });
  expect(ballot({ kind: 'majority', quorum }, {})).toMatchObject({ choice: null, why: 'silent' });
});

test('an answer of a stranger, and two of one delegate, are refused', () => {
  expect(partnerBallot(LEAD, ['ana'], [])).toMatchObject({ ok: false, reason: { values: { field: 'rule.order', value: 'ben' } } });
  expect(partnerBallot({ kind: 'majority' }, DELEGATES, answers({ tom: A }))).toMatchObject({ ok: false, reason: { key: 'voting.internal.wrongDelegate' } });
  expect(partnerBallot({ kind: 'majority' }, DELEGATES, [...answers({ ana: A }), ...answers({ ana: B })])).toMatchObject({ ok: false, reason: { key: 'voting.internal.answerTwice' } });
});
