import { useEffect, useState } from 'react';
import { onThisDevice, type Keeper } from './keeper.ts';

export interface Kept {
  /** Whether it was looked up yet. */
  readonly ready: boolean;
  readonly text: string | null;
  /** Ends when it is kept. */
  readonly keep: (text: string | null) => Promise<void>;
}

/** A text kept on this device under a name; null where there is none. */
export function useKept(name: string, keeper: Keeper = onThisDevice): Kept {
  const [kept, setKept] = useState<{ readonly name: string; readonly text: string | null } | null>(null);
  useEffect(() => {
    let current = true;
    void keeper.read(name).then((text) => { if (current) setKept({ name, text }); });
    return () => { current = false; };
  }, [name, keeper]);
  const keep = (text: string | null): Promise<void> => {
    setKept({ name, text });
    return keeper.write(name, text);
  };
  const ready = kept?.name === name;
  return { ready, text: ready ? kept.text : null, keep };
}
