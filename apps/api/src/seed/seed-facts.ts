import { readDate } from '@acuerdo/calendar';
import { v7 as uuid } from 'uuid';
import { FactTopicEntity } from '../features/sources/fact-topic.entity.ts';
import { FactEntity } from '../features/sources/fact.entity.ts';
import type { MemberCtx } from '../platform/ctx.ts';
import { daysOf } from '../platform/graphql/vague-date.model.ts';
import { FACTS, type FactSeed } from './facts.ts';
import type { Sources } from './seed-sources.ts';

/** What the sources say, side by side, and what none of them says. */
export async function seedFacts(ctx: MemberCtx, sources: Sources): Promise<void> {
  const { collaborativeId } = ctx.viewer;
  for (const { kind, subject, en, es, facts } of FACTS) {
    const topicId = uuid();
    await ctx.db.getRepository(FactTopicEntity).insert({ collaborativeId, id: topicId, subjectKind: kind, subject, aspectEn: en, aspectEs: es });
    await ctx.db.getRepository(FactEntity).insert(facts.map((fact) => ({ collaborativeId, id: uuid(), topicId, addedAt: ctx.now, ...columnsOf(fact, sources) })));
  }
}

function columnsOf({ value, when, inferred = false, source, passage, certainty = 'high', noteEn, noteEs }: FactSeed, sources: Sources) {
  const read = when ? readDate(when) : null;
  return {
    value: value ?? null, whenWritten: when ?? null, whenRange: read?.ok ? daysOf(read.date) : null, whenInferred: inferred,
    sourceId: source ? sources.source(source) : null, passageId: passage ? sources.passage(passage) : null,
    certainty, noteEn: noteEn ?? null, noteEs: noteEs ?? null,
  };
}
