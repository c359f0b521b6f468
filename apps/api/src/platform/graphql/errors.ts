import { say, type Message } from '@acuerdo/words';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { Ctx } from '../ctx.ts';
import { log } from '../log.ts';

/** An error that its reader is meant to see; everything else is masked. */
export class PublicError extends GraphQLError {
  constructor(code: string, message: string, extra: Record<string, unknown> = {}) {
    super(message, { extensions: { code, public: true, ...extra } });
  }
}

/** Nobody is signed in. */
export class SignInFirst extends PublicError {
  constructor(ctx: Pick<Ctx, 'language'>) {
    super('SIGN_IN_FIRST', say(ctx.language, { key: 'api.signInFirst' }));
  }
}

/** Absent, unshared, protected or of another collaborative: one answer for all of them. */
export class NotFound extends PublicError {
  constructor(ctx: Pick<Ctx, 'language'>) {
    super('NOT_FOUND', say(ctx.language, { key: 'api.notFound' }));
  }
}

export const refusedError = (ctx: Pick<Ctx, 'language'>, reason: Message) => new PublicError('REFUSED', say(ctx.language, reason));

/** One thing that is wrong with an input: which field, what it held and what would be right, in the reader's language. */
export interface Issue {
  readonly path: string;
  readonly message: Message;
}

export function invalidInput(ctx: Pick<Ctx, 'language'>, issues: readonly Issue[]): PublicError {
  return new PublicError('INVALID_INPUT', say(ctx.language, { key: 'api.invalidInput', values: { count: issues.length } }), {
    issues: issues.map(({ path, message }) => ({ path, message: say(ctx.language, message) })),
  });
}

const SAID_BY_GRAPHQL = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'OPERATION_RESOLUTION_FAILURE', 'BAD_REQUEST']);

/** Lets through what was written for the reader; masks the rest with an id that stands in the log. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = String(formatted.extensions?.['code'] ?? '');
  if (formatted.extensions?.['public'] === true) {
    const { public: _, stacktrace: __, ...extensions } = formatted.extensions;
    return { ...formatted, extensions };
  }
  if (SAID_BY_GRAPHQL.has(code) && formatted.path === undefined) {
    return { message: withoutSuggestion(formatted.message), locations: formatted.locations, extensions: { code } };
  }
  const thrown = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (isCrowdedOut(thrown)) return { message: 'The server is busy: nothing was changed; send it again', path: formatted.path, extensions: { code: 'BUSY' } };
  const id = randomUUID();
  log.error({ id, path: formatted.path, error: thrown }, 'unexpected error');
  return { message: `Unexpected error ${id}`, path: formatted.path, extensions: { code: 'UNEXPECTED', id } };
}

/** The database is away, or just starting (`cannot_connect_now`). */
const AWAY: ReadonlySet<unknown> = new Set(['ECONNREFUSED', '57P03']);

/** No connection to the database was to be had: none came free in time (`connectionTimeoutMillis`; pg-pool tells it by these words alone), or it is away. */
const isCrowdedOut = (error: unknown): boolean =>
  error instanceof Error && (error.message === 'timeout exceeded when trying to connect' || ('code' in error && AWAY.has(error.code)));

/** graphql-js suggests names of fields that the asker may not know of. */
const withoutSuggestion = (message: string) => message.replace(/ Did you mean .*$/s, '');
