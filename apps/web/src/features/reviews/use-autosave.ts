import { useEffect, useRef, useState } from 'react';

export type Saving = 'idle' | 'saving' | 'saved' | 'failed';

const PAUSE_MS = 900;

interface Autosave<T> {
  readonly state: Saving;
  /** Keeps this a moment after the last change. */
  readonly later: (value: T) => void;
  /** Keeps nothing more, and waits for what is on its way: whatever comes next must not be overtaken by it. */
  readonly settle: () => Promise<void>;
}

/** Keeps what is being written, by itself; `save` says whether it was taken. */
export function useAutosave<T>(save: (value: T) => Promise<boolean>): Autosave<T> {
  const [state, setState] = useState<Saving>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onItsWay = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => () => { clearTimeout(timer.current); }, []);
  const keep = async (value: T) => {
    setState('saving');
    setState(await save(value) ? 'saved' : 'failed');
  };
  return {
    state,
    later: (value) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => { onItsWay.current = onItsWay.current.then(() => keep(value)); }, PAUSE_MS);
    },
    settle: () => {
      clearTimeout(timer.current);
      return onItsWay.current;
    },
  };
}
