import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { Responsibilities } from './responsibility.model.ts';
import { ResponsibilitiesService } from './responsibilities.service.ts';

@Resolver()
export class ResponsibilitiesResolver {
  constructor(private readonly reading: ResponsibilitiesService) {}

  @Access('workspace.read')
  @Query(() => Responsibilities, { description: 'Who was responsible for what on a day: owner, co-owners, who is consulted; gaps and open posts included.' })
  responsibilities(
    @Context() ctx: MemberCtx,
    @Args('on', { type: () => DateScalar, nullable: true, description: 'Today unless said.' }) on: string | null,
    @Args('theme', { type: () => String, nullable: true, description: 'The code of a theme.' }) theme: string | null,
    @Args('country', { type: () => String, nullable: true, description: 'ISO 3166.' }) country: string | null,
  ): Promise<Responsibilities> {
    return this.reading.on(ctx, { theme: theme || null, country: country || null }, on ?? null);
  }
}
