import { Injectable } from '@nestjs/common';
import { mayForOwner } from '@acuerdo/access';
import { Money } from '@acuerdo/exact';
import DataLoader from 'dataloader';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { AllocationsService } from '../grants/allocations.service.ts';
import { minorOf } from '../grants/allocation.rules.ts';
import { grantChanged } from '../grants/grant.events.ts';
import type { Grant } from '../grants/grant.model.ts';
import { GrantsService, type GrantRecord } from '../grants/grants.service.ts';
import { amending, type AmendGrantInput, type GrantAmendment, type GrantAmendments } from './grant-amendment.model.ts';
import { AMENDMENTS, CHANGE_GRANT, DECISION_NAMED, PAID_BY_LINE, SAVE_AMENDMENT } from './grant-amendment.queries.ts';
import { wrongAmendment } from './grant-amendment.rules.ts';
import { HAS_PAYMENTS } from './payment.queries.ts';
import { PaymentsService } from './payments.service.ts';

type Amended = z.output<typeof amending>;

/** Changes what was awarded, by a decision: the amount, the end, and what the grant draws on. */
@Injectable()
export class GrantAmendmentsService {
  constructor(
    private readonly tx: Tx, private readonly grants: GrantsService, private readonly payments: PaymentsService, private readonly allocations: AllocationsService,
    private readonly activity: ActivityService, private readonly events: Events,
  ) {}

  amend(ctx: MemberCtx, input: AmendGrantInput): Promise<Grant | Refused> {
    const said = readInput(ctx, amending, input);
    return this.tx.run(ctx, async (ctx) => {
      const grant = await this.payments.hold(ctx, said.grantId);
      const allowed = mayForOwner(ctx.viewer, 'grants.amend', grant.ownerId);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      const { collaborativeId, partyId } = ctx.viewer;
      const [decision] = await ctx.db.query<{ id: string }[]>(DECISION_NAMED, [collaborativeId, said.decision]);
      if (!decision) return refuse(refused(ctx, { key: 'api.payments.noDecision', values: { decision: said.decision } }, ['decision']));
      await this.decide(ctx, grant, said);
      await this.save(ctx, grant, { ...said, decisionId: decision.id });
      await this.events.tell(ctx, grantChanged, { grantIds: [grant.id] });
      const isSeen = grant.shared && grant.protection !== 'protected';
      await this.activity.record(ctx, { kind: 'grantAmended', subjectId: grant.id, values: { grant: grant.shortId ?? grant.title }, audienceId: isSeen ? null : partyId });
      return this.grants.shown(ctx, (await this.grants.find(ctx, grant.id)) ?? grant);
    });
  }

  /** Of all grants of a request by one statement; null for one that is not pooled. */
  of(ctx: MemberCtx, grant: Grant): Promise<GrantAmendments | null> {
    const known = ctx.loaders.get(GrantAmendmentsService) as DataLoader<Grant, GrantAmendments | null> | undefined;
    const loader = known ?? new DataLoader((grants: readonly Grant[]) => this.ofAll(ctx, grants as readonly (Grant & GrantRecord)[]), { cache: false });
    ctx.loaders.set(GrantAmendmentsService, loader);
    return loader.load(grant);
  }

  private async ofAll(ctx: MemberCtx, grants: readonly (Grant & GrantRecord)[]): Promise<(GrantAmendments | null)[]> {
    const rows = await ctx.db.query<(GrantAmendment & { grantId: string })[]>(AMENDMENTS, [...sightOf(ctx.viewer), grants.map(({ id }) => id)]);
    return grants.map(({ id, vehicle, ownerId }) => (vehicle === 'pooled' ? {
      amendments: rows.filter(({ grantId }) => grantId === id), viewerCan: [abilityOf('grants.amend', mayForOwner(ctx.viewer, 'grants.amend', ownerId))],
    } : null));
  }

  private async decide(ctx: MemberCtx, grant: GrantRecord, { amount, endsOn, lines }: Amended): Promise<void> {
    const { collaborativeId } = ctx.viewer;
    const paid = await ctx.db.query<{ contributionId: string; title: string; paid: string }[]>(PAID_BY_LINE, [collaborativeId, grant.id]);
    const payments = await ctx.db.query<object[]>(HAS_PAYMENTS, [collaborativeId, grant.id]);
    const unpaid = lines.filter(({ contributionId }) => !paid.some((line) => line.contributionId === contributionId)).map((line) => ({ title: '', amount: line.amount, paid: 0n }));
    const kept = paid.map((line) => ({ title: line.title, amount: lines.find(({ contributionId }) => contributionId === line.contributionId)?.amount ?? 0n, paid: minorOf(line.paid) }));
    const why = wrongAmendment({
      stage: grant.stage, currency: grant.amount.currency, was: minorOf(grant.amount.amount), amount, endsBefore: grant.endsOn, endsOn, startsOn: grant.startsOn,
      hasPayments: payments.length > 0, lines: [...kept, ...unpaid],
    });
    if (why) refuse(refused(ctx, why));
  }

  private async save(ctx: MemberCtx, grant: GrantRecord, { version, amount, endsOn, lines, reason, decisionId }: Amended & { readonly decisionId: string }): Promise<void> {
    const { collaborativeId, personId } = ctx.viewer;
    const text = Money.format({ minor: amount, currency: grant.amount.currency });
    const [[next]] = await ctx.db.query<[{ id: string }[]]>(CHANGE_GRANT, [collaborativeId, grant.id, version, text, endsOn]);
    if (!next) refuse(refused(ctx, { key: 'api.grants.changedMeanwhile' }));
    await this.allocations.replace(ctx, grant, lines);
    await ctx.db.query(SAVE_AMENDMENT(sqlNow(ctx.viewer)), [collaborativeId, uuid(), grant.id, decisionId, grant.amount.amount, text, grant.endsOn, endsOn, reason, personId]);
  }
}
