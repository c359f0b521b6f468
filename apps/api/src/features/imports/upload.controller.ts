import { Controller, Post, Req, Res } from '@nestjs/common';
import { may } from '@acuerdo/access';
import { say, type Message } from '@acuerdo/words';
import type { Request, Response } from 'express';
import type { Ctx, MemberCtx } from '../../platform/ctx.ts';
import { ContextMaker } from '../../platform/graphql/graphql.module.ts';
import { StoredFilesService } from './stored-files.service.ts';
import { fileName, MAX_BYTES, readBody } from './upload.ts';

/** Files come first and by themselves; an operation then names the id. Compressed bodies and foreign pages never get here. */
@Controller('files')
export class UploadController {
  constructor(private readonly contexts: ContextMaker, private readonly files: StoredFilesService) {}

  @Post()
  async upload(@Req() request: Request, @Res() response: Response): Promise<void> {
    const ctx = await this.contexts.of(request, response);
    const answer = (status: number, reason: Message) =>
      void response.status(status).set('connection', 'close').json({ errors: [{ message: say(ctx.language, reason), extensions: { code: reason.key } }] });
    const refusal = refusalFor(ctx, request);
    const name = fileName(request.headers['x-file-name']);
    const bytes = await readBody(request, refusal || name === null ? 0 : MAX_BYTES);
    if (refusal) return answer(refusal.status, refusal.reason);
    if (name === null) return answer(400, { key: 'api.files.name' });
    if (bytes === null) return answer(413, tooLarge);
    if (bytes.length === 0) return answer(400, { key: 'api.files.empty' });
    const mediaType = request.headers['content-type'] ?? 'application/octet-stream';
    response.status(201).json({ id: await this.files.save(ctx as MemberCtx, { name, mediaType, bytes }) });
  }
}

const tooLarge: Message = { key: 'api.files.tooLarge', values: { megabytes: MAX_BYTES / 1_000_000 } };

/** What a file can be sent for. */
const BRING_FILES = ['grants.import', 'mandates.keep', 'agendas.keep', 'minutes.write', 'evaluations.write'] as const;

interface Refusal {
  readonly status: number;
  readonly reason: Message;
}

function refusalFor(ctx: Ctx, request: Request): Refusal | null {
  if (request.headers['x-acuerdo-csrf'] !== '1') return { status: 403, reason: { key: 'api.files.otherSite' } };
  if (!ctx.account) return { status: 401, reason: { key: 'api.signInFirst' } };
  if (!ctx.viewer) return { status: 404, reason: { key: 'api.notFound' } };
  const { viewer } = ctx;
  const answer = BRING_FILES.map((action) => may(viewer, action)).reduce((first, next) => (next.allowed ? next : first));
  if (!answer.allowed) return { status: 403, reason: answer.reason };
  return Number(request.headers['content-length'] ?? 0) > MAX_BYTES ? { status: 413, reason: tooLarge } : null;
}
