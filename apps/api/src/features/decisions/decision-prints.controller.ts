import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { FORMATS, PAPERS, toFile } from '../../platform/documents/formats.ts';
import { FileAnswers } from '../../platform/http/file-answers.ts';
import { DecisionPrintsService } from './decision-prints.service.ts';

/** What is asked of a print; what is none of these is as if it were not said. */
const AskedSchema = z.object({
  decision: z.string().nullable().catch(null), asOf: z.iso.date().nullable().catch(null), as: z.enum(FORMATS).catch('pdf'), paper: z.enum(PAPERS).catch('A4'),
});

/** Decisions and their register on paper, for whoever is in the collaborative, in the language that they ask in. */
@Controller('record')
export class DecisionPrintsController {
  constructor(private readonly files: FileAnswers, private readonly service: DecisionPrintsService) {}

  @Get('decision')
  decision(@Req() request: Request, @Res() response: Response, @Query() query: unknown): Promise<void> {
    const { decision, as: format, paper } = AskedSchema.parse(query);
    return this.files.answer(request, response, {
      action: 'workspace.read',
      make: async (ctx) => {
        const printed = decision === null ? null : await this.service.decision(ctx, decision);
        return printed && { name: `${printed.shortId}.${format}`, ...await toFile(printed.document, { format, paper, at: ctx.now, onePage: true }) };
      },
    });
  }

  @Get('register')
  register(@Req() request: Request, @Res() response: Response, @Query() query: unknown): Promise<void> {
    const { asOf, as: format, paper } = AskedSchema.parse(query);
    return this.files.answer(request, response, {
      action: 'workspace.read', make: async (ctx) => ({ name: `register.${format}`, ...await toFile(await this.service.register(ctx, asOf), { format, paper, at: ctx.now }) }),
    });
  }
}
