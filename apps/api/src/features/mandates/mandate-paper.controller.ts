import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PrivateFiles } from '../imports/private-files.ts';

/** A file that stands with a mandate of the viewer's own partner. */
const PAPER = `
  select f.name, f.bytes from stored_file f
  where f.collaborative_id = $1 and f.id = $3 and f.purged_at is null and $4::uuid is not null and exists (
    select from mandate w join partner p on p.collaborative_id = w.collaborative_id and p.id = w.partner_id
    where w.collaborative_id = f.collaborative_id and w.paper_id = f.id and p.party_id = $2)`;

/** The paper of a mandate. */
@Controller('files')
export class MandatePaperController {
  constructor(private readonly files: PrivateFiles) {}

  @Get('mandate-paper')
  paper(@Req() request: Request, @Res() response: Response, @Query('file') id: unknown): Promise<void> {
    return this.files.answer(request, response, { id, statement: PAPER });
  }
}
