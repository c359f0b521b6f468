import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ContextMaker } from '../../platform/graphql/graphql.module.ts';
import { memberAsking, refuseUnknown, sendFile } from '../../platform/http/member-files.ts';
import { MinutesService } from './minutes.service.ts';

/** The record as files, for whoever is signed in and may export it. */
@Controller('record')
export class MinutesController {
  constructor(private readonly contexts: ContextMaker, private readonly service: MinutesService) {}

  @Get('minute-book')
  async minuteBook(@Req() request: Request, @Res() response: Response): Promise<void> {
    const ctx = await memberAsking(this.contexts, { request, response, action: 'record.export' });
    if (ctx) send(response, 'minute-book.json', await this.service.minuteBook(ctx));
  }

  @Get('decision-proof')
  async decisionProof(@Req() request: Request, @Res() response: Response, @Query('decision') decision: unknown): Promise<void> {
    const ctx = await memberAsking(this.contexts, { request, response, action: 'record.export' });
    if (!ctx) return;
    const proof = typeof decision === 'string' ? await this.service.decisionProof(ctx, decision) : null;
    if (proof) send(response, `${proof.shortId}.json`, proof.text);
    else refuseUnknown(ctx, response);
  }
}

const send = (response: Response, name: string, text: string): void => sendFile(response, { name, type: 'application/json; charset=utf-8', bytes: Buffer.from(text) });
