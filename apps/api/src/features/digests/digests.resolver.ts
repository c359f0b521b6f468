import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { DigestChoice, DigestChoiceResult } from './digest.model.ts';
import { DigestsService } from './digests.service.ts';

@Resolver(() => DigestChoice)
export class DigestsResolver {
  constructor(private readonly service: DigestsService) {}

  @Access('workspace.read')
  @Query(() => DigestChoice, { description: 'How often the viewer is told by letter what waits for them.' })
  digestChoice(@Context() ctx: MemberCtx): Promise<DigestChoice> {
    return this.service.mine(ctx);
  }

  @Access('workspace.read')
  @Mutation(() => DigestChoiceResult, { description: 'Chooses it, in the language of this request.' })
  chooseDigest(@Context() ctx: MemberCtx, @Args('rhythm', { type: () => String, description: 'off, daily, weekly' }) rhythm: string): Promise<DigestChoice | Refused> {
    return this.service.choose(ctx, rhythm);
  }
}
