import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';
import type { Issue } from './issues.ts';

export type ProblemKind = 'offline' | 'signed-out' | 'not-allowed' | 'not-found' | 'invalid' | 'too-many' | 'busy' | 'failed';

/** What went wrong, in the client's terms: which words to show, the id under which the server logged it, what to mend. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly id?: string;
  readonly issues?: readonly Issue[];
}

const KINDS: Readonly<Record<string, ProblemKind>> = {
  SIGN_IN_FIRST: 'signed-out',
  REFUSED: 'not-allowed',
  NOT_FOUND: 'not-found',
  INVALID_INPUT: 'invalid',
  BAD_USER_INPUT: 'invalid',
  BUSY: 'busy',
};

const STATUSES: Readonly<Record<number, ProblemKind>> = {
  401: 'signed-out', 403: 'not-allowed', 404: 'not-found', 429: 'too-many',
};

/** Reads any error that Apollo, `fetch` or React can throw. What it does not know has simply failed. */
export function problemOf(error: unknown): Problem {
  if (CombinedGraphQLErrors.is(error)) return ofGraphQL(error);
  if (ServerError.is(error)) return { kind: STATUSES[error.statusCode] ?? 'failed', ...idIn(error.bodyText) };
  if (ServerParseError.is(error)) return { kind: STATUSES[error.statusCode] ?? 'failed' };
  if (error instanceof TypeError && /fetch|network|load failed/i.test(error.message)) return { kind: 'offline' };
  return { kind: 'failed' };
}

function ofGraphQL({ errors }: CombinedGraphQLErrors): Problem {
  const extensions = errors[0]?.extensions ?? {};
  const { code, id, issues } = extensions as { code?: unknown; id?: unknown; issues?: unknown };
  return {
    kind: KINDS[String(code)] ?? 'failed',
    ...(typeof id === 'string' ? { id } : {}),
    ...(Array.isArray(issues) ? { issues: issues as readonly Issue[] } : {}),
  };
}

function idIn(body: string): { id?: string } {
  try {
    const [first] = (JSON.parse(body) as { errors?: { extensions?: { id?: unknown } }[] }).errors ?? [];
    const id = first?.extensions?.id;
    return typeof id === 'string' ? { id } : {};
  } catch {
    return {};
  }
}
