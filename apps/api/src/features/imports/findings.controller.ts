import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { say, type Language } from '@acuerdo/words';
import type { Request, Response } from 'express';
import { ContextMaker } from '../../platform/graphql/graphql.module.ts';
import { FindingsService } from './findings.service.ts';

const ANY_ID = /^[0-9a-f-]{36}$/;

/** Tables that a spreadsheet opens: what was found in a file, for whoever mends it where it was made, and an empty one to fill in. */
@Controller('files')
export class FindingsController {
  constructor(private readonly contexts: ContextMaker, private readonly service: FindingsService) {}

  @Get('findings')
  async findings(@Req() request: Request, @Res() response: Response, @Query('import') id: unknown, @Query('language') wanted: unknown): Promise<void> {
    const ctx = await this.contexts.of(request);
    const language = languageOf(wanted, ctx.language);
    const { viewer } = ctx;
    const table = viewer && typeof id === 'string' && ANY_ID.test(id) ? await this.service.table({ ...ctx, viewer, language }, id) : null;
    if (table !== null) return send(response, 'findings.csv', table);
    const [status, code, key] = ctx.account ? [404, 'NOT_FOUND', 'api.notFound'] as const : [401, 'SIGN_IN_FIRST', 'api.signInFirst'] as const;
    response.status(status).json({ errors: [{ message: say(language, { key }), extensions: { code } }] });
  }

  @Get('template')
  template(@Res() response: Response, @Query('language') wanted: unknown): void {
    send(response, 'grants.csv', this.service.template(languageOf(wanted, 'en')));
  }
}

const languageOf = (wanted: unknown, otherwise: Language): Language => (wanted === 'en' || wanted === 'es' ? wanted : otherwise);

function send(response: Response, fileName: string, table: string): void {
  response.set({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${fileName}"`, 'cache-control': 'no-store' });
  response.send(Buffer.from(table));
}
