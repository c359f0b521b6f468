import { receiptOf, tagOf } from '@acuerdo/record';
import { findBallot } from './find-my-ballot.ts';

const [mine, other] = [1, 2].map((seed) => receiptOf(new Uint8Array(20).fill(seed))) as [string, string];
const box = [{ voterId: tagOf(mine), choice: { kind: 'blank' } as const }];

test('a voter finds their ballot by its receipt, however it was copied', () => {
  for (const written of [mine, mine.toLowerCase(), ` ${mine.replaceAll('-', '')} `]) expect(findBallot(written, box)).toEqual({ kind: 'found', tag: tagOf(mine) });
});

test('a receipt of no ballot here, and what is no receipt, are told apart', () => {
  expect(findBallot(other, box)).toEqual({ kind: 'not-there' });
  expect(findBallot('my ballot', box)).toEqual({ kind: 'no-receipt' });
});
