import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Events } from '../../platform/events/events.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { anyOf } from '../protection/protection.rules.ts';
import { thingsPurged } from '../protection/protection.events.ts';

const UNNAME = `
  update mandate w set words = regexp_replace(w.words, $3, '—', 'gi') from partner p
  where w.collaborative_id = $1 and p.collaborative_id = w.collaborative_id and p.id = w.partner_id and p.party_id = $2 and w.words ~* $3`;

/** What is purged is named in no mandate of its owner any more; nobody else ever read it there. */
@Injectable()
export class MandateWords implements OnModuleInit {
  constructor(private readonly events: Events) {}

  onModuleInit(): void {
    this.events.on(thingsPurged, (ctx, { names }) => this.unname(ctx, names));
  }

  private async unname(ctx: MemberCtx, names: readonly string[]): Promise<void> {
    if (names.length > 0) await ctx.db.query(UNNAME, [...sightOf(ctx.viewer), anyOf(names)]);
  }
}
