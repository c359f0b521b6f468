import { Injectable } from '@nestjs/common';
import type { Language } from '@acuerdo/words';
import type { MemberCtx } from '../../platform/ctx.ts';
import { linesOfDocx } from '../../platform/documents/docx-lines.ts';
import { toDocx } from '../../platform/documents/docx.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { StoredFilesService } from '../imports/stored-files.service.ts';
import { ReturnedMinutes, type ReturnedMinutesInput } from './minutes.model.ts';
import { MinutesFilesService } from './minutes-files.service.ts';
import { findMinutes, textOf } from './minutes.queries.ts';
import { changesIn } from './returned.rules.ts';

/** Reads minutes that went out as DOCX and came back, and says what was written otherwise. Nothing is changed by it. */
@Injectable()
export class ReturnedService {
  constructor(private readonly stored: StoredFilesService, private readonly files: MinutesFilesService) {}

  async compare(ctx: MemberCtx, { id, version, language, fileId }: ReturnedMinutesInput): Promise<ReturnedMinutes | Refused> {
    if (language !== 'en' && language !== 'es') return refused(ctx, { key: 'api.notFound' });
    const row = await findMinutes(ctx, { id });
    const sent = row && await textOf(ctx, id, version);
    const file = await this.stored.find(ctx, fileId);
    if (!row || !sent || !file) return refused(ctx, { key: 'api.notFound' });
    const cameLines = await linesOfDocx(file.bytes);
    if (!cameLines) return refused(ctx, { key: 'api.minutes.notDocx', values: { name: file.name } }, ['fileId']);
    const sentLines = await this.linesAsSent(ctx, row.meetingId, { language, version });
    return Object.assign(new ReturnedMinutes(), { id: fileId, version, language, sent: sent.text[language], changes: changesIn({ sent: sent.text[language], sentLines, cameLines }) });
  }

  /** The same version, made and read in the same way: only what people changed then differs. */
  private async linesAsSent(ctx: MemberCtx, meetingId: string, which: { language: Language; version: number }): Promise<string[]> {
    const made = await this.files.document(ctx, meetingId, which);
    const lines = made && await linesOfDocx(await toDocx(made.document, { paper: 'A4' }));
    if (!lines) throw new Error(`version ${which.version} of the minutes of ${meetingId} cannot be read back`);
    return lines;
  }
}
