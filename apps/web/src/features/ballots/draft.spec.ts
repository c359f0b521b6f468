import { EMPTY, choiceOf, readDraft, withAct, type Draft } from './draft.ts';

const filled: Draft = { ...EMPTY, ranking: [['a'], ['b']], reason: 'because' };

function keys() {
  let made = 0;
  return () => `key-${(made += 1)}`;
}

test('the key of an act outlives a retry and a reloaded page, but not a change of mind', () => {
  const next = keys();
  const first = withAct(filled, next);
  expect(withAct(first, next).act.key).toBe('key-1');
  const reloaded = readDraft(JSON.stringify(first), ['a', 'b']);
  expect(reloaded && withAct(reloaded, next).act.key).toBe('key-1');
  expect(withAct({ ...first, ranking: [['b'], ['a']] }, next).act.key).toBe('key-2');
  expect(withAct({ ...first, reason: 'another' }, next).act.key).toBe('key-3');
});

test('nothing ranked is no choice yet; abstaining and blank are', () => {
  expect(choiceOf(EMPTY)).toBeNull();
  expect(choiceOf({ ...filled, kind: 'abstain' })).toEqual({ kind: 'abstain' });
  expect(choiceOf({ ...EMPTY, kind: 'blank' })).toEqual({ kind: 'blank' });
});

test('a kept draft that is damaged, or of other options, does no harm', () => {
  expect(readDraft('{', [])).toBeNull();
  expect(readDraft('{"kind":"maybe","ranking":[]}', [])).toBeNull();
  expect(readDraft('null', [])).toBeNull();
  expect(readDraft(JSON.stringify(filled), ['b'])?.ranking).toEqual([['b']]);
});
