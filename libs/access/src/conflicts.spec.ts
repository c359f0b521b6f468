import {
  checkEffect, CONFLICT_CAUSES, CONFLICT_EFFECTS, effectsOf, KEEPS_OUT, mayReadReviews, takesPart, type ConflictCause, type ConflictEffect,
} from '@acuerdo/access';

test.each<[ConflictCause, ConflictEffect]>([
  ['none', 'none'], ['employee', 'bar'], ['board', 'recuse'], ['family', 'recuse'], ['financial', 'recuse'], ['coauthor', 'abstain'],
  ['supervised', 'abstain'], ['prepared', 'bar'], ['competitor', 'recuse'], ['other', 'disclose'],
])('%s means at least %s; stronger may be chosen, weaker not', (cause, least) => {
  expect(effectsOf(cause)[0]).toBe(least);
  for (const effect of CONFLICT_EFFECTS) {
    const strong = cause === 'none' ? effect === 'none' : CONFLICT_EFFECTS.indexOf(effect) >= CONFLICT_EFFECTS.indexOf(least);
    expect([cause, effect, checkEffect(cause, effect).allowed]).toEqual([cause, effect, strong]);
  }
});

test('no cause is without a choice, and none but "none" is without an effect', () => {
  for (const cause of CONFLICT_CAUSES) expect(effectsOf(cause).includes('none')).toBe(cause === 'none');
});

test('a refusal names what is enough', () => {
  expect(checkEffect('family', 'disclose')).toEqual({
    allowed: false, reason: { key: 'access.conflict.tooWeak', values: { least: [{ key: 'access.conflict.effect.recuse' }] } },
  });
});

test.each<[ConflictEffect | null, { takesPart: boolean; reads: boolean }]>([
  [null, { takesPart: true, reads: true }],
  ['none', { takesPart: true, reads: true }],
  ['disclose', { takesPart: true, reads: true }],
  ['abstain', { takesPart: false, reads: true }],
  ['recuse', { takesPart: false, reads: false }],
  ['bar', { takesPart: false, reads: false }],
])('under %s', (effect, expected) => {
  expect({ takesPart: takesPart(effect), reads: mayReadReviews(effect ?? 'none') }).toEqual(expected);
  expect(KEEPS_OUT.includes(effect ?? 'none')).toBe(!expected.takesPart);
});
