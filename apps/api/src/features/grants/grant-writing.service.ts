import { Injectable } from '@nestjs/common';
import { mayForOwner } from '@acuerdo/access';
import { grantShared } from '@acuerdo/record';
import type { MemberCtx } from '../../platform/ctx.ts';
import { nextShortIds } from '../../platform/database/short-ids.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { HOLD_OWNER } from '../parties/party.queries.ts';
import { PartiesService } from '../parties/parties.service.ts';
import type { Held } from '../pools/source.model.ts';
import { grantChanged, grantLeaving } from './grant.events.ts';
import type { Grant } from './grant.model.ts';
import { classing } from './grant.inputs.ts';
import { decideSharing } from './grant.rules.ts';
import { CHANGE_GRANTS, CLASS_GRANT, GRANTS_OF_IMPORT, HELD_GRANTS, SAVE_GRANTS, SET_THEMES, SETTLE_GRANT, SHARE_GRANT, TAKE_BACK } from './grant-writing.queries.ts';
import { AllocationsService } from './allocations.service.ts';
import { GrantsService, type GrantRecord } from './grants.service.ts';

/** A grant as a file or a person says it, with the parties found. It comes with a short id where it is shared at once. */
export interface GrantDraft {
  readonly id: string;
  readonly shortId: string | null;
  readonly vehicle: 'pooled' | 'individual' | 'aligned';
  readonly funderId: string;
  readonly unitId: string | null;
  readonly poolId: string | null;
  readonly granteeId: string;
  readonly title: string;
  readonly description: string;
  readonly amount: string;
  readonly currency: string;
  readonly awardedOn: string;
  readonly awardedInferred: boolean;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly periodWritten: string | null;
  readonly stage: 'proposal' | 'active' | 'closed';
  readonly onward: boolean;
  readonly programmes: readonly string[];
  readonly places: readonly string[];
  /** Codes of themes; null where the file was not read with the collaborative's themes. */
  readonly themes: readonly string[] | null;
  readonly externalId: string | null;
  readonly url: string | null;
  readonly importId: string | null;
  readonly sourceRow: number | null;
}

export interface HeldGrant extends Held {
  readonly shared: boolean;
  /** It is protected, or a party that it names is. */
  readonly hidden: boolean;
}

interface SharedParties {
  readonly funderId: string;
  readonly granteeId: string;
  readonly ofPool: (string | null)[];
}

/** Writes grants; whatever changes one tells the features above, in the same transaction. */
@Injectable()
export class GrantWritingService {
  constructor(
    private readonly tx: Tx,
    private readonly grants: GrantsService,
    private readonly allocations: AllocationsService,
    private readonly parties: PartiesService,
    private readonly activity: ActivityService,
    private readonly ledger: LedgerService,
    private readonly events: Events,
  ) {}

  share(ctx: MemberCtx, id: string): Promise<Grant | Refused> {
    return this.tx.run(ctx, (ctx) => this.show(ctx, id));
  }

  /** Shares a grant, in the caller's transaction. */
  async show(ctx: MemberCtx, id: string): Promise<Grant> {
    await ctx.db.query(HOLD_OWNER, sightOf(ctx.viewer));
    const grant = await this.load(ctx, id);
    const decision = decideSharing(ctx.viewer, grant);
    if (!decision.ok) return refuse(refused(ctx, decision.reason));
    if (!decision.change) return this.grants.shown(ctx, grant);
    const [shortId] = grant.shortId ? [grant.shortId] : await nextShortIds(ctx, 'GR', 1);
    const named = await this.saved<SharedParties>(ctx, SHARE_GRANT(sqlNow(ctx.viewer)), [id, grant.version, shortId]);
    await this.parties.share(ctx, [named.funderId, named.granteeId, ...named.ofPool].filter((party) => party !== null));
    await this.activity.record(ctx, { kind: 'grantShared', subjectId: id, values: { shortId: shortId ?? '' } });
    await this.enter(ctx, { ...grant, shortId: shortId ?? null });
    return this.changed(ctx, id);
  }

  /** Writes into the record what members may read there of a grant that is shared. */
  async enter(ctx: MemberCtx, grant: GrantRecord): Promise<void> {
    const { collaborativeId } = ctx.viewer;
    await this.ledger.append(ctx, grantShared({ collaborative: collaborativeId, grant: openly(grant) }), { collaborativeId });
  }

