import { Injectable, type OnModuleInit } from '@nestjs/common';
import { proposalDecided } from '@acuerdo/record';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { decisionRecorded, type DecisionRecorded } from '../decisions/decision.events.ts';
import { DeliberationOpeningService } from '../deliberations/deliberation-opening.service.ts';
import { GrantWritingService } from '../grants/grant-writing.service.ts';
import type { Motion } from '../motions/motion.model.ts';
import { motionsOfDeliberation } from '../motions/motions-of.ts';
import { MotionsService } from '../motions/motions.service.ts';
import type { Proposal } from './proposal.model.ts';
import { findProposal, HOLD_PROPOSAL } from './proposals.queries.ts';
import { mayPutToVote, outcomeOf } from './proposals.rules.ts';
import { deliberationOn, motionOn } from './vote-texts.ts';

interface Voted {
  readonly id: string;
  readonly shortId: string;
  readonly grantId: string;
}

/** From the reviews to the vote, and from the decision back to the proposal and its grant. */
@Injectable()
export class ProposalVoteService implements OnModuleInit {
  constructor(
    private readonly tx: Tx,
    private readonly deliberations: DeliberationOpeningService,
    private readonly motions: MotionsService,
    private readonly grants: GrantWritingService,
    private readonly activity: ActivityService,
    private readonly ledger: LedgerService,
    private readonly events: Events,
  ) {}

  onModuleInit(): void {
    this.events.on(decisionRecorded, (ctx, decision) => this.follow(ctx, decision));
  }

  /** Drafts the motion; the secretariat opens it as any other. After a vote that decided nothing there is another motion on the same options. */
  putToVote(ctx: MemberCtx, id: string): Promise<Motion | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      await ctx.db.query(HOLD_PROPOSAL('update'), [ctx.viewer.collaborativeId, id]);
      const proposal = await findProposal(ctx, id);
      if (!proposal) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayPutToVote(ctx.viewer, proposal);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      const named = { ...proposal, shortId: proposal.shortId ?? '' };
      const place = proposal.deliberationId === null
        ? await this.deliberations.open(ctx, deliberationOn(named))
        : { deliberationId: proposal.deliberationId, optionIds: await this.optionsOf(ctx, proposal.deliberationId) };
      return this.motions.save(ctx, motionOn(named, place));
    });
  }

  /** The motions on a proposal, the latest first. */
  motionsOn(ctx: MemberCtx, { deliberationId }: Proposal): Promise<Motion[]> {
    return deliberationId === null ? Promise.resolve([]) : motionsOfDeliberation(ctx, deliberationId);
  }

  private async optionsOf(ctx: MemberCtx, deliberationId: string): Promise<string[]> {
    const rows = await ctx.db.query<{ id: string }[]>(
      'select id from "option" where collaborative_id = $1 and deliberation_id = $2 order by "position"', [ctx.viewer.collaborativeId, deliberationId]);
    return rows.map(({ id }) => id);
  }

  private async follow(ctx: MemberCtx, { motionId, number, outcome, decidedOn }: DecisionRecorded): Promise<void> {
    const { collaborativeId } = ctx.viewer;
    const became = outcomeOf(outcome);
    const [voted] = became === null ? [] : await ctx.db.query<Voted[]>(
      `select pr.id, pr.short_id as "shortId", pr.grant_id as "grantId" from motion m
       join deliberation d on d.collaborative_id = m.collaborative_id and d.id = m.deliberation_id
       join proposal pr on pr.collaborative_id = d.collaborative_id and pr.id = d.proposal_id
       where m.collaborative_id = $1 and m.id = $2 for update of pr`, [collaborativeId, motionId]);
    if (!voted || became === null) return;
    const { id, shortId, grantId } = voted;
    await ctx.db.query(`update proposal set state = 'decided' where collaborative_id = $1 and id = $2`, [collaborativeId, id]);
    await this.grants.settle(ctx, grantId, became === 'funded' ? { stage: 'active', on: decidedOn } : { stage: 'closed', on: null });
    await this.ledger.append(ctx, proposalDecided({ collaborative: collaborativeId, decision: number, outcome: became, proposal: { id, shortId } }), { collaborativeId });
    await this.activity.record(ctx, { kind: became === 'funded' ? 'proposalFunded' : 'proposalDeclined', subjectId: id, values: { proposal: shortId, decision: `DEC-${number}` } });
  }
}
