import { pinsOf } from './kept.ts';

const key = 'D75A980182B10AB7D54BFED3C964073A0EE172F3DAA62325AF021A68F707511A';

test.each([
  ['', {}],
  [` ${key}\n`, { keys: [key.toLowerCase()] }],
  ['0123456789abcdef', { keys: ['0123456789abcdef'] }],
  ['{"head":{"size":3},"signature":"00"}', { head: { head: { size: 3 }, signature: '00' } }],
  ['0123', null],
  ['[1]', null],
  ['{"other":1}', null],
  ['{', null],
])('%j holds a file to %j', (written, pins) => {
  expect(pinsOf(written)).toEqual(pins);
});
