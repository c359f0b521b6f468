import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Motion } from '../motions/motion.model.ts';
import { AmendmentKept, AmendmentResult, Amendments, ProposeAmendmentInput, SettleAmendmentInput } from './amendment.model.ts';
import { amendmentsOf } from './amendments.queries.ts';
import { mayPropose } from './amendments.rules.ts';
import { AmendmentsService } from './amendments.service.ts';

@Resolver(() => Motion)
export class AmendmentsResolver {
  constructor(private readonly service: AmendmentsService) {}

  @ResolveField(() => Amendments, { description: 'Other wordings that were proposed for it.' })
  async amendments(@Context() ctx: MemberCtx, @Parent() { id, state, secrecy }: Motion): Promise<Amendments> {
    return { list: await amendmentsOf(ctx, id), viewerCan: abilityOf('amendments.propose', mayPropose(ctx.viewer, state, secrecy)) };
  }

  @Access('amendments.propose')
  @Mutation(() => AmendmentResult, { description: 'Proposes another wording for a motion, in both languages. What it changes is kept line by line.' })
  proposeAmendment(@Context() ctx: MemberCtx, @Args('input') input: ProposeAmendmentInput): Promise<AmendmentKept | Refused> {
    return this.service.propose(ctx, input);
  }

  @Access('amendments.propose')
  @Mutation(() => AmendmentResult, { description: 'Takes back an amendment that the viewer proposed, before anything of it is settled.' })
  withdrawAmendment(@Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string): Promise<AmendmentKept | Refused> {
    return this.service.withdraw(ctx, id);
  }

  @Access('amendments.settle')
  @Mutation(() => AmendmentResult, { description: 'Adopts and declines changes of an amendment. While the vote is open, ballots on the earlier text have to be affirmed, or they do not count.' })
  settleAmendment(@Context() ctx: MemberCtx, @Args('input') input: SettleAmendmentInput): Promise<AmendmentKept | Refused> {
    return this.service.settle(ctx, input);
  }
}
