import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { grantChanged } from '../grants/grant.events.ts';
import type { Grant } from '../grants/grant.model.ts';
import { GrantWritingService } from '../grants/grant-writing.service.ts';
import type { Grantee } from '../grants/grantee.model.ts';
import { GranteesService } from '../grants/grantees.service.ts';
import { GrantsService } from '../grants/grants.service.ts';
import { CodeNamesService } from '../parties/code-names.service.ts';
import { partySeen } from '../parties/party.events.ts';
import { HOLD_OWNER } from '../parties/party.queries.ts';
import { PartingService } from './parting.service.ts';
import { thingsHidden, type ThingsHidden } from './protection.events.ts';
import { protecting } from './protection.inputs.ts';
import { CLOSE_OPENINGS, HIDE_ACTIVITY, HOLD_PARTY, PROTECT_GRANT, PROTECT_PARTY, TOUCH_GRANTS } from './protection.queries.ts';
import { decideGrant, decideParty, type Decision, type ProtectableParty } from './protection.rules.ts';

export interface HeldParty extends ProtectableParty {
  readonly id: string;
  readonly codeName: string;
}

/**
 * Says how far a grant, a proposal or an organisation may be seen. What is protected is as if absent for all but its owner,
 * who sees a code name; the ledger is told nothing of it.
 */
@Injectable()
export class ProtectionService {
  constructor(
    private readonly tx: Tx,
    private readonly grants: GrantsService,
    private readonly writing: GrantWritingService,
    private readonly grantees: GranteesService,
    private readonly codeNames: CodeNamesService,
    private readonly parting: PartingService,
    private readonly activity: ActivityService,
    private readonly events: Events,
  ) {}

  /** A grant, or a proposal, by itself. */
  grant(ctx: MemberCtx, id: string, wanted: string): Promise<Grant | Refused> {
    const { protection } = readInput(ctx, protecting, { protection: wanted });
    return this.tx.run(ctx, async (ctx) => {
      await ctx.db.query(HOLD_OWNER, sightOf(ctx.viewer));
      const grant = (await this.grants.find(ctx, id)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
      if (!isToChange(ctx, decideGrant(ctx.viewer, grant, protection))) return this.grants.shown(ctx, grant);
      const [changed] = await ctx.db.query<[unknown[]]>(PROTECT_GRANT, [...sightOf(ctx.viewer), id, grant.version, protection]);
      if (changed.length === 0) return refuse(refused(ctx, { key: 'api.grants.changedMeanwhile' }));
      if (protection === 'protected') await this.hide(ctx, { partyId: null, grantIds: [id], parted: [] });
      else if (grant.ownProtection === 'protected') await this.open(ctx, [id], { subjectId: id, codeName: grant.title });
      await this.events.tell(ctx, grantChanged, { grantIds: [id] });
      return this.grants.shown(ctx, (await this.grants.find(ctx, id)) ?? grant);
    });
  }

  /** An organisation, with every grant of its owner that names it. */
  party(ctx: MemberCtx, id: string, wanted: string): Promise<Grantee | Refused> {
    const { protection } = readInput(ctx, protecting, { protection: wanted });
    return this.tx.run(ctx, async (ctx) => {
      await this.protectParty(ctx, id, protection);
      return (await this.grantees.one(ctx, id)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
    });
  }

  /** As `party`, in the caller's transaction; of an organisation that has no grant yet, too. */
  async protectParty(ctx: MemberCtx, id: string, protection: 'open' | 'partners' | 'protected'): Promise<void> {
    await ctx.db.query(HOLD_OWNER, sightOf(ctx.viewer));
    const party = await this.hold(ctx, id);
    if (!isToChange(ctx, decideParty(ctx.viewer, party, protection))) return;
    const { collaborativeId, partyId } = ctx.viewer;
    await ctx.db.query(PROTECT_PARTY, [collaborativeId, partyId, id, protection]);
    const [named] = await ctx.db.query<[{ id: string; ownerId: string }[]]>(TOUCH_GRANTS, [collaborativeId, id]);
    const own = named.filter(({ ownerId }) => ownerId === partyId).map((grant) => grant.id);
    if (protection === 'protected') await this.hide(ctx, { partyId: id, grantIds: own, parted: await this.parting.part(ctx, id) });
    else if (party.protection === 'protected') await this.open(ctx, own, { subjectId: id, codeName: party.codeName });
    await this.events.tell(ctx, partySeen, { partyIds: [id] });
    await this.events.tell(ctx, grantChanged, { grantIds: named.map((grant) => grant.id) });
  }

  /** A party there for the viewer, held until the end of the caller's transaction. */
  async hold(ctx: MemberCtx, id: string): Promise<HeldParty> {
    const [party] = await ctx.db.query<HeldParty[]>(HOLD_PARTY, [...sightOf(ctx.viewer), id]);
    return party ?? refuse(refused(ctx, { key: 'api.notFound' }));
  }

  private async hide(ctx: MemberCtx, hidden: ThingsHidden): Promise<void> {
    const { collaborativeId, partyId } = ctx.viewer;
    const ids = [...(hidden.partyId ? [hidden.partyId] : []), ...hidden.grantIds];
    const names = await this.codeNames.give(ctx, ids);
    await ctx.db.query(HIDE_ACTIVITY, [collaborativeId, partyId, ids]);
    await ctx.db.query(CLOSE_OPENINGS, [collaborativeId, hidden.grantIds]);
    await this.events.tell(ctx, thingsHidden, hidden);
    const [subjectId = ''] = ids;
    await this.activity.record(ctx, { kind: 'nameProtected', subjectId, values: { codeName: names.get(subjectId) ?? '' }, audienceId: partyId });
  }

  /** What is shared and may be seen again stands in the record again: its first entry opens no more. */
  private async open(ctx: MemberCtx, grantIds: readonly string[], { subjectId, codeName }: { subjectId: string; codeName: string }): Promise<void> {
    for (const id of grantIds) {
      const grant = await this.grants.find(ctx, id);
      if (grant?.shared && grant.protection !== 'protected') await this.writing.enter(ctx, grant);
    }
    await this.activity.record(ctx, { kind: 'nameOpened', subjectId, values: { codeName }, audienceId: ctx.viewer.partyId });
  }
}

function isToChange(ctx: MemberCtx, decision: Decision): boolean {
  return decision.ok ? decision.change : refuse(refused(ctx, decision.reason));
}
