import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { PhasePlan, PhasePlanResult, PlanPhasesInput } from './phase.model.ts';
import { PhasesService } from './phases.service.ts';

@Resolver()
export class PhasesResolver {
  constructor(private readonly service: PhasesService) {}

  @Access('phases.plan')
  @Mutation(() => PhasePlanResult, { description: 'Plans the phases of a deliberation, or moves them.' })
  planPhases(@Context() ctx: MemberCtx, @Args('input') input: PlanPhasesInput): Promise<PhasePlan | Refused> {
    return this.service.plan(ctx, input);
  }

  @Access('phases.plan')
  @Mutation(() => PhasePlanResult, { description: 'Ends a phase that runs before its last day is over. A first reading that ended is shown, and stays so.' })
  closePhase(@Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string): Promise<PhasePlan | Refused> {
    return this.service.close(ctx, id);
  }
}
