import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Criterion, Option } from './deliberation.model.ts';
import { DeliberationsService } from './deliberations.service.ts';
import { OptionDossierService } from './option-dossier.service.ts';
import {
  AddCriterionInput, AddCriterionResult, AddEvidenceInput, AddOptionInput, AddOptionResult, CombineOptionsInput, DescribeConsequenceInput, HoldPositionInput, NoteOptionInput, OptionInFullResult,
} from './option.inputs.ts';
import { OptionInFull } from './option.model.ts';
import { OptionsService } from './options.service.ts';
import { PositionsService } from './positions.service.ts';

@Resolver()
export class OptionsResolver {
  constructor(
    private readonly options: OptionsService, private readonly dossier: OptionDossierService, private readonly positions: PositionsService,
    private readonly deliberations: DeliberationsService,
  ) {}

  @Access('workspace.read')
  @Query(() => OptionInFull, { nullable: true, description: 'One option with all that is said of it, by its id or short id (`OPT-1`).' })
  option(@Context() ctx: MemberCtx, @Args('id', { type: () => String }) id: string): Promise<OptionInFull | null> {
    return this.dossier.find(ctx, id);
  }

  @Access('options.add')
  @Mutation(() => AddOptionResult, { description: 'Adds an option to a deliberation.' })
  addOption(@Context() ctx: MemberCtx, @Args('input') input: AddOptionInput): Promise<Option | Refused> {
    return this.options.add(ctx, input);
  }

  @Access('options.add')
  @Mutation(() => AddOptionResult, { description: 'Adds an option made from two or more others, which stay.' })
  combineOptions(@Context() ctx: MemberCtx, @Args('input') input: CombineOptionsInput): Promise<Option | Refused> {
    return this.options.combine(ctx, input);
  }

  @Access('options.withdraw')
  @Mutation(() => AddOptionResult, { description: 'Takes an option off the list: not once it is on an open ballot, and never the one that leaves things as they are.' })
  withdrawOption(
    @Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string, @Args('reason', { type: () => String }) reason: string,
  ): Promise<Option | Refused> {
    return this.options.withdraw(ctx, id, reason);
  }

  @Access('options.restore')
  @Mutation(() => AddOptionResult, { description: 'Puts a withdrawn option back, until a vote has opened without it.' })
  restoreOption(@Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string): Promise<Option | Refused> {
    return this.options.restore(ctx, id);
  }

  @Access('criteria.weigh')
  @Mutation(() => AddCriterionResult, { description: 'Adds a criterion by which the options of a deliberation are looked at.' })
  addCriterion(@Context() ctx: MemberCtx, @Args('input') input: AddCriterionInput): Promise<Criterion | Refused> {
    return this.deliberations.addCriterion(ctx, input);
  }

  @Access('criteria.weigh')
  @Mutation(() => AddCriterionResult, { description: 'Says how much a criterion weighs: 1 to 9 parts.' })
  weighCriterion(@Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string, @Args('weight', { type: () => Int }) weight: number): Promise<Criterion | Refused> {
    return this.deliberations.weigh(ctx, id, weight);
  }

  @Access('options.describe')
  @Mutation(() => OptionInFullResult, { description: 'Writes what an option comes to by a criterion, or what it means for money that is on its way.' })
  noteOption(@Context() ctx: MemberCtx, @Args('input') input: NoteOptionInput): Promise<OptionInFull | Refused> {
    return this.dossier.note(ctx, input);
  }

  @Access('options.describe')
  @Mutation(() => OptionInFullResult, { description: 'Writes what an option means for open grants, contributions, staff, notice to grantees or the archive.' })
  describeConsequence(@Context() ctx: MemberCtx, @Args('input') input: DescribeConsequenceInput): Promise<OptionInFull | Refused> {
    return this.dossier.describeConsequence(ctx, input);
  }

  @Access('options.describe')
  @Mutation(() => OptionInFullResult, { description: 'Says what a decision for an option would be: advice, instruction or binding.' })
  setOptionEffect(
    @Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string, @Args('effect', { type: () => String }) effect: string,
  ): Promise<OptionInFull | Refused> {
    return this.dossier.setEffect(ctx, id, effect);
  }

  @Access('options.describe')
  @Mutation(() => OptionInFullResult, { description: 'Links a grant, an overlap or a passage that speaks to an option.' })
  addEvidence(@Context() ctx: MemberCtx, @Args('input') input: AddEvidenceInput): Promise<OptionInFull | Refused> {
    return this.dossier.addEvidence(ctx, input);
  }

  @Access('positions.hold')
  @Mutation(() => OptionInFullResult, { description: 'Writes down where the viewer\'s partner stands; nobody else sees it until it is released.' })
  holdPosition(@Context() ctx: MemberCtx, @Args('input') input: HoldPositionInput): Promise<OptionInFull | Refused> {
    return this.positions.hold(ctx, input);
  }

  @Access('positions.hold')
  @Mutation(() => OptionInFullResult, { description: 'Shows a position of the viewer\'s own partner to exactly these delegates of other partners, before it is released.' })
  showPosition(
    @Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string, @Args('readerIds', { type: () => [UuidScalar] }) readerIds: string[],
  ): Promise<OptionInFull | Refused> {
    return this.positions.show(ctx, id, readerIds);
  }

  @Access('positions.hold')
  @Mutation(() => OptionInFullResult, { description: 'Shows a position of the viewer\'s own partner to all.' })
  releasePosition(@Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string): Promise<OptionInFull | Refused> {
    return this.positions.release(ctx, id);
  }
}
