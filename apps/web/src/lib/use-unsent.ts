import { useEffect, useRef } from 'react';
import { useKept } from './use-kept.ts';

/** Things that were written and not sent yet, by name. */
export interface Unsent<T> {
  readonly all: Readonly<Record<string, T>>;
  readonly put: (name: string, thing: T) => void;
  readonly drop: (name: string) => void;
}

/** Kept on this device under a name, over reloads and without a connection, until they are sent or dropped. `read` refuses what is not of their form. */
export function useUnsent<T>(name: string, read: (value: unknown) => T | null): Unsent<T> {
  const { text, keep } = useKept(name);
  const all = unsentIn(text, read);
  const latest = useRef(all); // several acts of one moment write on each other
  useEffect(() => { latest.current = unsentIn(text, read); }, [text, read]);
  const write = (next: Readonly<Record<string, T>>) => {
    latest.current = next;
    void keep(Object.keys(next).length > 0 ? JSON.stringify(next) : null);
  };
  return {
    all,
    put: (thing, value) => { write({ ...latest.current, [thing]: value }); },
    drop: (thing) => { write(Object.fromEntries(Object.entries(latest.current).filter(([one]) => one !== thing))); },
  };
}

/** What of a kept text is of the form that is asked for; a text of another form counts as nothing. */
export function unsentIn<T>(text: string | null, read: (value: unknown) => T | null): Record<string, T> {
  const found = parsed(text);
  if (typeof found !== 'object' || found === null) return {};
  return Object.fromEntries(Object.entries(found).flatMap(([name, value]): [string, T][] => {
    const thing = read(value);
    return thing === null ? [] : [[name, thing]];
  }));
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
