import { Injectable } from '@nestjs/common';
import { may, type Action } from '@acuerdo/access';
import { say, type Message } from '@acuerdo/words';
import type { Request, Response } from 'express';
import { pipeline } from 'node:stream/promises';
import type { Ctx, MemberCtx } from '../ctx.ts';
import { ContextMaker } from '../graphql/graphql.module.ts';

export const MEDIA_TYPES = {
  json: 'application/json; charset=utf-8', md: 'text/markdown; charset=utf-8', pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
export type FileFormat = keyof typeof MEDIA_TYPES;

/** A file as it was made whole, or a text that comes piece by piece. */
export type MadeFile = {
  /** The name under which it is saved, its ending included. */
  readonly name: string;
  readonly format: FileFormat;
} & ({ readonly bytes: Buffer } | { readonly text: Iterable<string> | AsyncIterable<string> });

/** Files that are made for who asks: who may have them, what they are told otherwise, and how they are sent. */
@Injectable()
export class FileAnswers {
  constructor(private readonly contexts: ContextMaker) {}

  /** Sends what `make` gives to a member who may do the action; nothing there is told in the words of the operations. */
  async answer(request: Request, response: Response, { action, make }: { action: Action; make: (ctx: MemberCtx) => Promise<MadeFile | null> }): Promise<void> {
    const ctx = await this.member(request, response, action);
    if (!ctx) return;
    const file = await make(ctx);
    if (file) await send(response, file);
    else refuse(ctx, response, { status: 404, code: 'NOT_FOUND', key: 'api.notFound' });
  }

  /** Nobody signed in, no collaborative of theirs, or no right: answered here. */
  private async member(request: Request, response: Response, action: Action): Promise<MemberCtx | null> {
    const ctx = await this.contexts.of(request);
    const { viewer } = ctx;
    if (!ctx.account) return refuse(ctx, response, { status: 401, code: 'SIGN_IN_FIRST', key: 'api.signInFirst' });
    if (!viewer) return refuse(ctx, response, { status: 404, code: 'NOT_FOUND', key: 'api.notFound' });
    const allowed = may(viewer, action);
    if (!allowed.allowed) return refuse(ctx, response, { status: 403, code: 'REFUSED', ...allowed.reason });
    return { ...ctx, viewer };
  }
}

interface Refusal extends Message {
  readonly status: number;
  readonly code: string;
}

function refuse(ctx: Pick<Ctx, 'language'>, response: Response, { status, code, key, values }: Refusal): null {
  response.status(status).json({ errors: [{ message: say(ctx.language, { key, values }), extensions: { code } }] });
  return null;
}

/** A line that breaks in the middle leaves a file that is not whole. */
async function send(response: Response, file: MadeFile): Promise<void> {
  response.set({ 'content-type': MEDIA_TYPES[file.format], 'content-disposition': `attachment; filename="${file.name}"`, 'cache-control': 'no-store' });
  if ('bytes' in file) response.send(file.bytes);
  else await pipeline(gathered(file.text), response);
}

const WORTH_SENDING = 64_000;

/** Small pieces put together. */
async function* gathered(pieces: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Buffer> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length < WORTH_SENDING) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}
