import type { BallotChoice } from '@acuerdo/voting';
import type { Language } from '@acuerdo/words';
import i18next from 'i18next';
import { startWords } from '../../lib/i18n.ts';
import { ballotSentence } from './ballot-sentence.ts';

const titles = { a: '“Open”', b: '“Spin off, alone”', c: '“Dissolve”', q: '“None”' };

async function said(choice: BallotChoice, language: Language = 'en', method = 'schulze'): Promise<string> {
  await startWords(language);
  return ballotSentence(choice, { t: i18next.getFixedT(language, 'ballots'), language, titles, method });
}

test.each<[string, BallotChoice, string]>([
  ['a whole order', { kind: 'ranking', ranking: [['b'], ['a'], ['c'], ['q']] }, 'The ballot puts “Spin off, alone” first, then “Open”, then “Dissolve”, then “None”.'],
  ['a tie and two left out', { kind: 'ranking', ranking: [['a', 'c']] }, 'The ballot puts “Open” and “Dissolve” (at the same rank) first. “Spin off, alone” and “None” are not ranked, so they stand below.'],
  ['one left out', { kind: 'ranking', ranking: [['a'], ['b', 'c']] }, 'The ballot puts “Open” first, then “Spin off, alone” and “Dissolve” (at the same rank). “None” is not ranked, so it stands below.'],
  ['all equal', { kind: 'ranking', ranking: [['a', 'b', 'c', 'q']] }, 'The ballot puts “Open”, “Spin off, alone”, “Dissolve”, and “None” at one and the same rank: it takes part and prefers none of them.'],
  ['abstaining', { kind: 'abstain' }, 'The ballot abstains: it takes part and takes no side.'],
  ['blank', { kind: 'blank' }, 'The ballot is blank: it takes part and ranks no option.'],
  ['a ranking of nothing', { kind: 'ranking', ranking: [] }, 'The ballot is blank: it takes part and ranks no option.'],
])('%s', async (_, choice, sentence) => {
  expect(await said(choice)).toBe(sentence);
});

test('and in Spanish', async () => {
  expect(await said({ kind: 'ranking', ranking: [['a'], ['b', 'c']] }, 'es'))
    .toBe('La papeleta pone en primer lugar “Open”, después “Spin off, alone” y “Dissolve” (en el mismo lugar). “None” queda sin ordenar, es decir, por debajo.');
});

test.each<[string, BallotChoice, string, string]>([
  ['one vote', { kind: 'ranking', ranking: [['a']] }, 'plurality', 'The ballot votes for “Open”.'],
  ['approval', { kind: 'scores', scores: { a: 1, c: 1 } }, 'approval', 'The ballot approves of “Open” and “Dissolve”, and not of “Spin off, alone” and “None”.'],
  ['points', { kind: 'scores', scores: { a: 5, b: 1, c: 0 } }, 'score', 'The ballot gives “Open” 5 points, “Spin off, alone” 1 point, and “Dissolve” 0 points. “None” is given none, which counts as 0.'],
  ['an answer', { kind: 'answer', answer: 'stand-aside' }, 'consent', 'The ballot stands aside: it answers, neither supports nor stops the proposal.'],
  ['a divided vote', { kind: 'split', parts: [{ share: '2/3', choice: { kind: 'answer', answer: 'yes' } }, { share: '1/3', choice: { kind: 'abstain' } }] }, 'supermajority',
    'The vote is divided. 2/3: The ballot says yes to the proposal. 1/3: The ballot abstains: it takes part and takes no side.'],
])('%s', async (_, choice, method, sentence) => {
  expect(await said(choice, 'en', method)).toBe(sentence);
});
