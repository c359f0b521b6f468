import type { Language } from '@acuerdo/words';
import type { Actor } from '@acuerdo/access';
import type { EntityManager } from 'typeorm';

/** Who signed in, in any collaborative. */
export interface Account {
  readonly id: string;
  readonly sessionId: string;
  /** A browser may run only the listed operations; a token may write its own. */
  readonly through: 'browser' | 'token';
}

/** The collaborative of this request, and the person that the account is in it. */
export interface Viewer extends Actor {
  readonly collaborativeId: string;
  readonly slug: string;
  /** The collaborative's clock runs this far from the database's (the sample has a today of its own). */
  readonly clockOffsetSeconds: number;
}

/** Keeps the secret of a session in the browser, out of reach of its scripts. */
export interface SessionCookie {
  set(secret: string, expiresAt: Date): void;
  clear(): void;
}

/** What every service gets first: who asks, in which language, by which clock, on which connection. */
export interface Ctx {
  readonly db: EntityManager;
  readonly language: Language;
  readonly account: Account | null;
  readonly viewer: Viewer | null;
  /** The moment of this request by the database's clock, in the collaborative's time. */
  readonly now: Date;
  readonly requestId: string;
  readonly address: string;
  /** What the browser or program calls itself. */
  readonly agent: string;
  /** The browser's own session cookie: set at the sign-in, cleared at the sign-out. */
  readonly cookie: SessionCookie;
  /** Loaders of this request, made on first use. */
  readonly loaders: Map<unknown, unknown>;
}

/** The context inside a collaborative; the guard has made sure of the viewer. */
export interface MemberCtx extends Ctx {
  readonly viewer: Viewer;
}
