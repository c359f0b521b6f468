import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PrivateFiles } from '../imports/private-files.ts';

/** A document that is evidence of an evaluation: for everybody who reads the evaluation. */
const DOCUMENT = `
  select f.name, f.bytes from stored_file f
  where f.collaborative_id = $1 and f.id = $3 and f.purged_at is null and $2::uuid is not null and $4::uuid is not null
    and exists (select from evaluation_link l where l.collaborative_id = f.collaborative_id and l.file_id = f.id)`;

@Controller('files')
export class EvaluationDocumentController {
  constructor(private readonly files: PrivateFiles) {}

  @Get('evaluation-document')
  document(@Req() request: Request, @Res() response: Response, @Query('file') id: unknown): Promise<void> {
    return this.files.answer(request, response, { id, statement: DOCUMENT });
  }
}
