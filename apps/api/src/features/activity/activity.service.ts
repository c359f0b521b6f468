import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { ActivityEntity } from './activity.entity.ts';

/** Something that happened. `kind` is the end of its message key, `api.activity.<kind>`. */
export interface Happening {
  readonly kind: string;
  readonly subjectId: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Only for who acts for this party; all members without it. */
  readonly audienceId?: string | null;
  /** Whoever did it has no name here: it came from outside. */
  readonly byNobody?: boolean;
}

interface Row {
  id: string;
  at: Date;
  moment: string;
  actor: string | null;
  kind: string;
  subjectId: string;
  values: Record<string, string | number>;
}

/** Writes what happened, and reads it back for the desk. */
@Injectable()
export class ActivityService {
  async record(ctx: MemberCtx, { kind, subjectId, values = {}, audienceId = null, byNobody = false }: Happening): Promise<void> {
    await ctx.db.createQueryBuilder().insert().into(ActivityEntity).values({
      collaborativeId: ctx.viewer.collaborativeId, id: uuid(), at: ctx.now, actorId: byNobody ? null : ctx.viewer.personId, kind, subjectId, values, audienceId,
    }).execute();
  }

  async list(ctx: MemberCtx, page: PageRequest) {
    const rows = await ctx.db.query<Row[]>(
      `select a.id, a.at, to_json(a.at) #>> '{}' as moment, p.name as actor, a.kind, a.subject_id as "subjectId", a."values"
       from activity a left join person p on p.collaborative_id = a.collaborative_id and p.id = a.actor_id
       where a.collaborative_id = $1 and (a.audience_id is null or a.audience_id = $2)
         and ($3::timestamptz is null or (a.at, a.id) < ($3::timestamptz, $4::uuid))
       order by a.at desc, a.id desc limit $5`,
      [ctx.viewer.collaborativeId, ctx.viewer.partyId, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1]);
    const { nodes, next } = pageOf(rows, page, (row) => [row.moment, row.id]);
    return { nodes: nodes.map((row) => ({ ...row, sentence: { key: `api.activity.${row.kind}`, values: row.values } })), next };
  }
}