  /** Its owner says how risky a grant is, or that it is not recorded any more. */
  classRisk(ctx: MemberCtx, id: string, given: string | null): Promise<Grant | Refused> {
    const { risk } = readInput(ctx, classing, { risk: given });
    return this.tx.run(ctx, async (ctx) => {
      const grant = await this.load(ctx, id);
      const answer = mayForOwner(ctx.viewer, 'grants.class', grant.ownerId);
      if (!answer.allowed) return refuse(refused(ctx, answer.reason));
      await ctx.db.query(CLASS_GRANT, [...sightOf(ctx.viewer), id, risk]);
      const isSeen = grant.shared && grant.protection !== 'protected';
      await this.activity.record(ctx, { kind: 'grantClassed', subjectId: id, values: { grant: grant.shortId ?? grant.title }, audienceId: isSeen ? null : ctx.viewer.partyId });
      return this.grants.shown(ctx, await this.load(ctx, id));
    });
  }

  held(ctx: MemberCtx, externalIds: readonly string[]): Promise<HeldGrant[]> {
    return ctx.db.query<HeldGrant[]>(HELD_GRANTS, [...sightOf(ctx.viewer), externalIds]);
  }

  /** What a decision or a withdrawal makes of a proposal, whoever owns it, in the caller's transaction. */
  async settle(ctx: MemberCtx, id: string, { stage, on }: { stage: 'active' | 'closed'; on: string | null }): Promise<void> {
    await ctx.db.query(SETTLE_GRANT, [ctx.viewer.collaborativeId, id, stage, on]);
    await this.events.tell(ctx, grantChanged, { grantIds: [id] });
  }

  /** Adds and changes grants of a file, in the caller's transaction. */
  async save(ctx: MemberCtx, added: readonly GrantDraft[], changed: readonly GrantDraft[]): Promise<void> {
    const now = sqlNow(ctx.viewer);
    if (added.length > 0) await ctx.db.query(SAVE_GRANTS(now), [...sightOf(ctx.viewer), JSON.stringify(added)]);
    if (changed.length > 0) await ctx.db.query(CHANGE_GRANTS(now), [...sightOf(ctx.viewer), JSON.stringify(changed)]);
    const themed = [...added, ...changed].filter(({ themes }) => themes !== null).map(({ id, themes }) => ({ id, themes }));
    if (themed.length > 0) await ctx.db.query(SET_THEMES, [ctx.viewer.collaborativeId, JSON.stringify(themed)]);
    if (changed.length > 0) await this.allocations.check(ctx, changed.map(({ id }) => id));
    await this.events.tell(ctx, grantChanged, { grantIds: [...added, ...changed].map(({ id }) => id) });
  }

  /** Takes back the grants of an import, in the caller's transaction; null where one of them was shared or changed since. */
  async takeBack(ctx: MemberCtx, importId: string): Promise<number | null> {
    const grants = await ctx.db.query<{ id: string; intact: boolean }[]>(GRANTS_OF_IMPORT, [...sightOf(ctx.viewer), importId]);
    if (!grants.every(({ intact }) => intact)) return null;
    const grantIds = grants.map(({ id }) => id);
    await this.events.tell(ctx, grantLeaving, { grantIds });
    await ctx.db.query(TAKE_BACK, [...sightOf(ctx.viewer), grantIds]);
    return grantIds.length;
  }

  private async load(ctx: MemberCtx, id: string): Promise<GrantRecord> {
    return (await this.grants.find(ctx, id)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
  }

  /** Runs an update that holds for one version only. */
  private async saved<T>(ctx: MemberCtx, statement: string, values: unknown[]): Promise<T> {
    const [[row]] = await ctx.db.query<[T[]]>(statement, [...sightOf(ctx.viewer), ...values]);
    return row ?? refuse(refused(ctx, { key: 'api.grants.changedMeanwhile' }));
  }

  private async changed(ctx: MemberCtx, id: string): Promise<Grant> {
    await this.events.tell(ctx, grantChanged, { grantIds: [id] });
    return this.grants.shown(ctx, await this.load(ctx, id));
  }
}

/** What members may read in the record of a grant that was shared. */
const openly = ({ id, shortId, title, amount, funder, grantee }: GrantRecord) =>
  ({ id, shortId, title, amount: amount.amount, currency: amount.currency, funder: funder.name, grantee: grantee.name });
