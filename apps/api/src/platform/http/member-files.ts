import { may, type Action } from '@acuerdo/access';
import { say } from '@acuerdo/words';
import type { Request, Response } from 'express';
import type { Ctx, MemberCtx } from '../ctx.ts';
import type { ContextMaker } from '../graphql/graphql.module.ts';

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly key: string;
  readonly values?: Parameters<typeof say>[1]['values'];
}

const NOT_FOUND = { status: 404, code: 'NOT_FOUND', key: 'api.notFound' } as const;

/** Who asks for a file; null where nobody is signed in, in no collaborative of theirs, or without the right: answered then, in the words of the operations. */
export async function memberAsking(contexts: ContextMaker, { request, response, action }: { request: Request; response: Response; action: Action }): Promise<MemberCtx | null> {
  const ctx = await contexts.of(request);
  const { viewer } = ctx;
  if (!ctx.account) return refuse(ctx, response, { status: 401, code: 'SIGN_IN_FIRST', key: 'api.signInFirst' });
  if (!viewer) return refuse(ctx, response, NOT_FOUND);
  const allowed = may(viewer, action);
  if (!allowed.allowed) return refuse(ctx, response, { status: 403, code: 'REFUSED', ...allowed.reason });
  return { ...ctx, viewer };
}

export const refuseUnknown = (ctx: Pick<Ctx, 'language'>, response: Response): null => refuse(ctx, response, NOT_FOUND);

function refuse(ctx: Pick<Ctx, 'language'>, response: Response, { status, code, key, values }: Refusal): null {
  response.status(status).json({ errors: [{ message: say(ctx.language, { key, values }), extensions: { code } }] });
  return null;
}

/** To be saved under a name: never shown as a page of this site. */
export function sendFile(response: Response, { name, type, bytes }: { name: string; type: string; bytes: Buffer }): void {
  response.set({ 'content-type': type, 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  response.send(bytes);
}
