import { bitsOf, stepsOf, whatWouldChange } from './bits.ts';

test.each([[214, '21.4'], [5, '0.5'], [0, '0.0'], [-30, '-3.0'], [-4, '-0.4'], [100, '10.0']])('%s tenths are written %s', (tenths, bits) => {
  expect(bitsOf(tenths)).toBe(bits);
});

test('what would change an overlap: the unknown, what speaks against it, and its strongest reason taken away', () => {
  const change = whatWouldChange([
    { signal: 'identity', mark: 'yes', tenths: 112 },
    { signal: 'time', mark: 'unknown', tenths: 0 },
    { signal: 'place', mark: 'no', tenths: -24 },
    { signal: 'purpose', mark: 'partly', tenths: 20 },
    { signal: 'amount', mark: 'no', tenths: 0 },
  ]);
  expect(change).toEqual({ unknown: ['time'], against: ['place'], strongest: { signal: 'identity', left: -4 } });
});

test('where nothing carries, nothing is named the strongest', () => {
  expect(whatWouldChange([{ signal: 'time', mark: 'unknown', tenths: 0 }]).strongest).toBeNull();
});

test('each step of the evidence begins where the last one ended, and the last sum is the whole; several lines of one signal are several steps', () => {
  const weighed = (signal: string, tenths: number) => ({ signal, mark: 'yes', tenths });
  const steps = stepsOf([weighed('identity', 100), weighed('identity', 50), weighed('time', 0), weighed('purpose', -200), weighed('place', 50)]);
  expect(steps.map(({ signal, sum }) => [signal, sum])).toEqual([['identity', 100], ['identity', 150], ['purpose', -50], ['place', 0]]);
  expect(steps.map(({ start, width }) => [start, width])).toEqual([[25, 50], [75, 25], [0, 100], [0, 25]]);
  expect(stepsOf([weighed('time', 0)])).toEqual([]);
});
