import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Motion } from '../motions/motion.model.ts';
import { ObjectionKept, ObjectionResult, Objections, RaiseObjectionInput } from './objection.model.ts';
import { objectionsOf } from './objections.queries.ts';
import { mayRaise } from './objections.rules.ts';
import { ObjectionsService } from './objections.service.ts';

@Resolver(() => Motion)
export class ObjectionsResolver {
  constructor(private readonly service: ObjectionsService) {}

  @ResolveField(() => Objections, { description: 'The objections to it.' })
  async objections(@Context() ctx: MemberCtx, @Parent() { id, state }: Motion): Promise<Objections> {
    return { list: await objectionsOf(ctx, id), viewerCan: abilityOf('objections.raise', mayRaise(ctx.viewer, state)) };
  }

  @Access('objections.raise')
  @Mutation(() => ObjectionResult, { description: 'Objects to a line of a motion, or to the whole: why, and what would resolve it.' })
  raiseObjection(@Context() ctx: MemberCtx, @Args('input') input: RaiseObjectionInput): Promise<ObjectionKept | Refused> {
    return this.service.raise(ctx, input);
  }

  @Access('objections.reply')
  @Mutation(() => ObjectionResult, { description: 'Says something to an objection.' })
  replyToObjection(@Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string, @Args('text', { type: () => String }) text: string): Promise<ObjectionKept | Refused> {
    return this.service.reply(ctx, id, text);
  }

  @Access('objections.settle')
  @Mutation(() => ObjectionResult, { description: 'Says what became of an objection of the viewer\'s own partner: integrated, withdrawn, or aside.' })
  settleObjection(@Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string, @Args('state', { type: () => String }) state: string): Promise<ObjectionKept | Refused> {
    return this.service.settle(ctx, id, state);
  }
}
