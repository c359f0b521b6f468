import { shareOf } from './pool-share.tsx';

test.each([
  ['120000.00', '360000.00', '33.3%'],
  ['0.01', '999999999999.99', '0.0%'],
  ['999999999999.99', '999999999999.99', '100.0%'],
  ['0.00', '0.00', '–'],
])('%s of %s is %s', (part, whole, share) => expect(shareOf(part, whole, 'USD')).toBe(share));
