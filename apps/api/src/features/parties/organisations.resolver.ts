import { Context, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Body, OutsideActor, Partner, Prospect } from './organisation.model.ts';
import { OrganisationsService } from './organisations.service.ts';

@Resolver()
export class OrganisationsResolver {
  constructor(private readonly reading: OrganisationsService) {}

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
}
