import { hoursOf, moved } from './order.ts';

test('an item goes a place up or down, and the first and last stay at the ends', () => {
  expect([moved(['a', 'b', 'c'], 'b', -1), moved(['a', 'b', 'c'], 'b', 1), moved(['a', 'b'], 'a', -1), moved(['a'], 'x', 1)]).toEqual([['b', 'a', 'c'], ['a', 'c', 'b'], ['a', 'b'], ['a']]);
});

test('an item begins when those before it are over, as long as they say how long they take', () => {
  const items = [{ minutes: 20 }, { minutes: 45 }, { minutes: null }, { minutes: 5 }];
  expect(hoursOf('23:30', items)).toEqual(['23:30', '23:50', '00:35', null]);
  expect(hoursOf(null, items)).toEqual([null, null, null, null]);
});
