import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { containing } from '../grants/grant.rules.ts';
import { CharterFlagsService } from '../charters/charter-flags.service.ts';
import { GrantsService } from '../grants/grants.service.ts';
import { GranteePurgeService } from '../grantees/grantee-purge.service.ts';
import { ImportPurgeService } from '../imports/import-purge.service.ts';
import { OverlapPurgeService } from '../overlaps/overlap-purge.service.ts';
import { HOLD_OWNER } from '../parties/party.queries.ts';
import { SoundedGrantsService } from '../soundings/sounded-grants.service.ts';
import { PartingService } from './parting.service.ts';
import { thingsPurged } from './protection.events.ts';
import { purging } from './protection.inputs.ts';
import { Purged } from './protection.model.ts';
import { CLOSE_OPENINGS, CONTRIBUTIONS_TO_PURGE, GRANTS_TO_PURGE, KNOWN_BY, PURGE_MENTIONS, PURGE_OPENINGS, REMOVE } from './protection.queries.ts';
import { anyOf, decideUnveiling, isTyped, type Protectable } from './protection.rules.ts';
import { ProtectionService } from './protection.service.ts';

interface Thing {
  readonly id: string;
  readonly externalId: string | null;
  readonly title: string;
}

interface KnownBy {
  readonly names: string[];
  readonly nameKeys: string[];
  readonly identifiers: string[];
}

const NOTHING: KnownBy = { names: [], nameKeys: [], identifiers: [] };

/**
 * Removes a protected party or grant for good, with all that says its name. Entries of the ledger stay, and nothing can open
 * them any more: the chain stays valid. Backups and files that were exported are out of reach.
 */
@Injectable()
export class PurgeService {
  constructor(
    private readonly tx: Tx,
    private readonly grants: GrantsService,
    private readonly protection: ProtectionService,
    private readonly parting: PartingService,
    private readonly imports: ImportPurgeService,
    private readonly grantees: GranteePurgeService,
    private readonly charterFlags: CharterFlagsService,
    private readonly overlaps: OverlapPurgeService,
    private readonly soundings: SoundedGrantsService,
    private readonly activity: ActivityService,
    private readonly events: Events,
  ) {}

  purge(ctx: MemberCtx, id: string, typed: string): Promise<Purged | Refused> {
    const { codeName } = readInput(ctx, purging, { codeName: typed });
    return this.tx.run(ctx, async (ctx) => {
      await ctx.db.query(HOLD_OWNER, sightOf(ctx.viewer));
      const grant = await this.grants.find(ctx, id);
      const thing = grant ? { ...grant, codeName: grant.title } : await this.protection.hold(ctx, id);
      this.decide(ctx, thing, codeName);
      const partyId = grant ? null : id;
      if (partyId) await this.parting.part(ctx, partyId);
      return this.remove(ctx, { partyId, grantId: grant?.id ?? null, codeName: thing.codeName });
    });
  }

  private decide(ctx: MemberCtx, thing: Protectable & { codeName: string }, typed: string): void {
    const decision = decideUnveiling(ctx.viewer, 'protected.purge', thing);
    if (!decision.ok) return refuse(refused(ctx, decision.reason));
    if (!isTyped(typed, thing.codeName)) return refuse(refused(ctx, { key: 'api.protection.otherCodeName' }, ['codeName']));
  }

  private async remove(ctx: MemberCtx, { partyId, grantId, codeName }: { partyId: string | null; grantId: string | null; codeName: string }): Promise<Purged> {
    const [collaborativeId, ownerId] = sightOf(ctx.viewer);
    const grants = await ctx.db.query<Thing[]>(GRANTS_TO_PURGE, [collaborativeId, ownerId, partyId, grantId]);
    const contributions = await ctx.db.query<Thing[]>(CONTRIBUTIONS_TO_PURGE, [collaborativeId, ownerId, partyId]);
    const [known = NOTHING] = await ctx.db.query<KnownBy[]>(KNOWN_BY, [collaborativeId, partyId]);
    const grantIds = grants.map(({ id }) => id);
    const names = [...known.names, ...known.identifiers];
    await this.events.tell(ctx, thingsPurged, { partyId, grantIds, names: partyId ? names : grants.map(({ title }) => title) });
    if (partyId) await this.grantees.purge(ctx, [partyId]);
    await this.charterFlags.purge(ctx, grantIds);
    const overlaps = await this.overlaps.purge(ctx, grantIds);
    await this.soundings.purge(ctx, grantIds, known.nameKeys);
    const contributionIds = contributions.map(({ id }) => id);
    const externalIds = [...grants, ...contributions].flatMap(({ externalId }) => externalId ?? []);
    const patterns = names.map(containing);
    const removed = await this.imports.purge(ctx, { grantIds, contributionIds, externalIds, patterns, ...known });
    await ctx.db.query(CLOSE_OPENINGS, [collaborativeId, grantIds]);
    await ctx.db.query(PURGE_OPENINGS, [collaborativeId, ownerId, patterns]);
    for (const statement of REMOVE) await ctx.db.query(statement, [collaborativeId, [...grantIds, ...contributionIds, ...(partyId ? [partyId] : [])]]);
    if (names.length > 0) for (const statement of PURGE_MENTIONS) await ctx.db.query(statement, [collaborativeId, ownerId, anyOf(names), codeName]);
    await this.activity.record(ctx, { kind: 'purged', subjectId: ctx.viewer.personId, values: { codeName }, audienceId: ownerId });
    return Object.assign(new Purged(), { grants: grants.length, overlaps, ...removed });
  }
}
