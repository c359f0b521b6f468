import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { LANGUAGES, type Language } from '@acuerdo/words';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { FileAnswers } from '../../platform/http/file-answers.ts';
import { PrivateFiles } from '../imports/private-files.ts';
import { PackService } from './pack.service.ts';

/** A file that stands with an item of an agenda, for every person of the collaborative. */
const PAPER = `
  select f.name, f.bytes from stored_file f
  where f.collaborative_id = $1 and f.id = $3 and f.purged_at is null and $2::uuid is not null and $4::uuid is not null
    and exists (select from agenda_paper a where a.collaborative_id = f.collaborative_id and a.kind = 'file' and a.target_id = f.id)`;

const PackSchema = z.object({ meeting: z.string(), language: z.enum(LANGUAGES as [Language, ...Language[]]), paper: z.enum(['A4', 'LETTER']).default('A4') });

/** The papers of agendas, one by one and as one pack. */
@Controller()
export class AgendaPapersController {
  constructor(private readonly files: PrivateFiles, private readonly answers: FileAnswers, private readonly packs: PackService) {}

  @Get('files/agenda-paper')
  paper(@Req() request: Request, @Res() response: Response, @Query('file') id: unknown): Promise<void> {
    return this.files.answer(request, response, { id, statement: PAPER });
  }

  @Get('record/meeting-pack')
  pack(@Req() request: Request, @Res() response: Response, @Query() query: unknown): Promise<void> {
    const asked = PackSchema.safeParse(query);
    return this.answers.answer(request, response, { action: 'workspace.read', make: async (ctx) => (asked.success ? this.packs.file(ctx, asked.data) : null) });
  }
}
