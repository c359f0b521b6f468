import { useApolloClient } from '@apollo/client/react';
import { useAct, type Act } from '../../lib/use-act.ts';

type Run = Act['run'];

/**
 * An act after which nothing of what was shown before may be left in this window's memory: the whole cache is dropped,
 * and what stands on the page is asked for anew.
 */
export function useForgettingAct(): Act {
  const client = useApolloClient();
  const act = useAct([]);
  const run: Run = async (doIt) => {
    const taken = await act.run(doIt);
    if (taken) await client.resetStore();
    if (taken) setTimeout(toHeading, AFTER_DIALOG_MS);
    return taken;
  };
  return { ...act, run };
}

/** A dialog gives the focus back when it has closed; by then the button that opened it is gone. */
const AFTER_DIALOG_MS = 300;

const toHeading = (): void => document.querySelector('h1')?.focus({ preventScroll: true });
