import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from './refusal.ts';

export type Haste = 'fast' | 'immediate';

export interface Life {
  /** Aborted when somebody wants the program to stop. */
  readonly signal: AbortSignal;
  /** What was started last is closed first. */
  readonly onEnd: (close: (how: Haste) => Promise<void>) => void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** npm passes on the Ctrl-C that the terminal has sent us already: what comes within this time is the same one. */
const SAME_SIGNAL_MS = 1000;
const PATIENCE_MS = 10_000;

/**
 * Runs a program that starts things which must be closed again: when it returns an exit code, when it fails, and when it is
 * told to stop. Without an exit code it stays until then. A second Ctrl-C closes everything at once.
 */
export const live = async (work: (life: Life) => Promise<number | void>, codeWhenStopped = 0): Promise<never> => {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const closers: ((how: Haste) => Promise<void>)[] = [];
  const stop = new AbortController();
  const stopped = new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()));
  listen(stop, closers);
  const worked = work({ signal: stop.signal, onEnd: (close) => void closers.push(close) });
  const code = await Promise.race([
    worked.then((given) => given ?? stopped.then(() => codeWhenStopped), (error: unknown) => (stop.signal.aborted ? codeWhenStopped : tell(error))),
    stopped.then(() => wait(PATIENCE_MS, codeWhenStopped)),
  ]);
  process.exit((await closeAll(closers)) || code);
};

const closeAll = async (closers: ((how: Haste) => Promise<void>)[]): Promise<number> => {
  let code = 0;
  for (let close = closers.pop(); close; close = closers.pop()) await close('fast').catch((error: unknown) => void (code = tell(error)));
  return code;
};

/** What people can mend is told in one sentence; the rest is a mistake of ours, and its place is shown. */
const tell = (error: unknown): number => {
  console.error(error instanceof Refusal ? error.message : error);
  return 1;
};

const listen = (stop: AbortController, closers: readonly ((how: Haste) => Promise<void>)[]): void => {
  let first: number | undefined;
  let all: readonly ((how: Haste) => Promise<void>)[] = [];
  const onSignal = () => {
    if (first === undefined) {
      first = performance.now();
      all = [...closers];
      console.log('\nStopping …');
      stop.abort();
    } else if (performance.now() - first > SAME_SIGNAL_MS) {
      const closed = Promise.allSettled([...all, ...closers].map((close) => close('immediate')));
      void Promise.race([closed, wait(3000)]).then(() => process.exit(130));
    }
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  if (process.env.npm_lifecycle_event) watchParent(onSignal);
};

/** A signal to npm ends the shell between npm and us, and does not come through. */
const watchParent = (onGone: () => void): void => {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    onGone();
  }, 250);
  watch.unref();
};
