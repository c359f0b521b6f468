import { signed } from './evidence-list.tsx';

test.each([['11.2', '+11.2'], ['-3', '−3.0'], ['+0.62', '+0.62'], ['0', '+0.0']])('bits %s are written %s', (bits, written) => {
  expect(signed(bits)).toBe(written);
});
