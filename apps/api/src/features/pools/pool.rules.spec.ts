import { cycleState, nextStates, POOL_STATES, type PoolState } from './pool.rules.ts';

test.each<[PoolState[], PoolState[]]>([
  [[], [...POOL_STATES]],
  [['exploring'], ['active', 'dissolved']],
  [['active', 'exploring'], ['exploring', 'under_evaluation', 'dissolved']],
  [['under_evaluation', 'active'], ['active', 'continuing', 'expanded', 'spun_off', 'hosted', 'dissolved']],
  [['dissolved', 'active'], ['active']],
  [['dissolved', 'dissolved'], []],
])('after %j it can become %j', (states, next) => {
  expect(nextStates(states)).toEqual(next);
});

test.each([
  ['2014-12-31', 'planned'], ['2015-01-01', 'open'], ['2017-06-30', 'open'], ['2017-07-01', 'closing'], ['2017-12-31', 'closing'], ['2018-01-01', 'closed'],
] as const)('on %s a cycle of 2015 to 2017, wound up from July 2017, is %s', (today, state) => {
  expect(cycleState({ from: '2015-01-01', to: '2017-12-31', closingFrom: '2017-07-01' }, today)).toBe(state);
});

test('without a day on which it is wound up, a cycle is open to its last day', () => {
  expect(cycleState({ from: '2015-01-01', to: '2017-12-31', closingFrom: null }, '2017-12-31')).toBe('open');
});
