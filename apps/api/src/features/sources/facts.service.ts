import { Injectable } from '@nestjs/common';
import { readDate } from '@acuerdo/calendar';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import type { PageRequest } from '../../platform/graphql/paging.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { daysOf } from '../../platform/graphql/vague-date.model.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import type { AddFactInput, FactFilter, FactTopic, FactTopicPage } from './fact.model.ts';
import { CERTAINTIES } from './fact.entity.ts';
import { SUBJECT_KINDS } from './fact-topic.entity.ts';
import { factTopicById, listFactTopics } from './facts.queries.ts';

const optional = (max: number) => z.string().trim().max(max).nullish().transform((said) => said || null);
const missing = (path: string) => ({ code: 'custom' as const, path: [path], params: { say: { key: 'api.field.missing' } }, input: null });

const FactSchema = z.object({
  topicId: z.string().nullish().transform((id) => id ?? null),
  subjectKind: z.enum(SUBJECT_KINDS).nullish().transform((kind) => kind ?? 'collaborative'),
  subject: optional(200),
  aspectEn: optional(200),
  aspectEs: optional(200),
  value: optional(500),
  when: optional(100),
  source: optional(20),
  passageId: z.string().nullish().transform((id) => id ?? null),
  certainty: z.enum(CERTAINTIES),
}).superRefine((fact, issues) => {
  const needed = [
    ...(fact.topicId ? [] : ['subject', 'aspectEn', 'aspectEs'] as const),
    ...(fact.certainty === 'notFound' ? [] : ['value', 'source'] as const),
  ];
  for (const field of needed) if (fact[field] === null) issues.addIssue(missing(field));
}).transform((fact) => (fact.certainty === 'notFound' ? { ...fact, value: null, when: null, passageId: null } : fact));
type NewFact = z.output<typeof FactSchema>;

/** What sources say. A fact is added beside the others and never in their place; one that was wrong is withdrawn and stays readable. */
@Injectable()
export class FactsService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService) {}

  list(ctx: MemberCtx, filter: FactFilter | null, page: PageRequest): Promise<FactTopicPage> {
    return listFactTopics(ctx, filter, page);
  }

  add(ctx: MemberCtx, input: AddFactInput): Promise<FactTopic | Refused> {
    const fact = readInput(ctx, FactSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const source = await this.source(ctx, fact);
      if (fact.source && !source) return refuse(refused(ctx, { key: 'api.sources.noSource', values: { source: fact.source } }, ['source']));
      if (fact.passageId && !source?.hasPassage) return refuse(refused(ctx, { key: 'api.sources.noPassage' }, ['passageId']));
      const topic = await this.topic(ctx, fact);
      if (!topic) return refuse(refused(ctx, { key: 'api.notFound' }));
      const id = await this.save(ctx, fact, { topicId: topic.id, sourceId: source?.id ?? null });
      await this.activity.record(ctx, { kind: 'factAdded', subjectId: id, values: { subject: topic.subject } });
      return factTopicById(ctx, topic.id);
    });
  }

  /** Only for the house that added it: nobody takes back what another says. */
  withdraw(ctx: MemberCtx, id: string): Promise<FactTopic | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const [rows] = await ctx.db.query<[{ topicId: string; subject: string }[], number]>(
        `update fact f set withdrawn_at = ${sqlNow(ctx.viewer)} from fact_topic t, person a
         where f.collaborative_id = $1 and f.id = $2 and f.withdrawn_at is null and t.collaborative_id = $1 and t.id = f.topic_id
           and a.collaborative_id = $1 and a.id = f.added_by_id and a.party_id = $3
         returning f.topic_id as "topicId", t.subject`, [ctx.viewer.collaborativeId, id, ctx.viewer.partyId]);
      const [withdrawn] = rows;
      if (!withdrawn) return refuse(refused(ctx, { key: 'api.notFound' }));
      await this.activity.record(ctx, { kind: 'factWithdrawn', subjectId: id, values: { subject: withdrawn.subject } });
      return factTopicById(ctx, withdrawn.topicId);
    });
  }

  /** The source by its short id, and whether the passage named is one of its own that everybody may read. */
  private async source(ctx: MemberCtx, { source, passageId }: NewFact): Promise<{ id: string; hasPassage: boolean } | undefined> {
    const [row] = await ctx.db.query<{ id: string; hasPassage: boolean }[]>(
      `select s.id, exists (select 1 from passage p where p.collaborative_id = s.collaborative_id and p.source_id = s.id and p.id = $3 and p.audience_id is null) as "hasPassage"
       from source s where s.collaborative_id = $1 and s.short_id = $2`, [ctx.viewer.collaborativeId, source, passageId]);
    return row;
  }

  /** The topic that is named, or the one of these words, made where there is none. */
  private async topic(ctx: MemberCtx, { topicId, subjectKind, subject, aspectEn, aspectEs }: NewFact): Promise<{ id: string; subject: string } | undefined> {
    const [row] = topicId
      ? await ctx.db.query<{ id: string; subject: string }[]>('select id, subject from fact_topic where collaborative_id = $1 and id = $2', [ctx.viewer.collaborativeId, topicId])
      : await ctx.db.query<{ id: string; subject: string }[]>(
        `insert into fact_topic as t (collaborative_id, id, subject_kind, subject, aspect_en, aspect_es) values ($1, $2, $3, $4, $5, $6)
         on conflict (collaborative_id, subject, aspect_en) do update set subject = t.subject returning id, subject`,
        [ctx.viewer.collaborativeId, uuid(), subjectKind, subject, aspectEn, aspectEs]);
    return row;
  }

  private async save(ctx: MemberCtx, { value, when, passageId, certainty }: NewFact, { topicId, sourceId }: { topicId: string; sourceId: string | null }): Promise<string> {
    const id = uuid();
    const read = when ? readDate(when) : null;
    await ctx.db.query(
      `insert into fact (collaborative_id, id, topic_id, value, when_written, when_range, source_id, passage_id, certainty, added_by_id, added_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, ${sqlNow(ctx.viewer)})`,
      [ctx.viewer.collaborativeId, id, topicId, value, when, read?.ok ? daysOf(read.date) : null, sourceId, passageId, certainty, ctx.viewer.personId]);
    return id;
  }
}
