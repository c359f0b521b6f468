import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Events } from '../../platform/events/events.ts';
import { anyOf } from '../protection/protection.rules.ts';
import { thingsHidden, thingsPurged, type Parted } from '../protection/protection.events.ts';

/** What another owner ($3) has about a grantee ($2) goes on with the party of its own ($4). */
const PART = [
  'update contact_note set grantee_id = $4 where collaborative_id = $1 and grantee_id = $2 and owner_id = $3',
  `update contact_owner x set grantee_id = $4 from person w
   where x.collaborative_id = $1 and x.grantee_id = $2 and w.collaborative_id = x.collaborative_id and w.id = x.person_id and w.party_id = $3`,
] as const;

const PURGE = [
  'delete from contact_note where collaborative_id = $1 and grantee_id = $2',
  'delete from contact_owner where collaborative_id = $1 and grantee_id = $2',
] as const;

const UNNAME = `update contact_note set text = regexp_replace(text, $2, '—', 'gi') where collaborative_id = $1 and text ~* $2`;

/** What is kept of contacts with a grantee parts with it when its owner protects it, and goes with it when it is purged. */
@Injectable()
export class ContactParting implements OnModuleInit {
  constructor(private readonly events: Events) {}

  onModuleInit(): void {
    this.events.on(thingsHidden, (ctx, { partyId, parted }) => this.part(ctx, partyId, parted));
    this.events.on(thingsPurged, (ctx, { partyId, names }) => this.purge(ctx, partyId, names));
  }

  private async part(ctx: MemberCtx, partyId: string | null, parted: readonly Parted[]): Promise<void> {
    if (!partyId) return;
    for (const { ownerId, partyId: own } of parted) for (const statement of PART) await ctx.db.query(statement, [ctx.viewer.collaborativeId, partyId, ownerId, own]);
  }

  private async purge(ctx: MemberCtx, partyId: string | null, names: readonly string[]): Promise<void> {
    if (partyId) for (const statement of PURGE) await ctx.db.query(statement, [ctx.viewer.collaborativeId, partyId]);
    if (names.length > 0) await ctx.db.query(UNNAME, [ctx.viewer.collaborativeId, anyOf(names)]);
  }
}
