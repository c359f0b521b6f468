import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { electorsOf } from '../ballots/ballots.queries.ts';
import { Motion } from '../motions/motion.model.ts';
import { proxiesOf } from './proxies.queries.ts';
import { mayGive } from './proxies.rules.ts';
import { ProxiesService } from './proxies.service.ts';
import { CastByProxyInput, Proxies, ProxyResult } from './proxy.model.ts';

@Resolver(() => Motion)
export class ProxiesResolver {
  constructor(private readonly service: ProxiesService) {}

  @ResolveField(() => Proxies, { description: 'To whom the viewer gave their vote, and whose votes they hold.' })
  async proxies(@Context() ctx: MemberCtx, @Parent() { id, state, closesAt, secrecy, spec }: Motion): Promise<Proxies> {
    const [electors, mine] = await Promise.all([electorsOf(ctx, id), proxiesOf(ctx, id)]);
    const { givenTo = null, held = [] } = mine ?? {};
    const elector = electors.find((one) => one.mine) ?? null;
    const allowed = mayGive(ctx.viewer, { state, due: closesAt !== null && closesAt <= ctx.now, elector, secrecy, personal: spec.rule.basis === 'person', given: givenTo !== null });
    return { givenTo, held, viewerCan: abilityOf('proxies.give', allowed) };
  }

  @Access('proxies.give')
  @Mutation(() => ProxyResult, { description: 'Gives the viewer\'s own vote in one motion to another person who votes in it.' })
  giveProxy(@Context() ctx: MemberCtx, @Args('motionId', { type: () => UuidScalar }) motionId: string, @Args('toVoterId', { type: () => UuidScalar }) toVoterId: string): Promise<Motion | Refused> {
    return this.service.give(ctx, motionId, toVoterId);
  }

  @Access('proxies.give')
  @Mutation(() => ProxyResult, { description: 'Takes the viewer\'s own vote back. A ballot that was cast with it stands until another is cast.' })
  takeProxyBack(@Context() ctx: MemberCtx, @Args('motionId', { type: () => UuidScalar }) motionId: string): Promise<Motion | Refused> {
    return this.service.takeBack(ctx, motionId);
  }

  @Access('ballots.cast')
  @Mutation(() => ProxyResult, { description: 'Casts the ballot of somebody who gave their vote to the viewer.' })
  castByProxy(@Context() ctx: MemberCtx, @Args('input') input: CastByProxyInput): Promise<Motion | Refused> {
    return this.service.cast(ctx, input);
  }
}
