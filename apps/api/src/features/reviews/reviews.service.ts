import { Injectable } from '@nestjs/common';
import { may } from '@acuerdo/access';
import { Fraction } from '@acuerdo/exact';
import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import type { PartnerMark } from '../parties/party.model.ts';
import { calibrate, meanOfReview, summarise } from './means.rules.ts';
import type { ReviewCriterion } from './review-form.model.ts';
import { CRITERIA } from './review-forms.queries.ts';
import { CoReview, type Review, type ReviewCalibration, type ReviewDraftContent, type ReviewResult, type Score } from './review.model.ts';
import { OWN_DRAFTS, PLACES, REVIEWS, STANDINGS } from './reviews.queries.ts';
import { mayLeave, mayWrite, sightOfReviews, wordOf, type ReviewContent, type ReviewDraft, type Scores, type Standing } from './reviews.rules.ts';

export type StandingRow = Standing & { readonly proposalId: string; readonly place: (NonNullable<Standing['place']> & { readonly id: string }) | null };
type Said = Pick<ReviewContent, 'scores' | 'recommendation'>;
type ReviewRow = Omit<Review, 'scores' | 'mean' | 'before'> & Said & { readonly proposalId: string; readonly before: Said | null };
interface PlaceRow {
  readonly proposalId: string;
  readonly partner: PartnerMark;
  readonly isIn: boolean;
  readonly recused: boolean;
}

const listed = (scores: Scores): Score[] => Object.entries(scores).map(([criterionId, score]) => ({ criterionId, score }));

/** Reads the reviews of proposals: only what the viewer may see of them now. Whoever asks has the proposal. */
@Injectable()
export class ReviewsService {
  async of(ctx: MemberCtx, proposalId: string): Promise<CoReview> {
    const standing = await this.standing(ctx, proposalId);
    return Object.assign(new CoReview(), {
      proposalId, sight: sightOfReviews(standing), standing: wordOf(ctx.viewer, standing), takenBy: standing.place?.takenBy ?? null,
      viewerCan: [abilityOf('reviews.write', mayWrite(ctx.viewer, standing)), abilityOf('reviews.leave', mayLeave(ctx.viewer, standing))],
    });
  }

  standing(ctx: MemberCtx, proposalId: string): Promise<StandingRow> {
    return this.loader(ctx, STANDINGS, async (ids) => {
      const rows = await ctx.db.query<StandingRow[]>(STANDINGS, [...sightOf(ctx.viewer), ctx.viewer.personId, ids]);
      return ids.map((id) => rows.find((row) => row.proposalId === id) ?? new Error('a review without its proposal'));
    }).load(proposalId);
  }

  /** Those of the form on which the proposal is reviewed. */
  criteria(ctx: MemberCtx, { proposalId }: Pick<CoReview, 'proposalId'>): Promise<ReviewCriterion[]> {
    return this.loader(ctx, CRITERIA, async (ids) => {
      const rows = await ctx.db.query<{ proposalId: string; criteria: ReviewCriterion[] }[]>(CRITERIA, [ctx.viewer.collaborativeId, ids]);
      return ids.map((id) => rows.find((row) => row.proposalId === id)?.criteria ?? []);
    }).load(proposalId);
  }

  /** Null until they are open to the viewer. */
  async reviews(ctx: MemberCtx, { proposalId, sight }: CoReview): Promise<Review[] | null> {
    if (sight !== 'open') return null;
    const [rows, criteria] = await Promise.all([this.rows(ctx, proposalId), this.criteria(ctx, { proposalId })]);
    return rows.map((row) => {
      const mean = meanOfReview(row, criteria);
      return { ...row, scores: listed(row.scores), mean: mean && Fraction.format(mean), before: row.before && { ...row.before, scores: listed(row.before.scores) } };
    });
  }

  /** Null until the reviews are open to the viewer. */
  async result(ctx: MemberCtx, { proposalId, sight }: CoReview): Promise<ReviewResult | null> {
    if (sight !== 'open') return null;
    const [rows, criteria, places] = await Promise.all([this.rows(ctx, proposalId), this.criteria(ctx, { proposalId }), this.places(ctx, proposalId)]);
    return { ...summarise(rows, criteria), given: rows.length, of: places.filter(({ recused }) => !recused).length };
  }

  /** For the viewer alone; null until the reviews are open to them, and where they wrote none. */
  async calibration(ctx: MemberCtx, { proposalId, sight }: CoReview): Promise<ReviewCalibration | null> {
    if (sight !== 'open') return null;
    const [rows, criteria] = await Promise.all([this.rows(ctx, proposalId), this.criteria(ctx, { proposalId })]);
    const own = rows.find(({ mine }) => mine);
    return own ? calibrate(own, rows.filter((row) => row !== own), criteria) : null;
  }

  /** The partners that are recused as reviewers: everybody may know. */
  async recused(ctx: MemberCtx, { proposalId }: CoReview): Promise<PartnerMark[]> {
    return (await this.places(ctx, proposalId)).flatMap(({ partner, recused }) => (recused ? [partner] : []));
  }

  /** Whose review is missing: for the secretariat, which reminds; a count of those that are in is nothing for who still writes. */
  async missing(ctx: MemberCtx, { proposalId, sight }: CoReview): Promise<PartnerMark[] | null> {
    const tells = sight === 'open' || (sight === 'blind' && may(ctx.viewer, 'reviews.end').allowed);
    return tells ? (await this.places(ctx, proposalId)).flatMap(({ partner, isIn, recused }) => (isIn || recused ? [] : [partner])) : null;
  }

  /** What the viewer has written and not submitted. */
  async draft(ctx: MemberCtx, { proposalId }: CoReview): Promise<ReviewDraftContent | null> {
    const row = await this.loader(ctx, OWN_DRAFTS, async (ids) => {
      const rows = await ctx.db.query<{ proposalId: string; content: ReviewDraft; savedAt: Date }[]>(OWN_DRAFTS, [ctx.viewer.collaborativeId, ctx.viewer.personId, ids]);
      return ids.map((id) => rows.find((one) => one.proposalId === id) ?? null);
    }).load(proposalId);
    return row && { ...row.content, scores: listed(row.content.scores), savedAt: row.savedAt };
  }

  private rows(ctx: MemberCtx, proposalId: string): Promise<ReviewRow[]> {
    return this.loader(ctx, REVIEWS, async (ids) => {
      const rows = await ctx.db.query<ReviewRow[]>(REVIEWS, [ctx.viewer.collaborativeId, ids, ctx.viewer.personId]);
      return ids.map((id) => rows.filter((row) => row.proposalId === id));
    }).load(proposalId);
  }

  private places(ctx: MemberCtx, proposalId: string): Promise<PlaceRow[]> {
    return this.loader(ctx, PLACES, async (ids) => {
      const rows = await ctx.db.query<PlaceRow[]>(PLACES, [ctx.viewer.collaborativeId, ids]);
      return ids.map((id) => rows.filter((row) => row.proposalId === id));
    }).load(proposalId);
  }

  /** One statement for all proposals of a request. */
  private loader<T>(ctx: MemberCtx, statement: string, load: (ids: readonly string[]) => Promise<(T | Error)[]>): DataLoader<string, T> {
    const made = (ctx.loaders.get(statement) as DataLoader<string, T> | undefined) ?? new DataLoader<string, T>(load);
    ctx.loaders.set(statement, made);
    return made;
  }
}
