import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { refused } from '../../platform/graphql/user-error.ts';
import { nameKey } from '../parties/party.queries.ts';
import { thingsPurged } from '../protection/protection.events.ts';

const SAYS = (...columns: string[]) => `' ' || ${nameKey(`concat_ws(' ', ${columns.join(', ')})`)} || ' ' like any(keys.patterns)`;

/** Published decisions and closed motions that say one of some names ($2), as it is written or without its accents. */
const NAMED = `
  with keys as (select array_agg('% ' || key || ' %') as patterns from (select ${nameKey('name')} as key from unnest($2::text[]) name) given where length(key) >= 4)
  select 'DEC-' || d.number as "shortId" from decision d, keys
  where d.collaborative_id = $1 and ${SAYS('d.title_en', 'd.title_es', 'd.text_en', 'd.text_es', 'd.reasons_en', 'd.reasons_es', 'd.dissent', 'd.terms::text', `(select string_agg(a.words, ' ') from decision_act a where a.collaborative_id = d.collaborative_id and a.decision_id = d.id)`)}
  union all
  select m.short_id from motion m, keys where m.collaborative_id = $1 and m.state <> 'draft' and ${SAYS('m.title_en', 'm.title_es', 'm.text_en', 'm.text_es')}
  order by 1 limit 3`;

/** Nobody changes a published decision, nor the text of a vote: what they name openly cannot be purged. */
@Injectable()
export class NamedOpenly implements OnModuleInit {
  constructor(private readonly events: Events) {}

  onModuleInit(): void {
    this.events.on(thingsPurged, (ctx, { names }) => this.refuseNamed(ctx, names));
  }

  private async refuseNamed(ctx: MemberCtx, names: readonly string[]): Promise<void> {
    const found = await ctx.db.query<{ shortId: string }[]>(NAMED, [ctx.viewer.collaborativeId, names]);
    if (found.length > 0) refuse(refused(ctx, { key: 'api.protection.namedOpenly', values: { where: found.map(({ shortId }) => shortId).join(', ') } }));
  }
}
