import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Decision } from '../decisions/decision.model.ts';
import { PortfolioTotal } from '../grants/grant.model.ts';
import { GrantsService } from '../grants/grants.service.ts';
import { OverlapPage } from '../overlaps/overlap.model.ts';
import { OverlapsService } from '../overlaps/overlaps.service.ts';
import { AnswerQuestionInput, AskQuestionInput, QuestionFilter, ReopenQuestionInput } from './question.inputs.ts';
import { Question, QuestionPage, QuestionRef, QuestionResult } from './question.model.ts';
import { questionsSettledBy } from './question.queries.ts';
import { QuestionsService } from './questions.service.ts';

@Resolver(() => Question)
export class QuestionsResolver {
  constructor(private readonly service: QuestionsService, private readonly overlapsService: OverlapsService, private readonly grants: GrantsService) {}

  @Access('workspace.read')
  @Query(() => QuestionPage, { description: 'Questions in the order in which they were asked.' })
  questions(
    @Context() ctx: MemberCtx, @Args() page: PageArgs,
    @Args('filter', { type: () => QuestionFilter, nullable: true }) filter: QuestionFilter | null = null,
  ): Promise<QuestionPage> {
    return this.service.page(ctx, filter, pageRequest(ctx, page, 1));
  }

  @Access('workspace.read')
  @Query(() => Question, { nullable: true, description: 'One question with its whole life, by its id or short id (`Q-12`).' })
  question(@Context() ctx: MemberCtx, @Args('id', { type: () => String }) id: string): Promise<Question | null> {
    return this.service.one(ctx, id);
  }

  @ResolveField(() => OverlapPage, { nullable: true, description: 'Where it is about role confusion: what of it is on the board and unanswered.' })
  overlaps(@Context() ctx: MemberCtx, @Parent() { concerns }: Question): Promise<OverlapPage | null> {
    if (concerns !== 'role-confusion') return Promise.resolve(null);
    return once(ctx, 'overlaps of questions', () => this.overlapsService.page(ctx, { roleConfusion: true, state: 'open' }, { limit: 3, after: null }));
  }

  @ResolveField(() => [PortfolioTotal], { nullable: true, description: 'Where it is about the portfolio: its totals, so that the share of the pool can be worked out.' })
  portfolio(@Context() ctx: MemberCtx, @Parent() { concerns }: Question): Promise<PortfolioTotal[] | null> {
    if (concerns !== 'portfolio') return Promise.resolve(null);
    return once(ctx, 'totals of questions', () => this.grants.totals(ctx, null));
  }

  @Access('questions.ask')
  @Mutation(() => QuestionResult, { description: 'Asks a question.' })
  askQuestion(@Context() ctx: MemberCtx, @Args('input') input: AskQuestionInput): Promise<Question | Refused> {
    return this.service.ask(ctx, input);
  }

  @Access('questions.settle')
  @Mutation(() => QuestionResult, { description: 'Takes a question up, answers it or drops it.' })
  answerQuestion(@Context() ctx: MemberCtx, @Args('input') input: AnswerQuestionInput): Promise<Question | Refused> {
    return this.service.answer(ctx, input);
  }

  @Access('questions.reopen')
  @Mutation(() => QuestionResult, { description: 'Reopens a settled question, and says why.' })
  reopenQuestion(@Context() ctx: MemberCtx, @Args('input') input: ReopenQuestionInput): Promise<Question | Refused> {
    return this.service.reopen(ctx, input);
  }
}

/** Asked once in a request, however many questions are about the same thing. */
function once<T>(ctx: MemberCtx, key: string, ask: () => Promise<T>): Promise<T> {
  const asked = (ctx.loaders.get(key) as Promise<T> | undefined) ?? ask();
  ctx.loaders.set(key, asked);
  return asked;
}

@Resolver(() => Decision)
export class DecisionQuestionsResolver {
  @ResolveField(() => [QuestionRef], { description: 'The questions that it answered or dropped.' })
  questions(@Context() ctx: MemberCtx, @Parent() { id }: Decision): Promise<QuestionRef[]> {
    const known = ctx.loaders.get(DecisionQuestionsResolver) as DataLoader<string, QuestionRef[]> | undefined;
    const loader = known ?? new DataLoader<string, QuestionRef[]>((ids) => questionsSettledBy(ctx, ids), { cache: false });
    ctx.loaders.set(DecisionQuestionsResolver, loader);
    return loader.load(id);
  }
}
