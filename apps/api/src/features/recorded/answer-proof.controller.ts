import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PrivateFiles } from '../imports/private-files.ts';

/** The proof of a recorded answer: for who recorded it, and for whose vote it is ($4 is the viewer). */
const PROOF = `
  select f.name, f.bytes from stored_file f
  where f.collaborative_id = $1 and f.id = $3 and f.purged_at is null and exists (
    select from recorded_answer r
    join person a on a.collaborative_id = r.collaborative_id and a.id = r.recorded_by_id
    join ballot b on b.collaborative_id = r.collaborative_id and b.id = r.ballot_id
    join elector e on e.collaborative_id = b.collaborative_id and e.id = b.elector_id
    join partner p on p.collaborative_id = e.collaborative_id and p.id = e.partner_id
    where r.collaborative_id = f.collaborative_id and r.file_id = f.id and (a.party_id = $2 or case when e.person_id is null then p.party_id = $2 else e.person_id = $4 end))`;

@Controller('files')
export class AnswerProofController {
  constructor(private readonly files: PrivateFiles) {}

  @Get('answer-proof')
  proof(@Req() request: Request, @Res() response: Response, @Query('file') id: unknown): Promise<void> {
    return this.files.answer(request, response, { id, statement: PROOF });
  }
}
