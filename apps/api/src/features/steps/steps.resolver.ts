import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Question } from '../questions/question.model.ts';
import { AddStepInput, ChangeStepInput, MoveStepInput, StepFilter } from './step.inputs.ts';
import { Step, StepPage, StepRef, StepResult } from './step.model.ts';
import { stepsOfQuestions } from './step.queries.ts';
import { StepsService } from './steps.service.ts';

@Resolver()
export class StepsResolver {
  constructor(private readonly service: StepsService) {}

  @Access('workspace.read')
  @Query(() => StepPage, { description: 'Steps, those whose deadline ends first at the top.' })
  steps(
    @Context() ctx: MemberCtx, @Args() page: PageArgs,
    @Args('filter', { type: () => StepFilter, nullable: true }) filter: StepFilter | null = null,
  ): Promise<StepPage> {
    return this.service.page(ctx, filter, pageRequest(ctx, page, 2));
  }

  @Access('workspace.read')
  @Query(() => Step, { nullable: true, description: 'One step, by its id or short id (`ST-5`).' })
  step(@Context() ctx: MemberCtx, @Args('id', { type: () => String }) id: string): Promise<Step | null> {
    return this.service.one(ctx, id);
  }

  @Access('steps.add')
  @Mutation(() => StepResult, { description: 'Adds a step with an owner and a deadline as it was said.' })
  addStep(@Context() ctx: MemberCtx, @Args('input') input: AddStepInput): Promise<Step | Refused> {
    return this.service.add(ctx, input);
  }

  @Access('steps.keep')
  @Mutation(() => StepResult, { description: 'Changes title, owner or deadline of a step; what stood there is kept.' })
  changeStep(@Context() ctx: MemberCtx, @Args('input') input: ChangeStepInput): Promise<Step | Refused> {
    return this.service.change(ctx, input);
  }

  @Access('steps.keep')
  @Mutation(() => StepResult, { description: 'Moves a step to another state.' })
  moveStep(@Context() ctx: MemberCtx, @Args('input') input: MoveStepInput): Promise<Step | Refused> {
    return this.service.move(ctx, input);
  }

  @Access('steps.keep')
  @Mutation(() => StepResult, { description: 'Says for the viewer\'s partner where a step of its own stands.' })
  answerStep(
    @Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string, @Args('text', { type: () => String }) text: string,
  ): Promise<Step | Refused> {
    return this.service.tell(ctx, { id, text });
  }
}

@Resolver(() => Question)
export class QuestionStepsResolver {
  @ResolveField(() => [StepRef], { description: 'The steps that are to help answer it.' })
  steps(@Context() ctx: MemberCtx, @Parent() { id }: Question): Promise<StepRef[]> {
    const known = ctx.loaders.get(QuestionStepsResolver) as DataLoader<string, StepRef[]> | undefined;
    const loader = known ?? new DataLoader<string, StepRef[]>((ids) => stepsOfQuestions(ctx, ids), { cache: false });
    ctx.loaders.set(QuestionStepsResolver, loader);
    return loader.load(id);
  }
}
