import { ruleInput } from './internal-rule-form.tsx';

test('a rule is sent with what its kind holds: people in their order, or a quorum', () => {
  expect(ruleInput({ kind: 'lead', order: ['ana', '', 'ben'], num: 2, den: 3 })).toEqual({ kind: 'lead', order: ['ana', 'ben'], quorumNum: null, quorumDen: null });
  expect(ruleInput({ kind: 'majority', order: ['ana'], num: 2, den: '3' })).toEqual({ kind: 'majority', order: [], quorumNum: 2, quorumDen: 3 });
  expect(ruleInput({ kind: 'unanimity', order: [], num: '', den: '' })).toMatchObject({ quorumNum: null, quorumDen: null });
});
