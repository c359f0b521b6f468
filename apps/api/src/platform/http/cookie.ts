import { parse } from 'cookie';
import type { Request, Response } from 'express';
import type { SessionCookie } from '../ctx.ts';

/** The browser holds `__Host-` only under https; a trial on the local network has none. */
export const COOKIE = 'acuerdo';
const SECURE = `__Host-${COOKIE}`;

export function cookieOf(request: Request, name: string): string | undefined {
  const cookies = parse(request.headers.cookie ?? '');
  return request.secure ? cookies[SECURE] : cookies[name];
}

/** HttpOnly, SameSite=Lax: no script reads it, and no other site's form sends it along. */
export function cookieWriter(request: Request, response: Response): SessionCookie {
  const name = request.secure ? SECURE : COOKIE;
  const options = { httpOnly: true, sameSite: 'lax', secure: request.secure, path: '/' } as const;
  return {
    set: (secret, expires) => void response.cookie(name, secret, { ...options, expires }),
    clear: () => void response.clearCookie(name, options),
  };
}
