import { jest } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { useSending } from './use-sending.ts';

const taken = { __typename: 'BallotCast' as const };
const refused = { __typename: 'Refused' as const, message: 'The vote is closed.', path: [] };

function connected(online: boolean): void {
  jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(online);
  dispatchEvent(new Event(online ? 'online' : 'offline'));
}

afterEach(() => { jest.restoreAllMocks(); });

test('without a connection an act is not begun; when it is back nothing goes by itself', () => {
  const { result } = renderHook(() => useSending());
  connected(false);
  let begun: boolean | undefined;
  act(() => { begun = result.current.begin(); });
  expect([begun, result.current.kept]).toEqual([false, true]);
  act(() => { connected(true); });
  expect([result.current.kept, result.current.act.busy]).toEqual([true, false]);
  act(() => { begun = result.current.begin(); });
  expect([begun, result.current.kept]).toEqual([true, false]);
});

test.each([
  ['taken', () => Promise.resolve(taken)], ['refused', () => Promise.resolve(refused)], ['unanswered', () => Promise.reject(new Error('torn'))],
] as const)('what became of an act is told: %s', async (came, once) => {
  const { result } = renderHook(() => useSending());
  let told: string | undefined;
  await act(async () => { told = await result.current.run(once); });
  expect(told).toBe(came);
});

test('a connection that breaks while a ballot is sent is not tried on without it', async () => {
  const { result } = renderHook(() => useSending());
  let tries = 0;
  await act(async () => {
    await result.current.run(() => {
      tries += 1;
      connected(false);
      return Promise.reject(new TypeError('Failed to fetch'));
    });
  });
  expect(tries).toBe(1);
});
