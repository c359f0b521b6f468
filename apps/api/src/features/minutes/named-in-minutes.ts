import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { refused } from '../../platform/graphql/user-error.ts';
import { nameKey } from '../parties/party.queries.ts';
import { thingsPurged } from '../protection/protection.events.ts';

/** Meetings whose minutes, in any of their versions, or whose corrections say one of some names ($2), as it is written or without its accents. */
const NAMED = `
  with keys as (select array_agg('% ' || key || ' %') as patterns from (select ${nameKey('name')} as key from unnest($2::text[]) name) given where length(key) >= 4),
  said as (
    select n.meeting_id, t.text_en || ' ' || t.text_es as words from minutes n join minutes_text t on t.collaborative_id = n.collaborative_id and t.minutes_id = n.id where n.collaborative_id = $1
    union all
    select n.meeting_id, concat_ws(' ', c.place, c.words, r.words) from minutes n join minutes_correction c on c.collaborative_id = n.collaborative_id and c.minutes_id = n.id
    left join minutes_answer r on r.collaborative_id = c.collaborative_id and r.correction_id = c.id where n.collaborative_id = $1)
  select distinct m.short_id as "shortId" from said join meeting m on m.collaborative_id = $1 and m.id = said.meeting_id, keys
  where ' ' || ${nameKey('said.words')} || ' ' like any(keys.patterns) order by 1 limit 3`;

/** Partners sign the text of minutes, and every version is kept: what one of them names openly cannot be purged. */
@Injectable()
export class NamedInMinutes implements OnModuleInit {
  constructor(private readonly events: Events) {}

  onModuleInit(): void {
    this.events.on(thingsPurged, (ctx, { names }) => this.refuseNamed(ctx, names));
  }

  private async refuseNamed(ctx: MemberCtx, names: readonly string[]): Promise<void> {
    const found = await ctx.db.query<{ shortId: string }[]>(NAMED, [ctx.viewer.collaborativeId, names]);
    if (found.length > 0) refuse(refused(ctx, { key: 'api.minutes.namedOpenly', values: { where: found.map(({ shortId }) => shortId).join(', ') } }));
  }
}
