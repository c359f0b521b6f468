import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Ability, abilityOf } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { electorsOf } from '../ballots/ballots.queries.ts';
import { mayCast } from '../ballots/ballots.rules.ts';
import { mandatesLoader } from '../mandates/mandates.queries.ts';
import { Motion } from '../motions/motion.model.ts';
import { mayChange, mayClose, mayOpen } from '../motions/motions.rules.ts';
import { phasesOfDeliberation } from '../phases/phases-of.ts';
import { mayNow } from '../phases/phases.rules.ts';
import { DecisionFilter, EnterPastDecisionInput, RecordDecisionInput } from './decision.inputs.ts';
import { Decision, DecisionPage, DecisionRef, RecordDecisionResult } from './decision.model.ts';
import { decisionOn } from './decisions.queries.ts';
import { mayRecord } from './decisions.rules.ts';
import { DecisionsService } from './decisions.service.ts';
import { PastDecisionsService } from './past-decisions.service.ts';

@Resolver()
export class DecisionsResolver {
  constructor(private readonly service: DecisionsService, private readonly past: PastDecisionsService) {}

  @Access('workspace.read')
  @Query(() => DecisionPage, { description: 'The register as of a day, today where none is named: the latest decision first.' })
  decisions(
    @Context() ctx: MemberCtx, @Args() page: PageArgs,
    @Args('asOf', { type: () => DateScalar, nullable: true }) asOf: string | null = null,
    @Args('filter', { type: () => DecisionFilter, nullable: true }) filter: DecisionFilter | null = null,
  ): Promise<DecisionPage> {
    return this.service.list(ctx, { asOf, filter, page: pageRequest(ctx, page, 1) });
  }

  @Access('workspace.read')
  @Query(() => Decision, { nullable: true, description: 'One decision, by its id or short id (`DEC-1`).' })
  decision(@Context() ctx: MemberCtx, @Args('id', { type: () => String }) id: string): Promise<Decision | null> {
    return this.service.find(ctx, id);
  }

  @Access('decisions.record')
  @Mutation(() => RecordDecisionResult, { description: 'Publishes the decision on a closed motion.' })
  recordDecision(@Context() ctx: MemberCtx, @Args('input') input: RecordDecisionInput): Promise<Decision | Refused> {
    return this.service.record(ctx, input);
  }

  @Access('decisions.record')
  @Mutation(() => RecordDecisionResult, { description: 'Enters a decision that was taken before it was written here, with what is known of it.' })
  enterPastDecision(@Context() ctx: MemberCtx, @Args('input') input: EnterPastDecisionInput): Promise<Decision | Refused> {
    return this.past.enter(ctx, input);
  }
}

/** What a decision adds to its motion; and, as the last of the vote path, all that can be done with a motion. */
@Resolver(() => Motion)
export class MotionDecisionResolver {
  @ResolveField(() => DecisionRef, { nullable: true, description: 'The decision that followed.' })
  decision(@Context() ctx: MemberCtx, @Parent() { id }: Motion): Promise<DecisionRef | null> {
    return decisionOn(ctx, id);
  }

  @ResolveField(() => [Ability], { description: 'What the viewer can do with this motion now, and why not.' })
  async viewerCan(@Context() ctx: MemberCtx, @Parent() { id, state, closesAt, deliberation }: Motion): Promise<Ability[]> {
    const { viewer, now } = ctx;
    const [electors, decision, phases, mandates] = await Promise.all([electorsOf(ctx, id), decisionOn(ctx, id), phasesOfDeliberation(ctx, deliberation.id), mandatesLoader(ctx).load(id)]);
    const elector = electors.find(({ mine }) => mine) ?? null;
    return [
      abilityOf('motions.draft', mayChange(viewer, state)),
      abilityOf('motions.open', mayNow(viewer, 'motions.open', phases, mayOpen(viewer, state))),
      abilityOf('motions.close', mayClose(viewer, state)),
      abilityOf('ballots.cast', mayCast(viewer, { state, due: closesAt !== null && closesAt <= now, elector })),
      abilityOf('decisions.record', mayRecord(viewer, { state, decided: decision !== null, fallen: mandates?.stands === false })),
    ];
  }
}
