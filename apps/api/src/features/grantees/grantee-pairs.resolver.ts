import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { GranteeJudgingService } from './grantee-judging.service.ts';
import { GranteePairFilter, GranteePairPage, GranteesJudgedResult, GranteeSideResult, JudgeGranteesInput, type GranteesJudged, type GranteeSide } from './grantee-pair.model.ts';
import { GranteePairsService } from './grantee-pairs.service.ts';

@Resolver()
export class GranteePairsResolver {
  constructor(private readonly pairs: GranteePairsService, private readonly judging: GranteeJudgingService) {}

  @Access('workspace.read')
  @Query(() => GranteePairPage, { description: 'Grantees that may be one, the strongest evidence first.' })
  granteePairs(
    @Context() ctx: MemberCtx, @Args() page: PageArgs,
    @Args('filter', { type: () => GranteePairFilter, nullable: true }) filter: GranteePairFilter | null = null,
  ): Promise<GranteePairPage> {
    return this.pairs.page(ctx, filter, pageRequest(ctx, page, 2));
  }

  @Access('grantees.judge')
  @Mutation(() => GranteesJudgedResult, { description: 'Says whether two grantees are one. Nothing is rewritten, and it can be taken back.' })
  judgeGrantees(@Context() ctx: MemberCtx, @Args('input', { type: () => JudgeGranteesInput }) input: JudgeGranteesInput): Promise<GranteesJudged | Refused> {
    return this.judging.judge(ctx, input);
  }

  @Access('grantees.judge')
  @Mutation(() => GranteesJudgedResult, { description: 'Takes a part out of its grantee: every verdict that it is the same as another is taken back.' })
  takeGranteeApart(
    @Context() ctx: MemberCtx, @Args('partyId', { type: () => UuidScalar }) partyId: string,
    @Args('reason', { type: () => String, nullable: true }) reason: string | null = null,
  ): Promise<GranteesJudged | Refused> {
    return this.judging.takeApart(ctx, { partyId, reason });
  }

  @Access('grantees.judge')
  @Mutation(() => GranteesJudgedResult, { description: 'Takes verdicts back as long as nothing was said since: what held before holds again.' })
  takeVerdictsBack(@Context() ctx: MemberCtx, @Args('verdictIds', { type: () => [UuidScalar] }) verdictIds: string[]): Promise<GranteesJudged | Refused> {
    return this.judging.takeBack(ctx, verdictIds);
  }

  @Access('grantees.judge')
  @Mutation(() => GranteeSideResult, { description: 'Lets the name of a part stand for the whole grantee.' })
  chooseGranteeName(@Context() ctx: MemberCtx, @Args('partyId', { type: () => UuidScalar }) partyId: string): Promise<GranteeSide | Refused> {
    return this.judging.chooseName(ctx, partyId);
  }
}
