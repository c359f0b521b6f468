import { Injectable } from '@nestjs/common';
import type { Language } from '@acuerdo/words';
import type { MemberCtx } from '../../platform/ctx.ts';
import { linesOfDocx } from '../../platform/documents/docx-lines.ts';
import { toPdf } from '../../platform/documents/pdf.ts';
import type { MadeFile } from '../../platform/http/file-answers.ts';
import { findMeeting } from '../meetings/meeting.queries.ts';
import type { AgendaPaper } from './agenda.model.ts';
import { agendaOf } from './agenda.queries.ts';
import { packDocument, type PackPaper } from './pack-document.rules.ts';

/** A longer text is handed out by itself. */
const MOST_CHARACTERS = 400_000;

const TEXTS = `
  select m.id, m.text_en as en, m.text_es as es from motion m where m.collaborative_id = $1 and m.id = any($2::uuid[])
  union all select x.id, x.text_en, x.text_es from decision x where x.collaborative_id = $1 and x.id = any($2::uuid[])`;

const FILES = 'select f.id, f.name, f.bytes from stored_file f where f.collaborative_id = $1 and f.id = any($2::uuid[]) and f.purged_at is null';

interface Both {
  readonly en: string;
  readonly es: string;
}

/** The papers of a meeting as one PDF, of what is there for whoever asks. */
@Injectable()
export class PackService {
  async file(ctx: MemberCtx, { meeting: name, language, paper }: { meeting: string; language: Language; paper: 'A4' | 'LETTER' }): Promise<MadeFile | null> {
    const meeting = await findMeeting(ctx, name);
    if (!meeting) return null;
    const { items } = await agendaOf(ctx, meeting);
    const texts = await this.texts(ctx, items.flatMap(({ papers }) => papers));
    const [{ collaborative }] = await ctx.db.query<[{ collaborative: string }]>('select name as collaborative from collaborative where id = $1', [ctx.viewer.collaborativeId]);
    const told = (one: AgendaPaper): PackPaper => ({ ...one, text: texts.get(one.targetId) ?? null, apart: one.kind === 'file' && !texts.has(one.targetId) });
    const document = packDocument({ collaborative, meeting, items: items.map((item) => ({ ...item, papers: item.papers.map(told) })) }, language);
    return { name: `${meeting.shortId}-papers-${language}.pdf`, format: 'pdf', bytes: await toPdf(document, { paper, at: ctx.now }) };
  }

  /** What each paper says, as far as it can be printed: texts of motions and decisions, and files that are text. */
  private async texts(ctx: MemberCtx, papers: readonly AgendaPaper[]): Promise<Map<string, Both>> {
    const rows = await ctx.db.query<(Both & { id: string })[]>(TEXTS, [ctx.viewer.collaborativeId, papers.map(({ targetId }) => targetId)]);
    const files = await ctx.db.query<{ id: string; name: string; bytes: Buffer }[]>(FILES, [ctx.viewer.collaborativeId, papers.filter(({ kind }) => kind === 'file').map(({ targetId }) => targetId)]);
    const read = await Promise.all(files.map(async ({ id, name, bytes }) => ({ id, text: await textIn(name, bytes) })));
    return new Map([
      ...rows.map(({ id, en, es }) => [id, { en, es }] as const),
      ...read.flatMap(({ id, text }) => (text === null ? [] : [[id, { en: text, es: text }] as const])),
    ]);
  }
}

async function textIn(name: string, bytes: Buffer): Promise<string | null> {
  const text = /\.docx$/i.test(name) ? (await linesOfDocx(bytes))?.join('\n') ?? null : /\.(txt|md)$/i.test(name) ? bytes.toString('utf8') : null;
  return text !== null && text.length <= MOST_CHARACTERS ? text : null;
}
