import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PrivateFiles } from '../imports/private-files.ts';

/** A file that stands with an item of an agenda, for every person of the collaborative. */
const PAPER = `
  select f.name, f.bytes from stored_file f
  where f.collaborative_id = $1 and f.id = $3 and f.purged_at is null and $2::uuid is not null and $4::uuid is not null
    and exists (select from agenda_paper a where a.collaborative_id = f.collaborative_id and a.kind = 'file' and a.target_id = f.id)`;

/** The papers of agendas. */
@Controller('files')
export class AgendaPapersController {
  constructor(private readonly files: PrivateFiles) {}

  @Get('agenda-paper')
  paper(@Req() request: Request, @Res() response: Response, @Query('file') id: unknown): Promise<void> {
    return this.files.answer(request, response, { id, statement: PAPER });
  }
}
