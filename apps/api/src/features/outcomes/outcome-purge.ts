import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Events } from '../../platform/events/events.ts';
import { anyOf } from '../protection/protection.rules.ts';
import { thingsPurged } from '../protection/protection.events.ts';

const UNNAME = [
  `update outcome set text_en = regexp_replace(text_en, $2, '—', 'gi'), text_es = regexp_replace(text_es, $2, '—', 'gi'),
     contribution_en = regexp_replace(contribution_en, $2, '—', 'gi'), contribution_es = regexp_replace(contribution_es, $2, '—', 'gi')
   where collaborative_id = $1 and (text_en ~* $2 or text_es ~* $2 or contribution_en ~* $2 or contribution_es ~* $2)`,
  `update outcome_contest set reason = regexp_replace(reason, $2, '—', 'gi') where collaborative_id = $1 and reason ~* $2`,
] as const;

/** What is purged contributed to no outcome any more, and is named in none. */
@Injectable()
export class OutcomePurge implements OnModuleInit {
  constructor(private readonly events: Events) {}

  onModuleInit(): void {
    this.events.on(thingsPurged, async (ctx, { grantIds, names }) => {
      await ctx.db.query('delete from outcome_link where collaborative_id = $1 and grant_id = any($2::uuid[])', [ctx.viewer.collaborativeId, grantIds]);
      if (names.length > 0) for (const statement of UNNAME) await ctx.db.query(statement, [ctx.viewer.collaborativeId, anyOf(names)]);
    });
  }
}
