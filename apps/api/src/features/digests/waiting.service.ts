import { Injectable } from '@nestjs/common';
import { may } from '@acuerdo/access';
import type { MemberCtx } from '../../platform/ctx.ts';
import { electorsOf } from '../ballots/ballots.queries.ts';
import { DecisionActsService } from '../decisions/decision-acts.service.ts';
import { awaitedBoards } from '../mandates/mandates.queries.ts';
import { minutesToApprove } from '../minutes/minutes.queries.ts';
import { MotionsService } from '../motions/motions.service.ts';
import { readsReminder } from '../reminders/reminders.rules.ts';
import { ProposalsService } from '../proposals/proposals.service.ts';
import { ReviewsService } from '../reviews/reviews.service.ts';
import { StepsService } from '../steps/steps.service.ts';
import type { Thing, Waiting } from './digest.rules.ts';

/** So many of a kind are told; the desk has all. */
const MOST = 20;

/** The viewer's own standing while their partner's review is theirs to begin or to go on with. */
const TO_REVIEW: readonly string[] = ['asked', 'free', 'writing'];

/** What is not shared yet has no short id, and is not told. */
const things = (rows: readonly { readonly shortId: string | null }[], pathOf: (shortId: string) => string): Thing[] =>
  rows.flatMap(({ shortId }) => (shortId === null ? [] : [{ shortId, path: pathOf(shortId) }])).slice(0, MOST);

/** What waits for a person, asked of the features as the desk asks them: as that person, and so with nothing that is hidden from them. */
@Injectable()
export class WaitingService {
  constructor(
    private readonly motions: MotionsService,
    private readonly decisions: DecisionActsService,
    private readonly steps: StepsService,
    private readonly proposals: ProposalsService,
    private readonly reviews: ReviewsService,
  ) {}

  async of(ctx: MemberCtx): Promise<Waiting> {
    return {
      votes: things(await this.votes(ctx), (id) => `future/${id}/ballot`),
      boards: things(may(ctx.viewer, 'mandates.answer').allowed ? await awaitedBoards(ctx) : [], (id) => `future/${id}`),
      minutes: things(await minutesToApprove(ctx), (id) => `meetings/${id}/minutes`),
      decisions: things(await this.decisions.toReview(ctx), (id) => `decisions/${id}`),
      reviews: things(await this.toReview(ctx), (id) => `reviews/${id}`),
      steps: things(await this.stepsToDo(ctx), (id) => `future/steps/${id}`),
    };
  }

  private async votes(ctx: MemberCtx) {
    if (!may(ctx.viewer, 'ballots.cast').allowed) return [];
    const open = await this.motions.list(ctx, 'open');
    const electors = await Promise.all(open.map(({ id }) => electorsOf(ctx, id)));
    return open.filter((_, at) => readsReminder(false, electors[at]?.find(({ mine }) => mine)));
  }

  private async toReview(ctx: MemberCtx) {
    const { nodes } = await this.proposals.list(ctx, { limit: MOST, after: null });
    const standings = await Promise.all(nodes.map(({ id }) => this.reviews.of(ctx, id)));
    return nodes.filter(({ state }, at) => state === 'in_review' && TO_REVIEW.includes(standings[at]?.standing ?? ''));
  }

  private async stepsToDo(ctx: MemberCtx) {
    const { nodes } = await this.steps.page(ctx, { mine: true, state: 'unsettled' }, { limit: MOST, after: null });
    return nodes.filter(({ due, viewerCan }) => due?.to && viewerCan.some(({ action, allowed }) => action === 'steps.keep' && allowed));
  }
}
