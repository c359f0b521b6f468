import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { WrittenResult, type Written } from '../parties/organisation.model.ts';
import { AddResponsibilityInput, BilingualNameInput, HandOverInput } from './responsibility.inputs.ts';
import { Responsibilities } from './responsibility.model.ts';
import { ResponsibilitiesService } from './responsibilities.service.ts';
import { ResponsibilityWritingService } from './responsibility-writing.service.ts';
import { ScopeWordsService } from './scope-words.service.ts';

@Resolver()
export class ResponsibilitiesResolver {
  constructor(
    private readonly reading: ResponsibilitiesService,
    private readonly writing: ResponsibilityWritingService,
    private readonly words: ScopeWordsService,
  ) {}

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

  @Access('responsibilities.keep')
  @Mutation(() => WrittenResult, { description: 'Gives somebody a responsibility. A second owner of one cell on one day is refused.' })
  addResponsibility(@Context() ctx: MemberCtx, @Args('input') input: AddResponsibilityInput): Promise<Written | Refused> {
    return this.writing.add(ctx, input);
  }

  @Access('responsibilities.keep')
  @Mutation(() => WrittenResult, { description: 'Ends a responsibility with its last day.' })
  endResponsibility(
    @Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string, @Args('lastDay', { type: () => DateScalar }) lastDay: string,
  ): Promise<Written | Refused> {
    return this.writing.end(ctx, id, lastDay);
  }

  @Access('responsibilities.keep')
  @Mutation(() => WrittenResult, { description: 'Ends responsibilities with a day and gives their scope to another from the next day on.' })
  handOver(@Context() ctx: MemberCtx, @Args('input') input: HandOverInput): Promise<Written | Refused> {
    return this.writing.handOver(ctx, input);
  }

  @Access('responsibilities.keep')
  @Mutation(() => WrittenResult, { description: 'Adds a theme to the collaborative\'s own list.' })
  addTheme(@Context() ctx: MemberCtx, @Args('input') input: BilingualNameInput): Promise<Written | Refused> {
    return this.words.addTheme(ctx, input);
  }

  @Access('responsibilities.keep')
  @Mutation(() => WrittenResult, { description: 'Adds a budget line that somebody can answer for.' })
  addBudgetLine(@Context() ctx: MemberCtx, @Args('input') input: BilingualNameInput): Promise<Written | Refused> {
    return this.words.addBudgetLine(ctx, input);
  }
}
