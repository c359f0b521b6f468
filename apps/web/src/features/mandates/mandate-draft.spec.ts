import { draftOfMandate, mandateInput } from './mandate-draft.ts';

const draft = { kind: 'approval', told: 'option:o-1', words: '  By our board. ', dueOn: '2017-03-31', named: true };

test('a mandate is sent with what its kind holds, and without what was filled in for another kind', () => {
  expect(mandateInput(draft, 'm', 'paper')).toEqual({ motionId: 'm', kind: 'approval', optionId: 'o-1', answer: null, words: 'By our board.', dueOn: '2017-03-31', named: true, paperId: 'paper' });
  expect(mandateInput({ ...draft, kind: 'free' }, 'm', null)).toMatchObject({ optionId: null, answer: null, dueOn: null, named: false, paperId: null });
  expect(mandateInput({ ...draft, kind: 'instructed', told: 'answer:stand-aside' }, 'm', null)).toMatchObject({ optionId: null, answer: 'stand-aside', dueOn: null });
  expect(mandateInput({ ...draft, kind: 'instructed', told: '' }, 'm', null)).toMatchObject({ optionId: null, answer: null, words: 'By our board.' });
});

test('the form begins with the mandate that holds', () => {
  expect(draftOfMandate(null)).toEqual({ kind: 'free', told: '', words: '', dueOn: '', named: false });
});
