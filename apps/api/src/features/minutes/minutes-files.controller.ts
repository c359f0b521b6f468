import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { LANGUAGES, type Language } from '@acuerdo/words';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { FORMATS, PAPERS } from '../../platform/documents/formats.ts';
import { FileAnswers } from '../../platform/http/file-answers.ts';
import { MinutesFilesService } from './minutes-files.service.ts';

const AskedSchema = z.object({ meeting: z.string(), language: z.enum(LANGUAGES as [Language, ...Language[]]), format: z.enum(FORMATS), paper: z.enum(PAPERS).default('A4') });

/** Minutes as files, for whoever may export the record. */
@Controller('record')
export class MinutesFilesController {
  constructor(private readonly files: FileAnswers, private readonly service: MinutesFilesService) {}

  @Get('minutes')
  minutes(@Req() request: Request, @Res() response: Response, @Query() query: unknown): Promise<void> {
    const asked = AskedSchema.safeParse(query);
    return this.files.answer(request, response, { action: 'record.export', make: async (ctx) => (asked.success ? this.service.file(ctx, asked.data) : null) });
  }
}
