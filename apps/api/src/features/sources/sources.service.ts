import { Injectable } from '@nestjs/common';
import { may } from '@acuerdo/access';
import { readDate } from '@acuerdo/calendar';
import { readDocument, type Passage as Read } from '@acuerdo/exchange';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { MemberCtx } from '../../platform/ctx.ts';
import { nextShortIds } from '../../platform/database/short-ids.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import type { PageRequest } from '../../platform/graphql/paging.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { daysOf } from '../../platform/graphql/vague-date.model.ts';
import { ActivityService } from '../activity/activity.service.ts';
import type { AddDocumentInput, PassagePage, Source, SourcePage } from './source.model.ts';
import { findSource, listPassages, listSources, type SourceRow } from './sources.queries.ts';

const MOST_PASSAGES = 2_000;

const optional = (max: number) => z.string().trim().max(max).nullish().transform((said) => said || null);
const DocumentSchema = z.object({
  title: z.string().trim().min(1).max(1_000),
  author: z.string().trim().min(1).max(200),
  language: z.enum(['en', 'es']),
  url: optional(1_000).refine((url) => url === null || /^https?:\/\/[^\s]+$/.test(url), { params: { say: { key: 'api.sources.address' } } }),
  when: optional(100),
  text: z.string().trim().min(1).max(300_000),
});
type Document = z.output<typeof DocumentSchema>;

/** Sources and their passages. A source that was added stays: facts point at it. */
@Injectable()
export class SourcesService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService) {}

  async list(ctx: MemberCtx, page: PageRequest): Promise<SourcePage> {
    const { nodes, ...rest } = await listSources(ctx, page);
    return { ...rest, nodes: nodes.map((row) => shown(ctx, row)) };
  }

  async find(ctx: MemberCtx, shortId: string): Promise<Source | null> {
    const row = await findSource(ctx, shortId);
    return row && shown(ctx, row);
  }

  passages(ctx: MemberCtx, shortId: string, page: PageRequest): Promise<PassagePage> {
    return listPassages(ctx, shortId, page);
  }

  /** Reads a document into passages and keeps them, as they are written. */
  addDocument(ctx: MemberCtx, input: AddDocumentInput): Promise<Source | Refused> {
    const document = readInput(ctx, DocumentSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const { passages } = readDocument(document.text);
      if (passages.length > MOST_PASSAGES) return refuse(refused(ctx, { key: 'api.sources.tooLong', values: { count: passages.length, limit: MOST_PASSAGES } }, ['text']));
      const { id, shortId } = await this.save(ctx, document, passages);
      await this.activity.record(ctx, { kind: 'documentAdded', subjectId: id, values: { source: shortId, count: passages.length } });
      const source = await findSource(ctx, shortId);
      if (!source) throw new Error('the document that was just added is not there');
      return shown(ctx, source);
    });
  }

  private async save(ctx: MemberCtx, { title, author, language, url, when }: Document, passages: readonly Read[]): Promise<{ id: string; shortId: string }> {
    const id = uuid();
    const [shortId] = await nextShortIds(ctx, 'SRC', 1) as [string];
    const read = when ? readDate(when) : null;
    await ctx.db.query(
      `insert into source (collaborative_id, id, short_id, kind, title, author, language, url, when_written, when_range) values ($1, $2, $3, 'document', $4, $5, $6, $7, $8, $9)`,
      [ctx.viewer.collaborativeId, id, shortId, title, author, language, url, when, read?.ok ? daysOf(read.date) : null]);
    await ctx.db.query(
      `insert into passage (collaborative_id, id, source_id, position, kind, heading, text, page, end_page)
       select $1, id, $2, position, kind, heading, text, page, "endPage"
       from json_to_recordset($3::json) as given(id uuid, position integer, kind text, heading text, text text, page integer, "endPage" integer)`,
      [ctx.viewer.collaborativeId, id, JSON.stringify(passages.map((passage, at) => ({ ...passage, id: uuid(), position: at + 1 })))]);
    return { id, shortId };
  }
}

const shown = (ctx: MemberCtx, row: SourceRow): Source => ({ ...row, viewerCan: [abilityOf('facts.add', may(ctx.viewer, 'facts.add'))] });
