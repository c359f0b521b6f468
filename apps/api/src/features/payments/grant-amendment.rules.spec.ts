import { wrongAmendment, type Amending } from './grant-amendment.rules.ts';

const more: Amending = {
  stage: 'active', currency: 'USD', was: 1_000n, amount: 1_500n, startsOn: '2016-01-01', endsBefore: '2017-12-31', endsOn: '2017-12-31', hasPayments: true,
  lines: [{ title: 'OSF', amount: 900n, paid: 400n }, { title: 'Ford', amount: 600n, paid: 600n }],
};

test('more money, a no-cost extension, or both', () => {
  expect(wrongAmendment(more)).toBeNull();
  expect(wrongAmendment({ ...more, was: 1_500n, endsOn: '2018-06-30' })).toBeNull();
  expect(wrongAmendment({ ...more, was: 1_500n })?.key).toBe('api.payments.sameAsBefore');
});

test('what was paid is not amended away, and what is paid stays allocated in full', () => {
  const cut = { ...more, amount: 1_499n, lines: [more.lines[0]!, { title: 'Ford', amount: 599n, paid: 600n }] };
  expect(wrongAmendment(cut)).toEqual({ key: 'api.payments.floor', values: { title: 'Ford', amount: '5.99 USD', paid: '6.00 USD' } });
  expect(wrongAmendment({ ...more, amount: 1_501n })).toEqual({ key: 'api.payments.inFull', values: { all: '15.00 USD', amount: '15.01 USD' } });
  expect(wrongAmendment({ ...more, amount: 1_501n, hasPayments: false })).toBeNull();
});

test('only what is granted and still runs is amended, and it ends after it starts', () => {
  expect(wrongAmendment({ ...more, stage: 'closed' })?.key).toBe('api.payments.onlyActive');
  expect(wrongAmendment({ ...more, endsOn: '2015-12-31' })?.key).toBe('api.payments.endsBeforeStart');
});
