import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import type { TimelineMoment, TimelinePage } from './timeline.model.ts';
import { TIMELINE } from './timeline.sources.ts';

export interface Stretch {
  readonly from: string | null;
  readonly to: string | null;
}

/** Everything dated in one order: by the first day that it can mean. One statement, whatever stands on it. */
const MOMENTS = `
  with moment as (
    select * from (${TIMELINE.join('\n union all ')}) moment
    where ($2::uuid is not null) and days && daterange($3::date, $4::date, '[]'))
  select id, kind, json_build_object('en', title_en, 'es', title_es) as title, short_id as "shortId", ongoing, actors, places, passage,
    json_build_object('written', written, 'from', lower(days)::text, 'to', (upper(days) - 1)::text, 'inferred', inferred) as "when",
    (select count(*)::int from moment) as total
  from moment
  where $5::date is null or (lower(days), upper(days), kind, id) > ($5::date, $6::date + 1, $7, $8::uuid)
  order by lower(days), upper(days), kind, id limit $9`;

@Injectable()
export class TimelineService {
  async page(ctx: MemberCtx, { from, to }: Stretch, page: PageRequest): Promise<TimelinePage> {
    const after = page.after ?? [null, null, null, null];
    const rows = await ctx.db.query<(TimelineMoment & { total: number })[]>(MOMENTS, [...sightOf(ctx.viewer), from, to, ...after, page.limit + 1]);
    const { nodes, next } = pageOf(rows, page, ({ when, kind, id }) => [when.from, when.to, kind, id]);
    return { nodes, next, total: rows[0]?.total ?? 0 };
  }
}
