import { Injectable } from '@nestjs/common';
import type { Document } from '@acuerdo/documents';
import type { Language } from '@acuerdo/words';
import type { MemberCtx } from '../../platform/ctx.ts';
import { toFile, type Format, type PAPERS } from '../../platform/documents/formats.ts';
import type { MadeFile } from '../../platform/http/file-answers.ts';
import { findMeeting } from '../meetings/meeting.queries.ts';
import { minutesDocument } from './minutes-document.rules.ts';
import { findMinutes, shown, textOf } from './minutes.queries.ts';

export interface AskedFile {
  readonly meeting: string;
  readonly language: Language;
  readonly format: Format;
  readonly paper: (typeof PAPERS)[number];
}

/** Minutes as they leave the house: on paper, for a word processor, as plain text. */
@Injectable()
export class MinutesFilesService {
  async file(ctx: MemberCtx, { meeting, language, format, paper }: AskedFile): Promise<MadeFile | null> {
    const document = await this.document(ctx, meeting, { language });
    if (!document) return null;
    return { name: `${document.name}-${language}.${format}`, ...await toFile(document.document, { format, paper, at: ctx.now }) };
  }

  /** The minutes of a meeting as a document in one language: the text that stands, or an earlier version of it. */
  async document(ctx: MemberCtx, name: string, { language, version }: { language: Language; version?: number }): Promise<{ document: Document; name: string } | null> {
    const meeting = await findMeeting(ctx, name);
    const row = meeting && await findMinutes(ctx, { meetingId: meeting.id });
    const earlier = row && version !== undefined ? await textOf(ctx, row.id, version) : null;
    if (!row || (version !== undefined && !earlier)) return null;
    const [{ collaborative, timeZone }] = await ctx.db.query<[{ collaborative: string; timeZone: string }]>(
      'select name as collaborative, time_zone as "timeZone" from collaborative where id = $1', [ctx.viewer.collaborativeId]);
    const document = minutesDocument({ ...shown(ctx, row), ...earlier }, { collaborative, timeZone, meeting }, language);
    return { document, name: row.shortId ?? `${meeting.shortId}-minutes` };
  }
}
