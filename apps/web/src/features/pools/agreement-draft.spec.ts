import { blankAgreement, inputOf, shareOf } from './agreement-draft.ts';

test.each([
  ['2', '3', { op: '>=', num: 2, den: 3 }], ['', '', null], ['2', '', undefined], ['', '3', undefined], ['2.5', '3', undefined], ['two', '3', undefined],
])('a share of "%s" of "%s"', (num, den, sent) => {
  expect(shareOf({ op: '>=', num, den })).toEqual(sent);
});

test('what is left empty is sent as not known', () => {
  expect(inputOf('pool', blankAgreement(['osf', 'ford']))).toMatchObject({ partyIds: ['osf', 'ford'], rule: null, exitNoticeDays: null, drawsOn: null, cycleId: null });
});

test('what is half written, or no number, is not sent: an agreement stands for good', () => {
  const draft = { ...blankAgreement(['osf']), basis: 'partner' };
  expect(inputOf('pool', { ...draft, quorum: { op: '>', num: '1', den: '' } })).toBeUndefined();
  expect(inputOf('pool', { ...draft, exitNoticeDays: 'ninety' })).toBeUndefined();
  expect(inputOf('pool', { ...draft, exitNoticeDays: '90' })).toMatchObject({ exitNoticeDays: 90, rule: { basis: 'partner', quorum: null, threshold: null } });
});
