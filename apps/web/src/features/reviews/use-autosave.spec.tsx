import { act, renderHook } from '@testing-library/react';
import { useAutosave } from './use-autosave.ts';

const wait = (ms: number) => new Promise((resolve) => { setTimeout(resolve, ms); });

test('only the last of several changes is kept, and what is kept is waited for before anything else is sent', async () => {
  const kept: string[] = [];
  const { result } = renderHook(() => useAutosave(async (value: string) => {
    await wait(50);
    kept.push(value);
    return true;
  }));
  act(() => { result.current.later('one'); });
  act(() => { result.current.later('two'); });
  await act(() => wait(920));
  await act(() => result.current.settle());
  expect(kept).toEqual(['two']);
  expect(result.current.state).toBe('saved');
});

test('once settled, what was to be kept later is not kept any more', async () => {
  const kept: string[] = [];
  const { result } = renderHook(() => useAutosave((value: string) => { kept.push(value); return Promise.resolve(true); }));
  act(() => { result.current.later('too late'); });
  await act(() => result.current.settle());
  await act(() => wait(1000));
  expect(kept).toEqual([]);
});

test('what was not taken is said to have failed', async () => {
  const { result } = renderHook(() => useAutosave(() => Promise.resolve(false)));
  act(() => { result.current.later('refused'); });
  await act(() => wait(1000));
  expect(result.current.state).toBe('failed');
});
