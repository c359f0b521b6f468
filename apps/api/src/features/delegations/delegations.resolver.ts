import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { CastBallotInput } from '../ballots/ballot.inputs.ts';
import { Motion, MotionResult } from '../motions/motion.model.ts';
import { BallotWithin, DeclareRuleInput, Delegation, DelegationResult } from './delegation.model.ts';
import { delegationOf, withinLoader } from './delegations.queries.ts';
import { DelegationsService } from './delegations.service.ts';

/** Adds to a motion how the viewer's own partner makes its ballot. */
@Resolver(() => Motion)
export class DelegationsResolver {
  constructor(private readonly service: DelegationsService) {}

  @ResolveField(() => BallotWithin, { nullable: true, description: 'Null where any delegate of the viewer\'s partner casts its ballot, where people vote, and in a secret vote.' })
  within(@Context() ctx: MemberCtx, @Parent() { id }: Motion): Promise<BallotWithin | null> {
    return withinLoader(ctx).load(id);
  }

  @Access('workspace.read')
  @Query(() => Delegation, { description: 'The delegates of the viewer\'s own partner, and how they make its ballot.' })
  delegation(@Context() ctx: MemberCtx): Promise<Delegation> {
    return delegationOf(ctx);
  }

  @Access('delegations.declare')
  @Mutation(() => DelegationResult, { description: 'Declares how the viewer\'s own partner makes its ballot, for votes that open from now on.' })
  declareInternalRule(@Context() ctx: MemberCtx, @Args('input') input: DeclareRuleInput): Promise<Delegation | Refused> {
    return this.service.declare(ctx, input);
  }

  @Access('ballots.cast')
  @Mutation(() => MotionResult, { description: 'Gives the viewer\'s own answer within their partner, of which its ballot is made.' })
  answerWithin(@Context() ctx: MemberCtx, @Args('input') input: CastBallotInput): Promise<Motion | Refused> {
    return this.service.answer(ctx, input);
  }
}
