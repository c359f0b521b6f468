import { useTransition } from 'react';

/** “Load more” of a list: keeps what is shown while the next page is on its way. */
export function useMore(next: string | null, fetchMore: (options: { variables: { after: string } }) => Promise<unknown>) {
  const [loading, startTransition] = useTransition();
  const load = next === null ? null : () => { startTransition(async () => { await fetchMore({ variables: { after: next } }); }); };
  return { load, loading };
}
