import type { ChoiceForm } from '@acuerdo/voting';
import { answers, choiceOf, draftFrom, emptyDraft, paperOf, readDraft, withAct, type Draft } from './draft.ts';

const form: ChoiceForm = { kind: 'ranking' };
const EMPTY = emptyDraft(form);
const filled: Draft = { ...EMPTY, ranking: [['a'], ['b']], reason: 'because' };
const asked: ChoiceForm = { kind: 'answer', answers: ['consent', 'reservation', 'stand-aside', 'objection'] };

function keys() {
  let made = 0;
  return () => `key-${(made += 1)}`;
}

test('the key of an act outlives a retry and a reloaded page, but not a change of mind', () => {
  const next = keys();
  const first = withAct(filled, next);
  expect(withAct(first, next).act.key).toBe('key-1');
  const reloaded = readDraft(JSON.stringify(first), ['a', 'b'], form);
  expect(reloaded && withAct(reloaded, next).act.key).toBe('key-1');
  expect(withAct({ ...first, ranking: [['b'], ['a']] }, next).act.key).toBe('key-2');
  expect(withAct({ ...first, reason: 'another' }, next).act.key).toBe('key-3');
  expect(withAct({ ...first, wouldResolve: 'less' }, next)).toMatchObject({ act: { key: 'key-4' }, unanswered: 'key-1' });
});

test('nothing said is no choice yet; abstaining and blank are', () => {
  expect(choiceOf(EMPTY)).toBeNull();
  expect(choiceOf(emptyDraft({ kind: 'scores', most: 5 }))).toBeNull();
  expect(choiceOf(emptyDraft(asked))).toBeNull();
  expect(choiceOf({ ...filled, kind: 'abstain' })).toEqual({ kind: 'abstain' });
  expect(choiceOf({ ...EMPTY, kind: 'blank' })).toEqual({ kind: 'blank' });
});

test('a divided vote is a choice when each of its parts is one', () => {
  const [one, other] = emptyDraft(asked).parts;
  const divided: Draft = { ...emptyDraft(asked), kind: 'split', parts: [{ ...one!, share: '2/3', answer: 'consent' }, { ...other!, share: '1/3' }] };
  expect(choiceOf(divided)).toBeNull();
  const whole: Draft = { ...divided, parts: [divided.parts[0]!, { ...divided.parts[1]!, answer: 'objection' }] };
  expect(choiceOf(whole)).toEqual({ kind: 'split', parts: [{ share: '2/3', choice: { kind: 'answer', answer: 'consent' } }, { share: '1/3', choice: { kind: 'answer', answer: 'objection' } }] });
  expect([answers(divided, 'objection'), answers(whole, 'objection')]).toEqual([false, true]);
  expect(choiceOf(draftFrom(choiceOf(whole)!, { reason: 'r', wouldResolve: 'w' }, asked))).toEqual(choiceOf(whole));
});

test('a kept draft that is damaged, or of other options, does no harm; an older one is read', () => {
  expect(readDraft('{', [], form)).toBeNull();
  expect(readDraft('{"kind":"maybe","ranking":[]}', [], form)).toBeNull();
  expect(readDraft('null', [], form)?.ranking ?? []).toEqual([]);
  expect(readDraft(JSON.stringify(filled), ['b'], form)?.ranking).toEqual([['b']]);
  expect(readDraft(JSON.stringify(filled), ['b'], asked)).toBeNull();
  expect(readDraft('{"kind":"ranking","ranking":[["a"]],"reason":"","act":null}', ['a'], form)).toEqual({ ...EMPTY, ranking: [['a']] });
});

test('a paper is another when the rule, the text or what an option means is', () => {
  const said = (text: string) => ({ en: text, es: text });
  const motion = { specHash: 'ab', title: said('T'), text: said('X'), options: [{ id: 'a', title: said('A'), meaning: said('means') }] };
  const hash = paperOf(motion).hash;
  expect(paperOf({ ...motion, options: [{ id: 'a', title: said('A'), meaning: said('means') }] }).hash).toBe(hash);
  const others = [{ ...motion, specHash: 'cd' }, { ...motion, text: { en: 'X', es: 'Y' } }, { ...motion, title: said('U') }, { ...motion, options: [{ ...motion.options[0]!, meaning: said('other') }] }];
  expect(new Set(others.map((one) => paperOf(one).hash).filter((other) => other !== hash)).size).toBe(others.length);
});
