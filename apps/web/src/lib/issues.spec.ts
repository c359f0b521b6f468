import { fieldId, issuesByPath, pathOf } from './issues.ts';

test('a path reads the same whether it came as a text or as a list', () => {
  expect(pathOf({ path: ['grants', 0, 'amount'], message: '' })).toBe('grants.0.amount');
  expect(fieldId(pathOf({ path: 'grants.0.amount', message: '' }))).toBe('field-grants-0-amount');
});

test('beside a field stands the first of its issues', () => {
  const issues = [{ path: 'amount', message: 'first' }, { path: 'amount', message: 'second' }, { path: 'from', message: 'other' }];
  expect(issuesByPath(issues).get('amount')?.message).toBe('first');
  expect(issuesByPath(issues).size).toBe(2);
});
