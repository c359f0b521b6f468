import { say } from '@acuerdo/words';
import { FIRST_RULE, readRule } from './draft.ts';

const options = ['a', 'b', 'q'];
const said = (reading: ReturnType<typeof readRule>) => (reading.ok ? reading.sentences.map((one) => say('en', one)).join(' ') : say('en', reading.wrong));

test('the rule is said as it is typed', () => {
  expect(said(readRule({ optionIds: options, ...FIRST_RULE }, 'q'))).toMatch(/at least two thirds of the partners.*more than half of the partners that prefer/);
  const strict = { ...FIRST_RULE.threshold, op: '>=', num: '3', den: '4', base: 'eligible' };
  expect(said(readRule({ optionIds: options, quorum: FIRST_RULE.quorum, threshold: strict }, 'q'))).toMatch(/at least three quarters of all partners that may vote/);
});

test.each([
  ['an empty field', { ...FIRST_RULE.quorum, num: '' }, /quorum\.num.*not a whole number/],
  ['more than the whole', { ...FIRST_RULE.quorum, num: 4 }, /quorum\.num.*4/],
  ['nothing below the line', { ...FIRST_RULE.quorum, den: 0 }, /quorum\.den/],
])('%s is told with its field', (_, quorum, words) => {
  expect(said(readRule({ optionIds: options, quorum, threshold: FIRST_RULE.threshold }, 'q'))).toMatch(words);
});

test('a motion without its status quo has no rule to say', () => {
  const reading = readRule({ optionIds: ['a', 'b'], ...FIRST_RULE }, 'q');
  expect(reading.ok).toBe(false);
});
