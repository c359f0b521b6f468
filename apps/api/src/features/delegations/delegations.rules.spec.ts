import type { WholeChoice } from '@acuerdo/voting';
import { ballotWithin, reasonFor, type Declared } from './delegations.rules.ts';

const yes: WholeChoice = { kind: 'answer', answer: 'yes' };
const no: WholeChoice = { kind: 'answer', answer: 'no' };
const given = (personId: string, choice: WholeChoice, reason: string | null = null) => ({ personId, choice, reason, wouldResolve: null });
const lead: Declared = { kind: 'lead', order: ['ana', 'ben'], quorumNum: null, quorumDen: null };
const majority: Declared = { kind: 'majority', order: [], quorumNum: 2, quorumDen: 3 };

test('the lead delegate decides; when she is recused or has left, her alternate does', () => {
  expect(ballotWithin(lead, ['ana', 'ben'], [given('ana', yes), given('ben', no)]).choice).toEqual(yes);
  expect(ballotWithin(lead, ['ben', 'eva'], [given('ana', yes), given('ben', no)])).toMatchObject({ choice: no, split: [{ delegates: 1 }] });
  expect(ballotWithin(lead, ['eva'], [given('eva', yes)])).toMatchObject({ choice: null });
});

test('too few answers abstain, and a recused delegate is in no share', () => {
  expect(ballotWithin(majority, ['ana', 'ben', 'eva'], [given('ana', yes)])).toMatchObject({ choice: { kind: 'abstain' }, why: { key: 'voting.internal.noQuorum' } });
  expect(ballotWithin(majority, ['ana'], [given('ana', yes), given('ben', no)]).choice).toEqual(yes);
});

test('the ballot gives the reason of who said the same, and of nobody else', () => {
  expect(reasonFor(yes, [given('ana', no, 'too dear'), given('ben', yes, 'worth it')])).toEqual({ reason: 'worth it', wouldResolve: null });
  expect(reasonFor({ kind: 'abstain' }, [given('ana', no, 'too dear')])).toEqual({ reason: null, wouldResolve: null });
});
