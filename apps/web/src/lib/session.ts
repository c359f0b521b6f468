import type { Message } from '@acuerdo/words';
import { createContext, useContext } from 'react';

/** Whether something may be done, and if not, why. The client repeats no rule: the server says it. */
export interface Ability {
  readonly allowed: boolean;
  readonly reason?: Message | null;
}

const NOT_SAID: Ability = { allowed: false };

/** The answer for one action out of `viewerCan`; what the server did not mention is not allowed. */
export const abilityIn = (viewerCan: readonly (Ability & { readonly action: string })[], action: string): Ability =>
  viewerCan.find((ability) => ability.action === action) ?? NOT_SAID;

/** Who is looking, at which collaborative, on which day. Set by the workspace's page query, read by everything below it. */
export interface Session {
  readonly viewer: {
    readonly name: string;
    /** Whom the viewer acts for, and as what: “OSF · program officer”. */
    readonly role: string;
    readonly partyId: string;
    /** What the viewer may do here at all; a thing's own `viewerCan` says more. */
    readonly can: (action: string) => Ability;
  };
  readonly collaborative: {
    readonly slug: string;
    readonly name: string;
    /** The collaborative's own today, `YYYY-MM-DD`; the sample lives in early 2017. */
    readonly today: string;
    readonly sample: boolean;
    /** IANA name: deadlines are told by its clock. */
    readonly timeZone: string;
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

const NO_COLLABORATIVE = new Set(['', 'invitation', 'dossier', 'consultation', 'call', 'verify', 'privacy', 'kit']);

/** The collaborative's slug, first part of every address inside a workspace; null elsewhere. */
export function collaborativeIn(pathname: string): string | null {
  const [, first = ''] = pathname.split('/');
  return NO_COLLABORATIVE.has(first) ? null : first;
}

/** Goes there by loading the page anew: another person or another collaborative finds nothing of the last in memory. */
export const enter = (path: string): void => { window.location.assign(path); };
