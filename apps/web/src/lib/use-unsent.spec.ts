import { unsentIn } from './use-unsent.ts';

const number = (value: unknown) => (typeof value === 'number' ? value : null);

test('what was kept is read back; what is of another form counts as nothing', () => {
  expect(unsentIn('{"a":1,"b":"two"}', number)).toEqual({ a: 1 });
  expect([null, '', '{', '[1]x', '3', 'null'].map((text) => unsentIn(text, number))).toEqual(Array(6).fill({}));
});
