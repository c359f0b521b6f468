import { choiceIn, searchOf } from './overlap-filters.tsx';

test('what is chosen stands in the address and comes back from it', () => {
  const choice = { state: 'answered', confusion: true, kind: 'relay' } as const;
  expect(choiceIn(new URLSearchParams(searchOf(choice)))).toEqual(choice);
});

test('the plain address shows what is open; an address that nobody wrote here does too', () => {
  expect(searchOf(choiceIn(new URLSearchParams()))).toEqual({});
  expect(choiceIn(new URLSearchParams('state=secret&kind=x&confusion=yes'))).toEqual({ state: 'open', confusion: false, kind: '' });
});
