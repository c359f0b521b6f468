import type { INestApplicationContext } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { GrantEntity } from '../features/grants/grant.entity.ts';
import { reviewStarted } from '../features/proposals/proposal.events.ts';
import { ProposalEntity } from '../features/proposals/proposal.entity.ts';
import { ReviewFormEntity } from '../features/reviews/review-form.entity.ts';
import { ReviewCriterionEntity } from '../features/reviews/review-criterion.entity.ts';
import type { MemberCtx } from '../platform/ctx.ts';
import { nextShortIds } from '../platform/database/short-ids.ts';
import { Events } from '../platform/events/events.ts';
import { CRITERIA, FORM, PROPOSAL } from './sample-proposal.ts';

/** The review form, and a proposal of the pool on which the partners' reviews are asked for. */
export async function seedProposal(ctx: MemberCtx, app: INestApplicationContext): Promise<void> {
  const { collaborativeId, personId } = ctx.viewer;
  const formId = uuid();
  await ctx.db.getRepository(ReviewFormEntity).insert({ ...FORM, collaborativeId, id: formId, firstId: formId, version: 1, madeById: personId, madeAt: ctx.now });
  await ctx.db.getRepository(ReviewCriterionEntity).insert(CRITERIA.map((criterion, position) => ({ collaborativeId, id: uuid(), formId, position, ...criterion })));
  const { grantTitle, ...facts } = PROPOSAL;
  const grant = await ctx.db.getRepository(GrantEntity).findOneByOrFail({ collaborativeId, title: grantTitle });
  const id = uuid();
  const [shortId] = await nextShortIds(ctx, 'PR', 1);
  await ctx.db.getRepository(ProposalEntity).insert({
    ...facts, collaborativeId, id, shortId, grantId: grant.id, requested: grant.amount, currency: grant.currency, state: 'in_review', createdById: personId, createdAt: ctx.now,
  });
  await app.get(Events).tell(ctx, reviewStarted, { proposalId: id, formId });
}
