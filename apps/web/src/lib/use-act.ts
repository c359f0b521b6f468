import { useState } from 'react';
import type { Issue } from './issues.ts';
import { problemOf } from './problem.ts';

/** A refusal that the server expected: a value of the answer. */
export interface Refusal {
  readonly message: string;
  readonly path: readonly string[];
}

type Answer = { readonly __typename: string };
type Taken<A extends Answer> = Exclude<A, { readonly __typename: 'Refused' }>;

export interface Act {
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  /** What was thrown, where it was not about single fields. */
  readonly error: unknown;
  /** What to mend, field by field: input that does not validate, and refusals that name a field. */
  readonly issues: readonly Issue[];
  /** Does it; gives the answer if it was taken, null if it was refused or failed, which then stands in `refusal`, `error` or `issues`. */
  readonly run: <A extends Answer>(act: () => Promise<A | null | undefined>) => Promise<Taken<A> | null>;
}

type Outcome = Pick<Act, 'refusal' | 'error' | 'issues'>;

const NOTHING: Outcome = { refusal: null, error: null, issues: [] };

/** One thing done on the server at a time, and what became of it. Nothing is shown as done before the server says so. */
export function useAct(): Act {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(NOTHING);
  const run: Act['run'] = async (act) => {
    setBusy(true);
    setOutcome(NOTHING);
    try {
      const answer = await act();
      if (answer && !isRefused(answer)) return answer as Taken<typeof answer>;
      if (answer) setOutcome(outcomeOf(answer));
    } catch (thrown) {
      setOutcome(failureOf(thrown));
    } finally {
      setBusy(false);
    }
    return null;
  };
  return { busy, ...outcome, run };
}

const isRefused = (answer: Answer): answer is Answer & Refusal => answer.__typename === 'Refused';

function outcomeOf({ message, path }: Refusal): Outcome {
  return path.length > 0 ? { ...NOTHING, issues: [{ path, message }] } : { ...NOTHING, refusal: { message, path } };
}

function failureOf(thrown: unknown): Outcome {
  const { issues } = problemOf(thrown);
  return issues?.length ? { ...NOTHING, issues } : { ...NOTHING, error: thrown ?? new Error('It failed without a reason') };
}
