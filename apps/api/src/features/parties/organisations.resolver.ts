import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { AddBodyInput, AddPartnerInput, AddProspectInput, AddUnitInput, EndMembershipInput } from './organisation.inputs.ts';
import { Body, OutsideActor, Partner, Prospect, WrittenResult, type Written } from './organisation.model.ts';
import { OrganisationWritingService } from './organisation-writing.service.ts';
import { OrganisationsService } from './organisations.service.ts';
import { PartnersService } from './partners.service.ts';

@Resolver()
export class OrganisationsResolver {
  constructor(
    private readonly reading: OrganisationsService,
    private readonly writing: OrganisationWritingService,
    private readonly members: PartnersService,
  ) {}

  @Access('workspace.read')
  @Query(() => [Partner], { description: 'Everybody who is or was a partner, with units.' })
  partners(@Context() ctx: MemberCtx): Promise<Partner[]> {
    return this.reading.partners(ctx);
  }

  @Access('workspace.read')
  @Query(() => [Body], { description: 'Boards and committees with their seats.' })
  bodies(@Context() ctx: MemberCtx): Promise<Body[]> {
    return this.reading.bodies(ctx);
  }

  @Access('workspace.read')
  @Query(() => [Prospect], { description: 'Who could become a partner.' })
  prospects(@Context() ctx: MemberCtx): Promise<Prospect[]> {
    return this.reading.prospects(ctx);
  }

  @Access('workspace.read')
  @Query(() => [OutsideActor], { description: 'Who is spoken of and stands outside.' })
  outsideActors(@Context() ctx: MemberCtx): Promise<OutsideActor[]> {
    return this.reading.outsideActors(ctx);
  }

  @Access('organisations.keep')
  @Mutation(() => WrittenResult, { description: 'Adds a partner with its party.' })
  addPartner(@Context() ctx: MemberCtx, @Args('input') input: AddPartnerInput): Promise<Written | Refused> {
    return this.members.add(ctx, input);
  }

  @Access('organisations.keep')
  @Mutation(() => WrittenResult, { description: 'Ends a membership with its last day.' })
  endMembership(@Context() ctx: MemberCtx, @Args('input') input: EndMembershipInput): Promise<Written | Refused> {
    return this.members.end(ctx, input);
  }

  @Access('organisations.keep')
  @Mutation(() => WrittenResult, { description: 'Takes the end of a membership back.' })
  continueMembership(@Context() ctx: MemberCtx, @Args('partnerId', { type: () => UuidScalar }) partnerId: string): Promise<Written | Refused> {
    return this.members.goOn(ctx, partnerId);
  }

  @Access('organisations.keep')
  @Mutation(() => WrittenResult, { description: 'Adds a unit of a partner, or of one of its units.' })
  addUnit(@Context() ctx: MemberCtx, @Args('input') input: AddUnitInput): Promise<Written | Refused> {
    return this.writing.addUnit(ctx, input);
  }

  @Access('organisations.keep')
  @Mutation(() => WrittenResult, { description: 'Adds a board or committee with its seats.' })
  addBody(@Context() ctx: MemberCtx, @Args('input') input: AddBodyInput): Promise<Written | Refused> {
    return this.writing.addBody(ctx, input);
  }

  @Access('organisations.keep')
  @Mutation(() => WrittenResult, { description: 'Adds somebody who could become a partner.' })
  addProspect(@Context() ctx: MemberCtx, @Args('input') input: AddProspectInput): Promise<Written | Refused> {
    return this.writing.addProspect(ctx, input);
  }

  @Access('organisations.keep')
  @Mutation(() => WrittenResult, { description: 'How far a prospect has come: considered, invited, joined or declined.' })
  setProspectState(
    @Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string, @Args('state', { type: () => String }) state: string,
  ): Promise<Written | Refused> {
    return this.writing.setProspectState(ctx, id, state);
  }
}
