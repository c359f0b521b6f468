import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { AddFactInput, AddFactResult, FactFilter, FactTopic, FactTopicPage } from './fact.model.ts';
import { FactsService } from './facts.service.ts';
import { AddDocumentInput, AddDocumentResult, PassagePage, Source, SourcePage } from './source.model.ts';
import { SourcesService } from './sources.service.ts';

@Resolver()
export class SourcesResolver {
  constructor(private readonly sourcesService: SourcesService, private readonly factsService: FactsService) {}

  @Access('workspace.read')
  @Query(() => SourcePage, { description: 'Sources, in the order in which they came.' })
  sources(@Context() ctx: MemberCtx, @Args() page: PageArgs): Promise<SourcePage> {
    return this.sourcesService.list(ctx, pageRequest(ctx, page, 1));
  }

  @Access('workspace.read')
  @Query(() => Source, { nullable: true, description: 'One source, by its short id (`SRC-1`).' })
  source(@Context() ctx: MemberCtx, @Args('id', { type: () => String }) id: string): Promise<Source | null> {
    return this.sourcesService.find(ctx, id);
  }

  @Access('workspace.read')
  @Query(() => PassagePage, { description: 'The passages of a source, in their order.' })
  passages(@Context() ctx: MemberCtx, @Args('source', { type: () => String, description: 'Its short id.' }) source: string, @Args() page: PageArgs): Promise<PassagePage> {
    return this.sourcesService.passages(ctx, source, pageRequest(ctx, page, 1));
  }

  @Access('workspace.read')
  @Query(() => FactTopicPage, { description: 'What the sources say, topic by topic; those on which they differ first, those that nobody answers last.' })
  factTopics(
    @Context() ctx: MemberCtx, @Args() page: PageArgs, @Args('filter', { type: () => FactFilter, nullable: true }) filter: FactFilter | null = null,
  ): Promise<FactTopicPage> {
    return this.factsService.list(ctx, filter, pageRequest(ctx, page, 4));
  }

  @Access('sources.add')
  @Mutation(() => AddDocumentResult, { description: 'Adds a document: its text is read into passages, as it is written.' })
  async addDocument(@Context() ctx: MemberCtx, @Args('input') input: AddDocumentInput): Promise<Source | Refused> {
    const answer = await this.sourcesService.addDocument(ctx, input);
    return answer instanceof Refused ? answer : Object.assign(new Source(), answer);
  }

  @Access('facts.add')
  @Mutation(() => AddFactResult, { description: 'Adds what a source says, beside what the others say.' })
  async addFact(@Context() ctx: MemberCtx, @Args('input') input: AddFactInput): Promise<FactTopic | Refused> {
    return topicOr(await this.factsService.add(ctx, input));
  }

  @Access('facts.add')
  @Mutation(() => AddFactResult, { description: 'Takes back a fact that was added in error; it stays readable.' })
  async withdrawFact(@Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string): Promise<FactTopic | Refused> {
    return topicOr(await this.factsService.withdraw(ctx, id));
  }
}

const topicOr = (answer: FactTopic | Refused): FactTopic | Refused => (answer instanceof Refused ? answer : Object.assign(new FactTopic(), answer));
