import { choiceIn, searchOf } from './overlap-filters.tsx';

test('what is chosen stands in the address and comes back from it', () => {
  const choice = { state: 'answered', confusion: true, kind: 'relay', mine: true, changeable: true, party: '01900000-0000-7000-8000-000000000001' } as const;
  expect(choiceIn(new URLSearchParams(searchOf(choice)))).toEqual(choice);
});

test('the plain address shows what is open; an address that nobody wrote here does too', () => {
  expect(searchOf(choiceIn(new URLSearchParams()))).toEqual({});
  expect(choiceIn(new URLSearchParams('state=secret&kind=x&confusion=yes&mine=yes&party=me'))).toEqual({ state: 'open', confusion: false, kind: '', mine: false, changeable: false, party: '' });
});
