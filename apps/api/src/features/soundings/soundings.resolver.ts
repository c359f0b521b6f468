import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Sounding, SoundingCount, SoundingDraft, SoundingPage, SoundingResult, SoundInput } from './sounding.model.ts';
import { SoundingsService } from './soundings.service.ts';

@Resolver()
export class SoundingsResolver {
  constructor(private readonly service: SoundingsService) {}

  @Access('workspace.read')
  @Query(() => SoundingPage, { description: 'What the viewer\'s party sounded, the latest first.' })
  soundings(@Context() ctx: MemberCtx, @Args() page: PageArgs): Promise<SoundingPage> {
    return this.service.page(ctx, pageRequest(ctx, page, 2));
  }

  @Access('workspace.read')
  @Query(() => SoundingDraft, { nullable: true, description: 'What can be said of a grant of the viewer\'s; null for any other.' })
  soundingDraft(@Context() ctx: MemberCtx, @Args('grantId', { type: () => String }) grantId: string): Promise<SoundingDraft | null> {
    return this.service.draft(ctx, grantId);
  }

  @Access('soundings.count')
  @Query(() => [SoundingCount], { description: 'How many soundings each party made, once their time is over.' })
  soundingCounts(@Context() ctx: MemberCtx): Promise<SoundingCount[]> {
    return this.service.counts(ctx);
  }

  @Access('soundings.make')
  @Mutation(() => SoundingResult, { description: 'Says, masked, that there is a conversation with a grantee.' })
  sound(@Context() ctx: MemberCtx, @Args('input', { type: () => SoundInput }) input: SoundInput): Promise<Sounding | Refused> {
    return this.service.sound(ctx, input);
  }

  @Access('soundings.make')
  @Mutation(() => SoundingResult, { description: 'Ends a sounding: it reaches nobody any more.' })
  withdrawSounding(@Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string): Promise<Sounding | Refused> {
    return this.service.withdraw(ctx, id);
  }

  @Access('soundings.make')
  @Mutation(() => SoundingResult, { description: 'Agrees to be revealed to whoever agrees too.' })
  openSounding(@Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string): Promise<Sounding | Refused> {
    return this.service.open(ctx, id);
  }
}
