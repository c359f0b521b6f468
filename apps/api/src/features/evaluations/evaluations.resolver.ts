import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { EvaluationWritingService } from './evaluation-writing.service.ts';
import { AnswerRecommendationInput, AppointEvaluatorInput, DraftEvaluationInput, EvaluationLinkInput, EvaluationPartInput } from './evaluation.inputs.ts';
import { Evaluation, EvaluationPage, EvaluationResult, EvaluatorResult, type EvaluatorAppointed } from './evaluation.model.ts';
import { EvaluationsService } from './evaluations.service.ts';
import { EvaluatorsService } from './evaluators.service.ts';
import { RecommendationAnswersService } from './recommendation-answers.service.ts';

const ID = { type: () => UuidScalar };

@Resolver()
export class EvaluationsResolver {
  constructor(
    private readonly service: EvaluationsService,
    private readonly writing: EvaluationWritingService,
    private readonly answers: RecommendationAnswersService,
    private readonly evaluators: EvaluatorsService,
  ) {}

  @Access('workspace.read')
  @Query(() => EvaluationPage, { description: 'Evaluations of the collaborative, the latest first.' })
  evaluations(@Context() ctx: MemberCtx, @Args() page: PageArgs): Promise<EvaluationPage> {
    return this.service.page(ctx, pageRequest(ctx, page, 1));
  }

  @Access('workspace.read')
  @Query(() => Evaluation, { nullable: true, description: 'One evaluation with all that is in it, by its id or short id (`EV-1`).' })
  evaluation(@Context() ctx: MemberCtx, @Args('id', { type: () => String }) id: string): Promise<Evaluation | null> {
    return this.service.one(ctx, id);
  }

  @Access('evaluations.keep')
  @Mutation(() => EvaluationResult, { description: 'Drafts an evaluation.' })
  draftEvaluation(@Context() ctx: MemberCtx, @Args('input') input: DraftEvaluationInput): Promise<Evaluation | Refused> {
    return this.service.draft(ctx, input);
  }

  @Access('evaluations.keep')
  @Mutation(() => EvaluationResult, { description: 'Changes title, terms, period and commission until it begins.' })
  changeEvaluation(@Context() ctx: MemberCtx, @Args('id', ID) id: string, @Args('input') input: DraftEvaluationInput): Promise<Evaluation | Refused> {
    return this.service.change(ctx, id, input);
  }

  @Access('evaluations.write')
  @Mutation(() => EvaluationResult, { description: 'Takes an evaluation from the state in which it was seen to the one after it.' })
  moveEvaluation(@Context() ctx: MemberCtx, @Args('id', ID) id: string, @Args('from', { type: () => String }) from: string): Promise<Evaluation | Refused> {
    return this.service.move(ctx, id, from);
  }

  @Access('evaluations.write')
  @Mutation(() => EvaluationResult, { description: 'Adds a question, a finding or a recommendation.' })
  addEvaluationPart(@Context() ctx: MemberCtx, @Args('evaluationId', ID) evaluationId: string, @Args('input') input: EvaluationPartInput): Promise<Evaluation | Refused> {
    return this.writing.add(ctx, evaluationId, input);
  }

  @Access('evaluations.write')
  @Mutation(() => EvaluationResult, { description: 'Changes what a question, a finding or a recommendation says.' })
  changeEvaluationPart(@Context() ctx: MemberCtx, @Args('id', ID) id: string, @Args('input') input: EvaluationPartInput): Promise<Evaluation | Refused> {
    return this.writing.change(ctx, id, input);
  }

  @Access('evaluations.write')
  @Mutation(() => EvaluationResult, { description: 'Removes a question, a finding or a recommendation; the others keep their numbers.' })
  removeEvaluationPart(@Context() ctx: MemberCtx, @Args('id', ID) id: string): Promise<Evaluation | Refused> {
    return this.writing.remove(ctx, id);
  }

  @Access('evaluations.write')
  @Mutation(() => EvaluationResult, { description: 'Says what a part rests on or leads to: evidence, the question it answers, options, what follows.' })
  linkEvaluationPart(@Context() ctx: MemberCtx, @Args('input') input: EvaluationLinkInput): Promise<Evaluation | Refused> {
    return this.writing.link(ctx, input);
  }

  @Access('evaluations.write')
  @Mutation(() => EvaluationResult, { description: 'Takes such a link away.' })
  unlinkEvaluationPart(@Context() ctx: MemberCtx, @Args('id', ID) id: string): Promise<Evaluation | Refused> {
    return this.writing.unlink(ctx, id);
  }

  @Access('evaluations.answer')
  @Mutation(() => EvaluationResult, { description: 'Answers a recommendation for the viewer\'s partner, or answers it anew.' })
  answerRecommendation(@Context() ctx: MemberCtx, @Args('input') input: AnswerRecommendationInput): Promise<Evaluation | Refused> {
    return this.answers.answer(ctx, input);
  }

  @Access('evaluations.keep')
  @Mutation(() => EvaluatorResult, { description: 'Appoints who evaluates, for a term, by a link for one use.' })
  appointEvaluator(@Context() ctx: MemberCtx, @Args('input') input: AppointEvaluatorInput): Promise<EvaluatorAppointed | Refused> {
    return this.evaluators.appoint(ctx, input);
  }

  @Access('evaluations.keep')
  @Mutation(() => EvaluationResult, { description: 'Ends the term of who evaluates, at once.' })
  endEvaluator(@Context() ctx: MemberCtx, @Args('id', ID) id: string): Promise<Evaluation | Refused> {
    return this.evaluators.end(ctx, id);
  }
}
