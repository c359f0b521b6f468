import { Injectable, type OnModuleInit } from '@nestjs/common';
import { takesPart } from '@acuerdo/access';
import { refuse } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { refused } from '../../platform/graphql/user-error.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { conflictDeclared } from '../conflicts/conflict.events.ts';
import { reviewEnded, reviewStarted } from '../proposals/proposal.events.ts';
import { FIX_FORM } from './review-forms.queries.ts';
import { FREE_PLACE, MAKE_PLACES, RELEASE_ENTRIES } from './reviews.queries.ts';

/** Fixes the form and makes the partners' places when a review starts, frees that of who is out, and lets the held entries go when it is over. */
@Injectable()
export class ReviewPlacesService implements OnModuleInit {
  constructor(private readonly events: Events) {}

  onModuleInit(): void {
    this.events.on(reviewStarted, async (ctx, { proposalId, formId }) => {
      const [[fixed]] = await ctx.db.query<[{ formId: string | null }[]]>(FIX_FORM, [ctx.viewer.collaborativeId, proposalId, formId]);
      if (!fixed?.formId) return refuse(refused(ctx, { key: 'api.reviews.noForm' }, ['formId']));
      await ctx.db.query(MAKE_PLACES(sqlNow(ctx.viewer)), [ctx.viewer.collaborativeId, proposalId]);
    });
    this.events.on(reviewEnded, async (ctx, { proposalId }) => {
      await ctx.db.query(RELEASE_ENTRIES, [ctx.viewer.collaborativeId, proposalId]);
    });
    this.events.on(conflictDeclared, async (ctx, { subjectId, personId, effect }) => {
      if (!takesPart(effect)) await ctx.db.query(FREE_PLACE, [ctx.viewer.collaborativeId, subjectId, personId]);
    });
  }
}
