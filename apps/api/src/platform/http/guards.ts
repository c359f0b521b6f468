import type { NextFunction, Request, Response } from 'express';

const say = (response: Response, status: number, message: string) => void response.status(status).json({ errors: [{ message }] });

/** A compressed body is refused unread: the decoder of some runtimes writes where it should not (CVE-2026-111497). */
export function refuseCompressed(request: Request, response: Response, next: NextFunction): void {
  const encoding = request.headers['content-encoding'];
  if (encoding && encoding !== 'identity') return say(response, 415, 'Send the body as it is: compressed bodies are not taken.');
  next();
}

/** GraphQL goes by POST and as JSON: no other form can come from another site without being asked first. */
export function onlyJsonPosts(request: Request, response: Response, next: NextFunction): void {
  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST');
    return say(response, 405, 'Send operations by POST.');
  }
  if (!request.is('application/json')) return say(response, 415, 'Send operations as application/json.');
  next();
}

/** What changes something must come from this site's own pages (or from a program, which names no origin). */
export function sameOrigin(request: Request, response: Response, next: NextFunction): void {
  const { origin } = request.headers;
  if (request.method === 'GET' || request.method === 'HEAD' || !origin || hostOf(origin) === request.headers.host) return next();
  say(response, 403, 'This came from another site.');
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
