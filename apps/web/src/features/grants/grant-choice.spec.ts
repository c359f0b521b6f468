import { choiceIn, filterOf, searchOf } from './grant-choice.ts';

const funderId = '0192f0c1-7e55-7000-8000-000000000001';

test('a filter shared as an address opens alike for everybody', () => {
  const choice = { text: 'Casa del Sur', vehicle: 'pooled', funderId, unshared: true };
  expect(choiceIn(new URLSearchParams(searchOf(choice)))).toEqual(choice);
  expect(filterOf(choice)).toEqual({ text: 'Casa del Sur', vehicle: 'pooled', funderId, unsharedOnly: true });
});

test('an address that is none of ours asks the server nothing that it would refuse', () => {
  const choice = choiceIn(new URLSearchParams('vehicle=stolen&funder=drop table&unshared=yes&q=%20%20'));
  expect(filterOf(choice)).toEqual({});
  expect(searchOf(choice)).toEqual({});
});
