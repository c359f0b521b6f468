import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isFormat, paperOf, toFile, type Format } from '../../platform/documents/formats.ts';
import { ContextMaker } from '../../platform/graphql/graphql.module.ts';
import { memberAsking, refuseUnknown, sendFile } from '../../platform/http/member-files.ts';
import { DecisionPrintsService } from './decision-prints.service.ts';

interface Asked {
  readonly decision?: unknown;
  readonly asOf?: unknown;
  /** pdf, docx or md. */
  readonly as?: unknown;
  /** A4 or LETTER. */
  readonly paper?: unknown;
}

/** Decisions and their register on paper, for whoever is in the collaborative, in the language that they ask in. */
@Controller('record')
export class DecisionPrintsController {
  constructor(private readonly contexts: ContextMaker, private readonly service: DecisionPrintsService) {}

  @Get('decision')
  async decision(@Req() request: Request, @Res() response: Response, @Query() { decision, as, paper }: Asked): Promise<void> {
    const ctx = await memberAsking(this.contexts, { request, response, action: 'workspace.read' });
    if (!ctx) return;
    const printed = typeof decision === 'string' ? await this.service.decision(ctx, decision) : null;
    if (!printed) return void refuseUnknown(ctx, response);
    sendFile(response, { name: `${printed.shortId}.${formatOf(as)}`, ...await toFile(printed.document, { format: formatOf(as), paper: paperOf(paper), at: ctx.now, onePage: true }) });
  }

  @Get('register')
  async register(@Req() request: Request, @Res() response: Response, @Query() { asOf, as, paper }: Asked): Promise<void> {
    const ctx = await memberAsking(this.contexts, { request, response, action: 'workspace.read' });
    if (!ctx) return;
    const document = await this.service.register(ctx, typeof asOf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(asOf) && !Number.isNaN(Date.parse(asOf)) ? asOf : null);
    sendFile(response, { name: `register.${formatOf(as)}`, ...await toFile(document, { format: formatOf(as), paper: paperOf(paper), at: ctx.now }) });
  }
}

const formatOf = (asked: unknown): Format => (isFormat(asked) ? asked : 'pdf');
