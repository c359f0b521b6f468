import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { say, type Language } from '@acuerdo/words';
import type { Response } from 'express';
import { DigestsService } from './digests.service.ts';

const page = (language: Language, body: string): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Acuerdo</title><body>${body}</body></html>`;

/** Stops the letters from a letter. Opening the link only asks: programs that read mail open links too. Mail programs send the POST themselves (RFC 8058). */
@Controller('letters')
export class StopDigestController {
  constructor(private readonly service: DigestsService) {}

  @Get('stop/:token')
  ask(@Res() response: Response, @Query('language') said: unknown): void {
    const language = said === 'es' ? 'es' : 'en';
    response.type('html').send(page(language, `<form method="post"><p>${say(language, { key: 'api.digests.ask' })}</p><button>${say(language, { key: 'api.digests.stop' })}</button></form>`));
  }

  @Post('stop/:token')
  async stop(@Res() response: Response, @Param('token') token: string, @Query('language') said: unknown): Promise<void> {
    const language = said === 'es' ? 'es' : 'en';
    await this.service.stop(token);
    response.status(200).type('html').send(page(language, `<p>${say(language, { key: 'api.digests.stopped' })}</p>`));
  }
}
