import { Args, Context, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Ctx, MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Privacy, PrivacyNotice, PrivacyPart, PrivacyPartInput, PrivacyResult, PrivacyVersion } from './privacy.model.ts';
import { PrivacyService } from './privacy.service.ts';

const NUMBER = { type: () => Int };

@Resolver(() => Privacy)
export class PrivacyResolver {
  constructor(private readonly service: PrivacyService) {}

  @Access('anyone')
  @Query(() => PrivacyNotice, { description: 'The privacy notice of a collaborative, by its address, as it stands or in an earlier version; the general one where it published none, or is none.' })
  privacyNotice(
    @Context() ctx: Ctx, @Args('of', { type: () => String, nullable: true }) of: string | null, @Args('version', { ...NUMBER, nullable: true }) version: number | null = null,
  ): Promise<PrivacyNotice> {
    return this.service.notice(ctx, of, version);
  }

  @Access('workspace.read')
  @Query(() => Privacy, { description: 'Where the viewer\'s collaborative stands with its privacy notice.' })
  privacy(@Context() ctx: MemberCtx): Promise<Privacy> {
    return this.service.standing(ctx);
  }

  @Access('workspace.read')
  @ResolveField(() => [PrivacyVersion], { description: 'What was published, the last first.' })
  versions(@Context() ctx: MemberCtx): Promise<PrivacyVersion[]> {
    return this.service.versions(ctx);
  }

  @Access('workspace.read')
  @ResolveField(() => [PrivacyPart], { description: 'From what the next version is written: the one that stands, or a draft for the first.' })
  draft(@Context() ctx: MemberCtx): Promise<PrivacyPart[]> {
    return this.service.draft(ctx);
  }

  @Access('privacy.publish')
  @Mutation(() => PrivacyResult, { description: 'Publishes the next version of the privacy notice. Everybody is shown it once.' })
  publishPrivacyNotice(
    @Context() ctx: MemberCtx, @Args('after', NUMBER) after: number, @Args('parts', { type: () => [PrivacyPartInput] }) parts: PrivacyPartInput[],
  ): Promise<Privacy | Refused> {
    return this.service.publish(ctx, after, parts);
  }

  @Access('workspace.read')
  @Mutation(() => PrivacyResult, { description: 'Notes that the viewer has read the version that stands.' })
  notePrivacyNoticeRead(@Context() ctx: MemberCtx, @Args('version', NUMBER) version: number): Promise<Privacy | Refused> {
    return this.service.noteRead(ctx, version);
  }
}
