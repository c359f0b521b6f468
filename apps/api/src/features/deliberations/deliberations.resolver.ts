import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Action } from '@acuerdo/access';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Ability, abilityOf } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { mayNow } from '../phases/phases.rules.ts';
import { DeliberationResult, OpenDeliberationInput } from './deliberation.inputs.ts';
import { Deliberation } from './deliberation.model.ts';
import { ComparedOption } from './option.model.ts';
import { OptionDossierService } from './option-dossier.service.ts';
import { DeliberationsService } from './deliberations.service.ts';

const ACTIONS_HERE: readonly Action[] = ['phases.plan', 'criteria.weigh', 'options.add', 'options.describe', 'readings.write', 'motions.draft'];

@Resolver(() => Deliberation)
export class DeliberationsResolver {
  constructor(private readonly service: DeliberationsService, private readonly dossier: OptionDossierService) {}

  @Access('workspace.read')
  @Query(() => [Deliberation], { description: 'What the partners are settling together, the latest first.' })
  deliberations(@Context() ctx: MemberCtx): Promise<Deliberation[]> {
    return this.service.list(ctx);
  }

  @Access('workspace.read')
  @Query(() => Deliberation, { nullable: true, description: 'One deliberation, by its id or short id (`DEL-1`).' })
  deliberation(@Context() ctx: MemberCtx, @Args('id', { type: () => String }) id: string): Promise<Deliberation | null> {
    return this.service.find(ctx, id);
  }

  @Access('deliberations.open')
  @Mutation(() => DeliberationResult, { description: 'Opens a deliberation, with the one option that leaves things as they are.' })
  openDeliberation(@Context() ctx: MemberCtx, @Args('input') input: OpenDeliberationInput): Promise<Deliberation | Refused> {
    return this.service.open(ctx, input);
  }

  @ResolveField(() => [ComparedOption], { description: 'Its open options beside one another: who says what of each, criterion by criterion.' })
  comparison(@Context() ctx: MemberCtx, @Parent() { id }: Deliberation): Promise<ComparedOption[]> {
    return this.dossier.compare(ctx, id);
  }

  @ResolveField(() => [Ability], { description: 'What the viewer can do in the phases that run now, and why not.' })
  viewerCan(@Context() ctx: MemberCtx, @Parent() { phases }: Deliberation): Ability[] {
    return ACTIONS_HERE.map((action) => abilityOf(action, mayNow(ctx.viewer, action, phases)));
  }
}
