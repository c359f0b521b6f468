import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { may } from '@acuerdo/access';
import { say } from '@acuerdo/words';
import type { Request, Response } from 'express';
import type { Ctx, MemberCtx } from '../../platform/ctx.ts';
import { ContextMaker } from '../../platform/graphql/graphql.module.ts';
import { BooksService } from './books.service.ts';

/** The record as files, for whoever is signed in and may export it. */
@Controller('record')
export class BooksController {
  constructor(private readonly contexts: ContextMaker, private readonly service: BooksService) {}

  @Get('minute-book')
  async minuteBook(@Req() request: Request, @Res() response: Response): Promise<void> {
    const ctx = await this.member(request, response);
    if (ctx) send(response, 'minute-book.json', await this.service.minuteBook(ctx));
  }

  @Get('decision-proof')
  async decisionProof(@Req() request: Request, @Res() response: Response, @Query('decision') decision: unknown): Promise<void> {
    const ctx = await this.member(request, response);
    if (!ctx) return;
    const proof = typeof decision === 'string' ? await this.service.decisionProof(ctx, decision) : null;
    if (proof) send(response, `${proof.shortId}.json`, proof.text);
    else refuse(ctx, response, { status: 404, code: 'NOT_FOUND', key: 'api.notFound' });
  }

  /** Nobody signed in, no collaborative of theirs, or no right to export: answered here, in the words of the operations. */
  private async member(request: Request, response: Response): Promise<MemberCtx | null> {
    const ctx = await this.contexts.of(request);
    const { viewer } = ctx;
    if (!ctx.account) return refuse(ctx, response, { status: 401, code: 'SIGN_IN_FIRST', key: 'api.signInFirst' });
    if (!viewer) return refuse(ctx, response, { status: 404, code: 'NOT_FOUND', key: 'api.notFound' });
    const allowed = may(viewer, 'record.export');
    if (!allowed.allowed) return refuse(ctx, response, { status: 403, code: 'REFUSED', ...allowed.reason });
    return { ...ctx, viewer };
  }
}

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly key: string;
  readonly values?: Parameters<typeof say>[1]['values'];
}

function refuse(ctx: Pick<Ctx, 'language'>, response: Response, { status, code, key, values }: Refusal): null {
  response.status(status).json({ errors: [{ message: say(ctx.language, { key, values }), extensions: { code } }] });
  return null;
}

function send(response: Response, fileName: string, text: string): void {
  response.set({ 'content-type': 'application/json; charset=utf-8', 'content-disposition': `attachment; filename="${fileName}"`, 'cache-control': 'no-store' });
  response.send(Buffer.from(text));
}
