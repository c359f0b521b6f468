import fc from 'fast-check';
import { applyChanges, changesBetween, linesOf, wordsBetween } from './index.ts';

const base = 'The pool ends in 2017.\nIts host stays Avina.\nNew foundations may join.';

test('what changed is told line by line, with where it stood', () => {
  expect(changesBetween(base, 'The pool ends in 2018.\nIts host stays Avina.\nNew foundations may join.\nEach pays its share.')).toEqual([
    { at: 0, removed: ['The pool ends in 2017.'], added: ['The pool ends in 2018.'] }, { at: 3, removed: [], added: ['Each pays its share.'] },
  ]);
});

const change = (after: string) => changesBetween(base, after);

test.each<[string, string, string, string]>([
  ['another line changed since', base.replace('2017', '2018'), base.replace('Avina', 'Ford'), base.replace('2017', '2018').replace('Avina', 'Ford')],
  ['lines came before it since', `Whereas.\nConsidering.\n${base}`, base.replace('Avina', 'Ford'), `Whereas.\nConsidering.\n${base.replace('Avina', 'Ford')}`],
  ['a line went before it since', base.replace('The pool ends in 2017.\n', ''), base.replace('Avina', 'Ford'), base.replace('The pool ends in 2017.\n', '').replace('Avina', 'Ford')],
  ['the same was written since', base.replace('Avina', 'Ford'), base.replace('Avina', 'Ford'), base.replace('Avina', 'Ford')],
  ['the neighbouring line changed since', base.replace('2017', '2018'), base.replace('Its host', 'Until then its host'), base.replace('2017', '2018').replace('Its host', 'Until then its host')],
])('a change is made where %s', (_, now, proposed, expected) => {
  expect(applyChanges(base, now, change(proposed))).toEqual({ ok: true, text: expected });
});

test.each<[string, string, string]>([
  ['the line was written otherwise since', base.replace('Avina', 'OSF'), base.replace('Avina', 'Ford')],
  ['the line is gone', base.replace('Its host stays Avina.\n', ''), base.replace('Avina', 'Ford')],
  ['something else was written at the same place', `${base}\nOne.`, `${base}\nTwo.`],
])('a change is refused where %s, and said which', (_, now, proposed) => {
  expect(applyChanges(base, now, change(proposed))).toEqual({ ok: false, meets: change(proposed)[0] });
});

const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { minLength: 1, maxLength: 12 }).map((lines) => lines.join('\n'));

test('all changes together turn the one text into the other, whatever the texts', () => {
  fc.assert(fc.property(text, text, (before, after) => {
    expect(applyChanges(before, before, changesBetween(before, after))).toEqual({ ok: true, text: after });
  }));
});

test('two amendments that do not meet come to one text, whichever is made first', () => {
  fc.assert(fc.property(text, text, text, (before, one, other) => {
    const first = applyChanges(before, one, changesBetween(before, other));
    const second = applyChanges(before, other, changesBetween(before, one));
    expect(first.ok).toBe(second.ok);
    if (first.ok && second.ok) expect(first.text).toBe(second.text);
  }), { numRuns: 2_000 });
});

test('stretches that stayed or went are the text before, stretches that stayed or came the text after, accents included', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
    const stretches = wordsBetween(before, after);
    const without = (kind: string) => stretches.filter((stretch) => stretch.kind !== kind).map((stretch) => stretch.text).join('');
    expect([without('added'), without('removed')]).toEqual([before, after]);
  }));
  expect(wordsBetween('La anfitriona acompañará', 'La anfitriona acompañaría').filter(({ kind }) => kind !== 'same').map((stretch) => stretch.text)).toEqual(['acompañará', 'acompañaría']);
});

test('a text of another system has the same lines', () => {
  expect(linesOf('One.\r\nTwo.')).toEqual(['One.', 'Two.']);
});
