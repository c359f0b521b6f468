import { ServerError } from '@apollo/client/errors';
import { useState } from 'react';
import { problemOf } from '../../lib/problem.ts';
import { useAct, type Act } from '../../lib/use-act.ts';
import { PAUSES, sendAgain } from './send-again.ts';

type Once = Parameters<Act['run']>[0];

export interface Sending {
  readonly act: Act;
  /** Counts the tries of the sending that is under way. */
  readonly tried: number;
  /** Whether the last act was not even begun, since there was no connection. */
  readonly kept: boolean;
  /** Whether there is a connection to begin an act with. */
  readonly begin: () => boolean;
  /** Whether it was taken, refused, or got no answer after all tries. */
  readonly run: (once: Once) => Promise<'taken' | 'refused' | 'unanswered'>;
}

const wait = (milliseconds: number) => new Promise<void>((resolve) => { setTimeout(resolve, milliseconds); });

/** No answer came, a gateway's, or that the server is busy: the ballot may have arrived, and sending the same act again is harmless. */
export const isLost = (error: unknown): boolean =>
  ['offline', 'busy'].includes(problemOf(error).kind) || (ServerError.is(error) && [502, 503, 504].includes(error.statusCode));

/** Sends by the voter's act alone: tries again for a moment where no answer came, and not at all without a connection. */
export function useSending(): Sending {
  const act = useAct();
  const [tried, setTried] = useState(1);
  const [kept, setKept] = useState(false);
  const begin = (): boolean => {
    setKept(!navigator.onLine);
    return navigator.onLine;
  };
  const run: Sending['run'] = async (once) => {
    let answered = false;
    const asked: Once = async () => {
      const answer = await once();
      answered = true;
      return answer;
    };
    setTried(1);
    const taken = await act.run(() => sendAgain(asked, { pauses: PAUSES, wait, isLost: (error) => isLost(error) && navigator.onLine, onTry: setTried }));
    return taken ? 'taken' : answered ? 'refused' : 'unanswered';
  };
  return { act, tried, kept, begin, run };
}
