/** What is waited for before each further try, in milliseconds: a weak line may be back in a moment. */
export const PAUSES: readonly number[] = [1_000, 2_000, 4_000];

interface Again {
  readonly pauses: readonly number[];
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Whether the answer may merely have been lost. Everything else is told at once. */
  readonly isLost: (error: unknown) => boolean;
  /** Called before each further try, counted from 2. */
  readonly onTry: (number: number) => void;
}

/** Sends, and sends the very same thing again where no answer came. Throws the last failure when all tries are used up. */
export async function sendAgain<T>(send: () => Promise<T>, { pauses, wait, isLost, onTry }: Again): Promise<T> {
  for (const [at, pause] of pauses.entries()) {
    try {
      return await send();
    } catch (error) {
      if (!isLost(error)) throw error;
      await wait(pause);
      onTry(at + 2);
    }
  }
  return send();
}
