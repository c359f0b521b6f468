import { useState } from 'react';
import { pathOf, type Issue } from './issues.ts';
import { problemOf } from './problem.ts';

/** A refusal that the server expected: a value of the answer. */
export interface Refusal {
  readonly message: Issue['message'];
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

/**
 * One thing done on the server at a time, and what became of it. Nothing is shown as done before the server says so.
 * `fields` are those that the form has, none for a mere button: what is wrong with any other is told as a refusal, so that
 * nothing goes unsaid. Without `fields`, the form takes whatever the server names.
 */
export function useAct(fields?: readonly string[]): Act {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(NOTHING);
  const run: Act['run'] = async (act) => {
    setBusy(true);
    setOutcome(NOTHING);
    try {
      const answer = await act();
      if (answer && !isRefused(answer)) return answer as Taken<typeof answer>;
      if (answer) setOutcome(outcomeOf(answer, fields));
    } catch (thrown) {
      setOutcome(failureOf(thrown, fields));
    } finally {
      setBusy(false);
    }
    return null;
  };
  return { busy, ...outcome, run };
}

const isRefused = (answer: Answer): answer is Answer & Refusal => answer.__typename === 'Refused';

type Fields = readonly string[] | undefined;

const hasField = (fields: Fields, path = ''): boolean => fields?.includes(path) ?? true;

function outcomeOf({ message, path }: Refusal, fields: Fields): Outcome {
  return path.length > 0 && hasField(fields, path[0]) ? { ...NOTHING, issues: [{ path, message }] } : { ...NOTHING, refusal: { message, path } };
}

function failureOf(thrown: unknown, fields: Fields): Outcome {
  const { issues = [] } = problemOf(thrown);
  const stray = issues.find((issue) => !hasField(fields, pathOf(issue).split('.')[0]));
  if (stray) return { ...NOTHING, refusal: { message: stray.message, path: [pathOf(stray)] } };
  return issues.length > 0 ? { ...NOTHING, issues } : { ...NOTHING, error: thrown ?? new Error('It failed without a reason') };
}
