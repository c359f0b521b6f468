import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { say } from '@acuerdo/words';
import type { Request, Response } from 'express';
import type { MemberCtx } from '../../platform/ctx.ts';
import { ContextMaker } from '../../platform/graphql/graphql.module.ts';
import { sightOf } from '../../platform/guard/visible.ts';

const ANY_ID = /^[0-9a-f-]{36}$/;

interface Paper {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A file that stands with a mandate of the viewer's own partner; any other is as if it were not there. */
const PAPER = `
  select f.name, f.bytes from stored_file f
  where f.collaborative_id = $1 and f.id = $3 and f.purged_at is null and exists (
    select from mandate w join partner p on p.collaborative_id = w.collaborative_id and p.id = w.partner_id
    where w.collaborative_id = f.collaborative_id and w.paper_id = f.id and p.party_id = $2)`;

/** The paper of a mandate, to be saved: it is never shown as a page of this site. */
@Controller('files')
export class MandatePaperController {
  constructor(private readonly contexts: ContextMaker) {}

  @Get('mandate-paper')
  async paper(@Req() request: Request, @Res() response: Response, @Query('file') id: unknown): Promise<void> {
    const ctx = await this.contexts.of(request);
    const paper = ctx.viewer && typeof id === 'string' && ANY_ID.test(id) ? await this.find(ctx as MemberCtx, id) : null;
    if (paper) return send(response, paper);
    const [status, code, key] = ctx.account ? [404, 'NOT_FOUND', 'api.notFound'] as const : [401, 'SIGN_IN_FIRST', 'api.signInFirst'] as const;
    response.status(status).json({ errors: [{ message: say(ctx.language, { key }), extensions: { code } }] });
  }

  private async find(ctx: MemberCtx, id: string): Promise<Paper | null> {
    const [paper] = await ctx.db.query<Paper[]>(PAPER, [...sightOf(ctx.viewer), id]);
    return paper ?? null;
  }
}

function send(response: Response, { name, bytes }: Paper): void {
  response.set({
    'content-type': 'application/octet-stream', 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cache-control': 'no-store', 'x-content-type-options': 'nosniff',
  });
  response.send(bytes);
}
