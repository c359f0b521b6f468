import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Events } from '../../platform/events/events.ts';
import { anyOf } from '../protection/protection.rules.ts';
import { thingsPurged } from '../protection/protection.events.ts';

/** Evidence of grants that are purged, and of overlaps of theirs (`$2`), with what findings rest on it. */
const GONE = `
  with gone as (
    select l.id from evaluation_link l left join overlap o on o.collaborative_id = l.collaborative_id and o.id = l.overlap_id
    where l.collaborative_id = $1 and (l.grant_id = any($2::uuid[]) or o.left_id = any($2::uuid[]) or o.right_id = any($2::uuid[])))
  select array(select id from gone) || array(select l.id from evaluation_link l where l.collaborative_id = $1 and l.evidence_id in (select id from gone)) as ids`;

const UNNAME = [
  `update evaluation_part set text_en = regexp_replace(text_en, $2, '—', 'gi'), text_es = regexp_replace(text_es, $2, '—', 'gi') where collaborative_id = $1 and (text_en ~* $2 or text_es ~* $2)`,
  `update recommendation_answer set reason = regexp_replace(reason, $2, '—', 'gi') where collaborative_id = $1 and reason ~* $2`,
  `update consultation set summary_en = regexp_replace(summary_en, $2, '—', 'gi'), summary_es = regexp_replace(summary_es, $2, '—', 'gi') where collaborative_id = $1 and (summary_en ~* $2 or summary_es ~* $2)`,
] as const;

/** What is purged is evidence of no evaluation any more, and is named in none. */
@Injectable()
export class EvaluationPurge implements OnModuleInit {
  constructor(private readonly events: Events) {}

  onModuleInit(): void {
    this.events.on(thingsPurged, (ctx, { grantIds, names }) => this.purge(ctx, grantIds, names));
  }

  private async purge(ctx: MemberCtx, grantIds: readonly string[], names: readonly string[]): Promise<void> {
    const { collaborativeId } = ctx.viewer;
    const [{ ids }] = await ctx.db.query<[{ ids: string[] }]>(GONE, [collaborativeId, grantIds]);
    await ctx.db.query('delete from evaluation_link where collaborative_id = $1 and id = any($2::uuid[])', [collaborativeId, ids]);
    if (names.length > 0) for (const statement of UNNAME) await ctx.db.query(statement, [collaborativeId, anyOf(names)]);
  }
}
