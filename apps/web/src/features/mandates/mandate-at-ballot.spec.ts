import { instructionIn } from './mandate-at-ballot.tsx';

test('a ballot is held against an option, an answer or an abstention; words alone bind nobody in a way that can be computed', () => {
  expect(instructionIn({ optionId: 'o', answer: null })).toEqual({ kind: 'option', optionId: 'o' });
  expect(instructionIn({ optionId: null, answer: 'no' })).toEqual({ kind: 'answer', answer: 'no' });
  expect(instructionIn({ optionId: null, answer: 'abstain' })).toEqual({ kind: 'abstain' });
  expect(instructionIn({ optionId: null, answer: null })).toBeNull();
});
