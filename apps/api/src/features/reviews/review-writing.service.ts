import { Injectable } from '@nestjs/common';
import { canonical } from '@acuerdo/ledger';
import { reviewSubmitted, textHashOf } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { invalidInput } from '../../platform/graphql/errors.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { holdEntry } from '../ballots/held-entries.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import type { Proposal } from '../proposals/proposal.model.ts';
import { HOLD_PROPOSAL } from '../proposals/proposals.queries.ts';
import { proposalById, ProposalsService } from '../proposals/proposals.service.ts';
import { type ReviewInput, ReviewSchema } from './review.inputs.ts';
import { CRITERIA } from './review-forms.queries.ts';
import { DROP_DRAFT, FREE_PLACE, LAST_REVIEW, SAVE_DRAFT, SAVE_REVIEW, TAKE_PLACE } from './reviews.queries.ts';
import { mayLeave, mayWrite, missingIn, type ReviewContent, type ReviewDraft } from './reviews.rules.ts';
import { ReviewsService, type StandingRow } from './reviews.service.ts';

interface Place {
  readonly id: string;
  readonly proposal: Proposal;
  readonly standing: StandingRow;
}

/** Writes reviews: a draft that its author alone reads, and what is submitted, which stays. */
@Injectable()
export class ReviewWritingService {
  constructor(
    private readonly tx: Tx,
    private readonly proposals: ProposalsService,
    private readonly reviews: ReviewsService,
    private readonly activity: ActivityService,
    private readonly ledger: LedgerService,
  ) {}

  /** Keeps what is written so far. The first draft takes the partner's place. */
  saveDraft(ctx: MemberCtx, input: ReviewInput): Promise<Proposal | Refused> {
    const { proposalId, ...draft } = readInput(ctx, ReviewSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const place = await this.take(ctx, proposalId);
      await this.criteriaFor(ctx, proposalId, draft);
      const { collaborativeId, personId } = ctx.viewer;
      await ctx.db.query(SAVE_DRAFT(sqlNow(ctx.viewer)), [collaborativeId, uuid(), place.id, personId, draft]);
      return proposalById(ctx, proposalId);
    });
  }

  /** Final. Submitted once more it is an amended version; the very same again is the one that is there. */
  submit(ctx: MemberCtx, input: ReviewInput): Promise<Proposal | Refused> {
    const { proposalId, ...draft } = readInput(ctx, ReviewSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const place = await this.take(ctx, proposalId);
      const missing = missingIn(draft, await this.criteriaFor(ctx, proposalId, draft));
      if (missing.length > 0) throw invalidInput(ctx, missing);
      await this.save(ctx, place, draft as ReviewContent);
      return proposalById(ctx, proposalId);
    });
  }

  /** Gives the place back; what was written stays with who wrote it. */
  leave(ctx: MemberCtx, proposalId: string): Promise<Proposal | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const { standing } = await this.held(ctx, proposalId);
      const allowed = mayLeave(ctx.viewer, standing);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      await ctx.db.query(FREE_PLACE, [ctx.viewer.collaborativeId, proposalId, ctx.viewer.personId]);
      return proposalById(ctx, proposalId);
    });
  }

  /** The proposal, held so that the phase does not end meanwhile, and how things stand with it. */
  private async held(ctx: MemberCtx, proposalId: string): Promise<{ proposal: Proposal; standing: StandingRow }> {
    const proposal = (await this.proposals.find(ctx, proposalId)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
    await ctx.db.query(HOLD_PROPOSAL('share'), [ctx.viewer.collaborativeId, proposalId]);
    return { proposal, standing: await this.reviews.standing(fresh(ctx), proposalId) };
  }

  /** The viewer's place: theirs already, or taken now. Of two officers who begin at once, one has it and the other is told who. */
  private async take(ctx: MemberCtx, proposalId: string): Promise<Place> {
    const { proposal, standing } = await this.held(ctx, proposalId);
    const allowed = mayWrite(ctx.viewer, standing);
    if (!allowed.allowed || !standing.place) return refuse(refused(ctx, allowed.allowed ? { key: 'api.reviews.noPlace' } : allowed.reason));
    const [[taken]] = await ctx.db.query<[unknown[]]>(TAKE_PLACE, [ctx.viewer.collaborativeId, standing.place.id, ctx.viewer.personId]);
    if (taken) return { id: standing.place.id, proposal, standing };
    const later = mayWrite(ctx.viewer, await this.reviews.standing(fresh(ctx), proposalId));
    return refuse(refused(ctx, later.allowed ? { key: 'api.reviews.notYours' } : later.reason));
  }

  /** The criteria of the proposal's form by their ids; a score of something else is not taken. */
  private async criteriaFor(ctx: MemberCtx, proposalId: string, { scores }: ReviewDraft): Promise<string[]> {
    const [form] = await ctx.db.query<{ criteria: { id: string }[] }[]>(CRITERIA, [ctx.viewer.collaborativeId, [proposalId]]);
    const ids = form?.criteria.map(({ id }) => id) ?? [];
    const unknown = Object.keys(scores).find((id) => !ids.includes(id));
    if (unknown) throw invalidInput(ctx, [{ path: `scores.${unknown}`, message: { key: 'api.reviews.noCriterion' } }]);
    return ids;
  }

  private async save(ctx: MemberCtx, { id: placeId, proposal, standing }: Place, { scores, recommendation, confidence, text }: ReviewContent): Promise<void> {
    const { collaborativeId, personId, partyId } = ctx.viewer;
    const content = { scores, recommendation, confidence, text };
    const [last] = await ctx.db.query<(ReviewContent & { version: number })[]>(LAST_REVIEW, [collaborativeId, placeId, personId]);
    await ctx.db.query(DROP_DRAFT, [collaborativeId, placeId, personId]);
    if (last && canonical({ ...content, version: last.version }) === canonical(last)) return;
    const version = (last?.version ?? 0) + 1;
    const { entryId } = await this.ledger.append(ctx, reviewSubmitted({
      collaborative: collaborativeId, review: { proposal: proposal.id, version, contentHash: textHashOf(content) },
    }), { collaborativeId, audienceId: partyId });
    if (standing.state === 'in_review') await holdEntry(ctx, collaborativeId, entryId);
    await ctx.db.query(SAVE_REVIEW(sqlNow(ctx.viewer)), [collaborativeId, uuid(), placeId, personId, version, scores, recommendation, confidence, text, entryId]);
    await this.activity.record(ctx, {
      kind: version === 1 ? 'reviewSubmitted' : 'reviewAmended', subjectId: proposal.id, values: { proposal: proposal.shortId ?? '' }, audienceId: partyId,
    });
  }
}

/** Loaders of its own: what was read before the lock does not count. */
const fresh = (ctx: MemberCtx): MemberCtx => ({ ...ctx, loaders: new Map() });
