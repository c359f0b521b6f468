import { ApolloClient, ApolloLink, type PossibleTypesMap } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { BaseHttpLink } from '@apollo/client/link/http';
import type { DocumentNode } from 'graphql';
import { createCache } from './cache.ts';
import { language } from './i18n.ts';
import { problemOf } from './problem.ts';
import { collaborativeIn } from './session.ts';

interface Listed extends DocumentNode {
  readonly __meta__?: { readonly hash?: string };
}

/** Sends the operation's hash in place of its text: the server runs only the operations that it lists. */
export const listedOperations = new ApolloLink((operation, forward) => {
  const sha256Hash = (operation.query as Listed).__meta__?.hash;
  if (!sha256Hash) throw new Error(`${operation.operationName ?? 'An operation'} has no hash: run the code generator.`);
  operation.extensions['persistedQuery'] = { version: 1, sha256Hash };
  operation.setContext((context) => ({ ...context, http: { includeQuery: false, includeExtensions: true } }));
  return forward(operation);
});

/** In which language, and of which collaborative (the one in the address): said by every request of ours, uploads too. */
export function requestHeaders(): Record<string, string> {
  const slug = collaborativeIn(window.location.pathname);
  return { 'x-acuerdo-language': language(), ...(slug ? { 'x-acuerdo-collaborative': slug } : {}) };
}

const languageAndPlace = new SetContextLink(({ headers }) => ({ headers: { ...headers, ...requestHeaders() } }));

interface Settings {
  readonly possibleTypes: PossibleTypesMap;
  readonly onSignedOut: () => void;
  readonly fetch?: typeof fetch;
}

/** One client per page load; `onSignedOut` is called when the server no longer knows the session. */
export function createClient({ possibleTypes, onSignedOut, fetch }: Settings): ApolloClient {
  const failures = new ErrorLink(({ error, operation }) => {
    const problem = problemOf(error);
    if (problem.kind === 'signed-out') onSignedOut();
    else console.error(operation.operationName, problem.kind, problem.id ?? '', error.message);
  });
  const http = new BaseHttpLink({ uri: '/graphql', credentials: 'same-origin', fetch });
  return new ApolloClient({
    link: ApolloLink.from([failures, languageAndPlace, listedOperations, http]),
    cache: createCache(possibleTypes),
    dataMasking: true,
  });
}
