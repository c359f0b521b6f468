import { choiceIn, filterOf, searchOf } from './question-choice.ts';

test('what the address says is chosen, and stands in the address again', () => {
  const choice = choiceIn(new URLSearchParams('level=collaborative&state=unsettled'));
  expect(filterOf(choice)).toEqual({ level: 'collaborative', state: 'unsettled' });
  expect(searchOf(choice)).toEqual({ level: 'collaborative', state: 'unsettled' });
});

test('an address that knows no such level or state narrows nothing', () => {
  expect(filterOf(choiceIn(new URLSearchParams('level=cammina&state=gone')))).toEqual({ level: null, state: null });
  expect(searchOf(choiceIn(new URLSearchParams()))).toEqual({});
});
