import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { FORMATS, PAPERS, toFile } from '../../platform/documents/formats.ts';
import { FileAnswers } from '../../platform/http/file-answers.ts';
import { todayIn } from '../collaboratives/clock.ts';
import { whose } from '../collaboratives/whose.ts';
import { evaluationDocument } from './evaluation-document.ts';
import { EvaluationsService } from './evaluations.service.ts';

const AskedSchema = z.object({ evaluation: z.string().catch(''), as: z.enum(FORMATS).catch('pdf'), paper: z.enum(PAPERS).catch('A4') });

/** An evaluation on paper, in the language that is asked for: what its reader may see of it. */
@Controller('record')
export class EvaluationPrintsController {
  constructor(private readonly files: FileAnswers, private readonly service: EvaluationsService) {}

  @Get('evaluation')
  evaluation(@Req() request: Request, @Res() response: Response, @Query() query: unknown): Promise<void> {
    const { evaluation: name, as: format, paper } = AskedSchema.parse(query);
    return this.files.answer(request, response, {
      action: 'workspace.read',
      make: async (ctx) => {
        const evaluation = await this.service.one(ctx, name);
        if (!evaluation) return null;
        const document = evaluationDocument(evaluation, { language: ctx.language, whose: await whose(ctx), today: await todayIn(ctx) });
        return { name: `${evaluation.shortId}.${format}`, ...await toFile(document, { format, paper, at: ctx.now }) };
      },
    });
  }
}
