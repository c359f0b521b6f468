/** Keeps texts on this device, by name, over reloads and without a connection. */
export interface Keeper {
  read(name: string): Promise<string | null>;
  /** Null drops it. Later writes of a name win. */
  write(name: string, text: string | null): Promise<void>;
}

const STORE = 'kept';

/** In the browser's own database. A browser may refuse it; what is kept then lasts as long as the page. */
export function keeperIn(factory: IDBFactory | undefined): Keeper {
  const here = new Map<string, string>();
  let opened: Promise<IDBDatabase | null> | undefined;
  const store = async (mode: IDBTransactionMode) => (await (opened ??= open(factory)))?.transaction(STORE, mode).objectStore(STORE) ?? null;
  return {
    read: async (name) => {
      const kept: unknown = await store('readonly').then((there) => there && answerOf(there.get(name))).catch(() => null);
      return typeof kept === 'string' ? kept : here.get(name) ?? null;
    },
    write: async (name, text) => {
      if (text === null) here.delete(name);
      else here.set(name, text);
      await store('readwrite').then((there): Promise<unknown> | null => there && (text === null ? answerOf(there.delete(name)) : answerOf(there.put(text, name)))).catch(() => null);
    },
  };
}

async function open(factory: IDBFactory | undefined): Promise<IDBDatabase | null> {
  if (!factory) return null;
  try {
    const asked = factory.open('acuerdo', 1);
    asked.onupgradeneeded = () => { asked.result.createObjectStore(STORE); };
    return await answerOf(asked);
  } catch {
    return null;
  }
}

const answerOf = <T>(asked: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
  asked.onsuccess = () => { resolve(asked.result); };
  asked.onerror = () => { reject(asked.error ?? new Error('the browser keeps nothing')); };
});

export const onThisDevice: Keeper = keeperIn(globalThis.indexedDB as IDBFactory | undefined);
