import { countMotion, type RankedChoice, type MotionSpec } from '@acuerdo/voting';
import i18next from 'i18next';
import { startWords } from '../../lib/i18n.ts';
import { firstWords } from './first-words.ts';

const spec: MotionSpec = {
  options: [{ id: 'a' }, { id: 'q' }], statusQuo: 'q', method: 'schulze', unranked: 'bottom', strength: 'winning',
  rule: { basis: 'partner', quorum: { op: '>=', num: 2, den: 3 }, threshold: { op: '>', num: 1, den: 2, base: 'yes+no' } },
};
const options = [
  { id: 'a', title: { en: 'Open', es: 'Abrir' }, meaning: { en: 'Others join.', es: 'Se suman otras.' }, statusQuo: false },
  { id: 'q', title: { en: 'Wait', es: 'Esperar' }, meaning: { en: 'Nothing changes.', es: 'Nada cambia.' }, statusQuo: true },
];

async function first(choices: RankedChoice[], language: 'en' | 'es') {
  await startWords(language);
  const voters = ['1', '2', '3'].map((voterId) => ({ voterId }));
  const answer = countMotion({ spec, electorate: voters, ballots: choices.map((choice, at) => ({ voterId: String(at + 1), choice })) });
  if (!answer.ok) throw new Error(answer.reason.key);
  return firstWords({ shortId: 'MOT-1', title: { en: 'Form', es: 'Forma' }, count: answer.count, options }, language, i18next.getFixedT(language, 'decisions'));
}

test('a decision begins with the option that was chosen and what it means', async () => {
  const words = await first([{ kind: 'ranking', ranking: [['a']] }, { kind: 'ranking', ranking: [['a']] }, { kind: 'abstain' }], 'en');
  expect(words.title).toBe('Form');
  expect(words.text).toBe('The partners choose “Open”. Others join.');
  expect(words.reasons).toContain('MOT-1');
  expect(words.reasons).toContain('“Open” is chosen, in place of “Wait”.');
});

test('where none was chosen it begins with what stays, in the language of the text', async () => {
  const words = await first([{ kind: 'ranking', ranking: [['a']] }], 'es');
  expect(words.text).toMatch(/no eligen ninguna.*«Esperar».*Nada cambia\./);
});
