import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import { DateScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Ability, abilityOf } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { sqlToday, todayIn } from '../collaboratives/clock.ts';
import { DecisionActsService } from './decision-acts.service.ts';
import { aroundLoader } from './decision-bonds.queries.ts';
import { DecisionAct, DecisionEvidence, DecisionSpan, LinkedDecision } from './decision-terms.model.ts';
import { Decision, DecisionToReview, RecordDecisionResult } from './decision.model.ts';
import { ACTABLE } from './decisions.queries.ts';
import { mayAnswerForHost, mayReview, type Actable } from './decisions.rules.ts';

const AS_OF = { type: () => DateScalar, nullable: true };

/** What stands around a decision: its life, evidence, other decisions, and what was said of it since. */
@Resolver(() => Decision)
export class DecisionAroundResolver {
  constructor(private readonly service: DecisionActsService) {}

  @Access('workspace.read')
  @Query(() => [DecisionToReview], { description: 'Decisions in force that are the viewer\'s to look at again within a month, the most urgent first; at most 20.' })
  decisionsToReview(@Context() ctx: MemberCtx): Promise<DecisionToReview[]> {
    return this.service.toReview(ctx);
  }

  @Access('decisions.accept')
  @Mutation(() => RecordDecisionResult, { description: 'Records that the host accepted or declined an instruction; by which letter, on whose word.' })
  answerForHost(
    @Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string,
    @Args('answer', { type: () => String, description: 'accepted or declined' }) answer: string, @Args('words', { type: () => String }) words: string,
  ): Promise<Decision | Refused> {
    return this.service.answerForHost(ctx, id, { answer, words });
  }

  @Access('decisions.review')
  @Mutation(() => RecordDecisionResult, { description: 'Records that a decision was looked at again and stands.' })
  reviewDecision(
    @Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string, @Args('words', { type: () => String }) words: string,
    @Args('reviewOn', { type: () => DateScalar, nullable: true, description: 'When it is to be looked at the next time.' }) reviewOn: string | null,
  ): Promise<Decision | Refused> {
    return this.service.review(ctx, id, { words, reviewOn });
  }

  @ResolveField(() => String, { description: 'On a day, today where none is named: provisional, fallen, upcoming, in-force, amended, superseded, expired or revoked. Before its day: upcoming.' })
  async state(@Context() ctx: MemberCtx, @Parent() decision: Decision, @Args('asOf', AS_OF) asOf: string | null = null): Promise<string> {
    return (await stateOn(ctx, decision, asOf)).state;
  }

  @ResolveField(() => String, { nullable: true, description: 'The later decision that brought it into that state: DEC-7.' })
  async stateBy(@Context() ctx: MemberCtx, @Parent() decision: Decision, @Args('asOf', AS_OF) asOf: string | null = null): Promise<string | null> {
    return (await stateOn(ctx, decision, asOf)).stateBy;
  }

  @ResolveField(() => [DecisionEvidence], { description: 'What it stands on, as far as it is there for the viewer.' })
  async evidence(@Context() ctx: MemberCtx, @Parent() { id }: Decision): Promise<DecisionEvidence[]> {
    return (await aroundLoader(ctx).load(id)).evidence;
  }

  @ResolveField(() => [LinkedDecision], { description: 'What it does to earlier decisions.' })
  async links(@Context() ctx: MemberCtx, @Parent() { id }: Decision): Promise<LinkedDecision[]> {
    return (await aroundLoader(ctx).load(id)).links;
  }

  @ResolveField(() => [LinkedDecision], { description: 'What later decisions do to it.' })
  async linkedBy(@Context() ctx: MemberCtx, @Parent() { id }: Decision): Promise<LinkedDecision[]> {
    return (await aroundLoader(ctx).load(id)).linkedBy;
  }

  @ResolveField(() => [DecisionSpan], { description: 'Its life, from its day on.' })
  async life(@Context() ctx: MemberCtx, @Parent() { id }: Decision): Promise<DecisionSpan[]> {
    return (await aroundLoader(ctx).load(id)).life;
  }

  @ResolveField(() => [DecisionAct], { description: 'What was said of it since, the first first.' })
  async acts(@Context() ctx: MemberCtx, @Parent() { id }: Decision): Promise<DecisionAct[]> {
    return (await aroundLoader(ctx).load(id)).acts;
  }

  @ResolveField(() => [Ability], { description: 'decisions.accept and decisions.review, for this decision.' })
  async viewerCan(@Context() ctx: MemberCtx, @Parent() { id }: Decision): Promise<Ability[]> {
    const actable = await actableLoader(ctx).load(id);
    return [abilityOf('decisions.accept', mayAnswerForHost(ctx.viewer, actable)), abilityOf('decisions.review', mayReview(ctx.viewer, actable))];
  }
}

/** As it was read with the decision, or worked out from its life where another day is asked for. */
async function stateOn(ctx: MemberCtx, decision: Decision, asOf: string | null): Promise<{ state: string; stateBy: string | null }> {
  if (asOf === decision.asOf) return decision;
  const day = asOf ?? await todayIn(ctx);
  const span = (await aroundLoader(ctx).load(decision.id)).life.find(({ from, to }) => from <= day && (to === null || day <= to));
  return { state: span?.state ?? 'upcoming', stateBy: span?.by ?? null };
}

function actableLoader(ctx: MemberCtx): DataLoader<string, Actable> {
  const known = ctx.loaders.get(actableLoader) as DataLoader<string, Actable> | undefined;
  const loader = known ?? new DataLoader<string, Actable>(async (ids) => {
    const rows = await ctx.db.query<(Actable & { id: string })[]>(ACTABLE(sqlToday(ctx.viewer)), [ctx.viewer.collaborativeId, ids]);
    return ids.map((id) => rows.find((row) => row.id === id) ?? new Error(`decision ${id} is not in the collaborative`));
  }, { cache: false });
  ctx.loaders.set(actableLoader, loader);
  return loader;
}
