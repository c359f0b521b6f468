import { noTerms, readDraft, termsInput } from './terms.ts';

const said = { ...noTerms('budget-move'), about: 'left over', award: '5', evidence: 'GR-1, SRC-1#4;  OV-2', moves: [{ of: 'a', amount: ' -5 ' }, { of: 'b', amount: '5' }, { of: '', amount: '7' }], links: [{ kind: 'amends', decision: '', knowingly: false }] };

test('only the form of the kind is sent, without rows that say nothing', () => {
  expect(termsInput(said)).toEqual({
    kind: 'budget-move', currency: 'USD', moves: [{ of: 'a', amount: '-5' }, { of: 'b', amount: '5' }], evidence: ['GR-1', 'SRC-1#4', 'OV-2'], links: [],
    ownerPartnerId: null, conditionsEn: null, conditionsEs: null, effective: null, until: null, review: null,
  });
  expect(termsInput({ ...said, kind: 'other' })).not.toHaveProperty('moves');
  expect(termsInput({ ...said, kind: 'strategy' })).toMatchObject({ about: 'left over' });
});

test('a draft is read back as it was kept; what is no draft is none', () => {
  expect(readDraft(JSON.stringify(said), noTerms('other'))).toEqual(said);
  for (const text of [null, '', '{', '[]', '{"kind":1}', JSON.stringify({ ...said, links: 'x' })]) expect(readDraft(text, noTerms('other'))).toBeNull();
});
