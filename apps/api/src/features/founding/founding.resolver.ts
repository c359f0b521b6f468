import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx, MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { SignInResult, type SignedIn } from '../accounts/account.model.ts';
import { FoundCollaborativeInput, Setup } from './founding.model.ts';
import { FoundingService } from './founding.service.ts';

@Resolver()
export class FoundingResolver {
  constructor(private readonly service: FoundingService) {}

  @Access('anyone')
  @Mutation(() => SignInResult, { description: 'Sets up a new, empty collaborative, and signs in as its secretariat.' })
  foundCollaborative(@Context() ctx: Ctx, @Args('input') input: FoundCollaborativeInput): Promise<SignedIn | Refused> {
    return this.service.found(ctx, input);
  }

  @Access('workspace.read')
  @Query(() => Setup, { description: 'How far the collaborative is set up.' })
  setup(@Context() ctx: MemberCtx): Promise<Setup> {
    return this.service.setup(ctx);
  }
}
