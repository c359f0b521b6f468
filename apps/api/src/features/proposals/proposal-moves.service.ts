import { Injectable } from '@nestjs/common';
import type { Actor, Answer } from '@acuerdo/access';
import type { MemberCtx } from '../../platform/ctx.ts';
import { nextShortIds } from '../../platform/database/short-ids.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { ConflictsService } from '../conflicts/conflicts.service.ts';
import type { DeclareConflictInput } from '../conflicts/conflict.model.ts';
import { GrantWritingService } from '../grants/grant-writing.service.ts';
import { reviewEnded, reviewStarted } from './proposal.events.ts';
import type { Proposal } from './proposal.model.ts';
import { findProposal, HOLD_PROPOSAL } from './proposals.queries.ts';
import { mayEnd, mayStart, mayWithdraw, type ProposalFacts } from './proposals.rules.ts';
import { proposalById } from './proposals.service.ts';

type Rule = (actor: Actor, facts: ProposalFacts) => Answer;
type Found = Proposal & ProposalFacts;

interface Started {
  readonly dueOn: string;
  readonly formId: string | null;
}

/** Moves proposals from state to state; each move is decided on the state as it is held. */
@Injectable()
export class ProposalMovesService {
  constructor(
    private readonly tx: Tx,
    private readonly grants: GrantWritingService,
    private readonly conflicts: ConflictsService,
    private readonly activity: ActivityService,
    private readonly events: Events,
  ) {}

  /** Shares the proposal with the partners and asks for their reviews by a day, on a form that is fixed from now on. */
  start(ctx: MemberCtx, id: string, { dueOn, formId }: Started): Promise<Proposal | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const { grantId } = await this.held(ctx, id, mayStart);
      const [{ ahead }] = await ctx.db.query<[{ ahead: boolean }]>(
        `select $2::date >= (${sqlNow(ctx.viewer)} at time zone time_zone)::date as ahead from collaborative where id = $1`, [ctx.viewer.collaborativeId, dueOn]);
      if (!ahead) return refuse(refused(ctx, { key: 'api.proposals.dueInPast' }, ['dueOn']));
      await this.grants.show(ctx, grantId);
      const [shortId = ''] = await nextShortIds(ctx, 'PR', 1);
      await ctx.db.query(`update proposal set state = 'in_review', short_id = $3, due_on = $4 where collaborative_id = $1 and id = $2`, [ctx.viewer.collaborativeId, id, shortId, dueOn]);
      await this.events.tell(ctx, reviewStarted, { proposalId: id, formId });
      await this.activity.record(ctx, { kind: 'reviewStarted', subjectId: id, values: { proposal: shortId } });
      return proposalById(ctx, id);
    });
  }

  /** Ends the phase, whoever is still missing: the reviews open. */
  end(ctx: MemberCtx, id: string): Promise<Proposal | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const { shortId } = await this.held(ctx, id, mayEnd);
      await this.move(ctx, id, 'reviewed');
      await this.events.tell(ctx, reviewEnded, { proposalId: id });
      await this.activity.record(ctx, { kind: 'reviewEnded', subjectId: id, values: { proposal: shortId ?? '' } });
      return proposalById(ctx, id);
    });
  }

  withdraw(ctx: MemberCtx, id: string): Promise<Proposal | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const { shortId, state, grantId, ownerId } = await this.held(ctx, id, mayWithdraw);
      await this.move(ctx, id, 'withdrawn');
      await this.grants.settle(ctx, grantId, { stage: 'closed', on: null });
      if (state === 'in_review') await this.events.tell(ctx, reviewEnded, { proposalId: id });
      await this.activity.record(ctx, {
        kind: 'proposalWithdrawn', subjectId: id, values: { proposal: shortId ?? '' }, audienceId: state === 'draft' ? ownerId : null,
      });
      return proposalById(ctx, id);
    });
  }

  /** What the viewer declares about their freedom to judge this proposal. */
  declare(ctx: MemberCtx, id: string, input: DeclareConflictInput): Promise<Proposal | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const { shortId, state } = await this.seen(ctx, id);
      if (shortId === null || state === 'draft') return refuse(refused(ctx, { key: 'api.reviews.notStarted' }));
      await ctx.db.query(HOLD_PROPOSAL('share'), [ctx.viewer.collaborativeId, id]);
      await this.conflicts.declare(ctx, { kind: 'proposal', id, shortId }, input);
      return proposalById(ctx, id);
    });
  }

  private async seen(ctx: MemberCtx, id: string): Promise<Found> {
    return (await findProposal(ctx, id)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
  }

  /** The proposal, held against every other move, if the rule allows this one. */
  private async held(ctx: MemberCtx, id: string, rule: Rule): Promise<Found> {
    await this.seen(ctx, id);
    await ctx.db.query(HOLD_PROPOSAL('update'), [ctx.viewer.collaborativeId, id]);
    const proposal = await this.seen(ctx, id);
    const answer = rule(ctx.viewer, proposal);
    return answer.allowed ? proposal : refuse(refused(ctx, answer.reason));
  }

  private async move(ctx: MemberCtx, id: string, state: ProposalFacts['state']): Promise<void> {
    await ctx.db.query('update proposal set state = $3 where collaborative_id = $1 and id = $2', [ctx.viewer.collaborativeId, id, state]);
  }
}
