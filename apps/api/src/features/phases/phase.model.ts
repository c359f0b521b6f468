import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { z } from 'zod';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateScalar, DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { PHASE_KINDS, type PhaseKind } from './phase.entity.ts';
import type { PhaseState } from './phases.rules.ts';

@Access('withParent')
@ObjectType({ description: 'A stretch of a deliberation in which some things can be done and others cannot.' })
export class Phase {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String, { description: PHASE_KINDS.join(', ') })
  kind: PhaseKind;

  @Field(() => DateScalar)
  beginsOn: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  endsOn: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed before its last day was over.' })
  closedAt: string | null;

  @Field(() => String, { description: 'ahead, now or over, on the day that it is in the collaborative.' })
  state: PhaseState;

  @Field(() => [String], { description: 'The actions that it switches on.' })
  allows: string[];
}

@Access('withParent')
@ObjectType({ description: 'The phases of a deliberation, in their order.' })
export class PhasePlan {
  @Field(() => [Phase])
  phases: Phase[];
}

@InputType()
export class PhaseInput {
  @Field(() => String, { description: PHASE_KINDS.join(', ') })
  kind: string;

  @Field(() => DateScalar)
  beginsOn: string;

  @Field(() => DateScalar)
  endsOn: string;
}

@InputType({ description: 'The whole plan: a phase that is not in it is taken out.' })
export class PlanPhasesInput {
  @Field(() => UuidScalar)
  deliberationId: string;

  @Field(() => [PhaseInput])
  phases: PhaseInput[];
}

const PhaseSchema = z.object({ kind: z.enum(PHASE_KINDS), beginsOn: z.string(), endsOn: z.string() });

export const PlanSchema = z.object({
  deliberationId: z.string(),
  phases: z.array(PhaseSchema).max(PHASE_KINDS.length).refine((phases) => new Set(phases.map(({ kind }) => kind)).size === phases.length),
});
export type Plan = z.output<typeof PlanSchema>;

export const PhasePlanResult = createUnionType({
  name: 'PhasePlanResult', types: () => [PhasePlan, Refused] as const, resolveType: (value: object) => (value instanceof Refused ? Refused : PhasePlan),
});
