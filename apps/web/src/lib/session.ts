import { createContext, useContext } from 'react';

/** Who is looking, at which collaborative, on which day. Set by the workspace's page query, read by everything below it. */
export interface Session {
  readonly viewer: { readonly name: string; readonly role: string };
  readonly collaborative: {
    readonly slug: string;
    readonly name: string;
    /** The collaborative's own today, `YYYY-MM-DD`; the sample lives in early 2017. */
    readonly today: string;
    readonly sample: boolean;
  };
}

const SessionContext = createContext<Session | null>(null);

export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession is for pages inside a workspace');
  return session;
}

/** The address to return to after signing in: a path of ours, never another site's (`//evil.example`, `/\evil.example`). */
export function returnPath(asked: string | null): string {
  if (!asked?.startsWith('/') || /^\/[/\\]/.test(asked)) return '/';
  const url = new URL(asked, 'https://here.invalid');
  return url.origin === 'https://here.invalid' ? url.pathname + url.search + url.hash : '/';
}

export const signInPath = (from: string): string => (returnPath(from) === '/' ? '/' : `/?then=${encodeURIComponent(from)}`);
