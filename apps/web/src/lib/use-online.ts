import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  for (const event of ['online', 'offline']) addEventListener(event, onChange);
  return () => { for (const event of ['online', 'offline']) removeEventListener(event, onChange); };
}

/** Whether the browser has a connection at all; that the server is reached is another thing. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);
