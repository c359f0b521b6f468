import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { GrantRow } from '@acuerdo/exchange';
import type { Overlap } from '@acuerdo/overlap';
import { useEffect, useRef, useState } from 'react';
import type { ComparableGrantsQuery } from '../../gql/graphql.ts';
import { COMPARABLE_GRANTS, type KeptGrant } from './comparable-grants.ts';
import type { ToCompare } from './compare.worker.ts';
import { fileGrants, registerGrants, type FileGrants, type FileOwner } from './file-grants.ts';

export interface Compared extends FileGrants {
  readonly overlaps: readonly Overlap[];
  /** By its id, what of the register was compared. */
  readonly kept: ReadonlyMap<string, KeptGrant>;
}

export type Comparison =
  | { readonly at: 'nothing' }
  | { readonly at: 'fetching'; readonly fetched: number; readonly total: number | null }
  | { readonly at: 'comparing'; readonly grants: number }
  | { readonly at: 'done'; readonly compared: Compared }
  | { readonly at: 'failed'; readonly error: unknown };

const NOTHING: Comparison = { at: 'nothing' };

/** Fetches what the viewer may see and compares the rows of a file with it, here. What is fetched is kept no longer than the page. */
export function useComparison() {
  const client = useApolloClient();
  const [comparison, setComparison] = useState<Comparison>(NOTHING);
  const running = useRef<AbortController>(null);
  const cancel = () => {
    running.current?.abort();
    setComparison(NOTHING);
  };
  useEffect(() => () => running.current?.abort(), []);
  const compare = async (rows: readonly GrantRow[], owner: FileOwner) => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    const tell = (now: Comparison) => { if (!signal.aborted) setComparison(now); };
    try {
      const kept = await fetchAll(client, signal, tell);
      const file = fileGrants(rows, kept, owner);
      tell({ at: 'comparing', grants: kept.length });
      const overlaps = await compareAside({ file: file.grants, register: registerGrants(kept) }, signal);
      tell({ at: 'done', compared: { ...file, overlaps, kept: new Map(kept.map((grant) => [grant.id, grant])) } });
    } catch (error) {
      tell({ at: 'failed', error });
    }
  };
  return { comparison, compare, cancel };
}

async function fetchAll(client: ApolloClient, signal: AbortSignal, tell: (now: Comparison) => void): Promise<KeptGrant[]> {
  const kept: KeptGrant[] = [];
  tell({ at: 'fetching', fetched: 0, total: null });
  let after: string | null = null;
  do {
    signal.throwIfAborted();
    const { nodes, next, total }: Page = await fetchPage(client, after);
    kept.push(...nodes);
    tell({ at: 'fetching', fetched: kept.length, total });
    after = next;
  } while (after !== null);
  return kept;
}

type Page = ComparableGrantsQuery['comparableGrants'];

async function fetchPage(client: ApolloClient, after: string | null): Promise<Page> {
  const { data, error } = await client.query({ query: COMPARABLE_GRANTS, variables: { after }, fetchPolicy: 'no-cache' });
  if (!data) throw error ?? new Error('The grants did not come');
  return data.comparableGrants;
}

function compareAside(what: ToCompare, signal: AbortSignal): Promise<Overlap[]> {
  const worker = new Worker(new URL('./compare.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Overlap[]>((resolve, reject) => {
    signal.addEventListener('abort', () => { reject(signal.reason as Error); });
    worker.onerror = ({ message }) => { reject(new Error(message)); };
    worker.onmessage = ({ data }: MessageEvent<Overlap[]>) => { resolve(data); };
    worker.postMessage(what);
  }).finally(() => { worker.terminate(); });
}
