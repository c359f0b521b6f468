import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { ClaimOutcomeInput, OutcomePage, OutcomeResult, type OutcomeKept } from './outcome.model.ts';
import { OutcomesService } from './outcomes.service.ts';

const ID = { type: () => UuidScalar };

@Resolver()
export class OutcomesResolver {
  constructor(private readonly service: OutcomesService) {}

  @Access('workspace.read')
  @Query(() => OutcomePage, { description: 'What changed, as somebody claims it, the latest first.' })
  outcomes(@Context() ctx: MemberCtx, @Args() page: PageArgs): Promise<OutcomePage> {
    return this.service.page(ctx, pageRequest(ctx, page, 1));
  }

  @Access('outcomes.claim')
  @Mutation(() => OutcomeResult, { description: 'Claims an outcome.' })
  claimOutcome(@Context() ctx: MemberCtx, @Args('input') input: ClaimOutcomeInput): Promise<OutcomeKept | Refused> {
    return this.service.claim(ctx, input);
  }

  @Access('outcomes.claim')
  @Mutation(() => OutcomeResult, { description: 'Takes a claim of one\'s own house back, while nobody contests it.' })
  takeOutcomeBack(@Context() ctx: MemberCtx, @Args('id', ID) id: string): Promise<OutcomeKept | Refused> {
    return this.service.takeBack(ctx, id);
  }

  @Access('outcomes.contest')
  @Mutation(() => OutcomeResult, { description: 'Contests a claim for the viewer\'s partner, and says why.' })
  contestOutcome(@Context() ctx: MemberCtx, @Args('id', ID) id: string, @Args('reason', { type: () => String }) reason: string): Promise<OutcomeKept | Refused> {
    return this.service.contest(ctx, id, reason);
  }

  @Access('outcomes.contest')
  @Mutation(() => OutcomeResult, { description: 'Contests a claim no more.' })
  acceptOutcome(@Context() ctx: MemberCtx, @Args('id', ID) id: string): Promise<OutcomeKept | Refused> {
    return this.service.accept(ctx, id);
  }
}
