import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Ctx, MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Deliberation } from '../deliberations/deliberation.model.ts';
import { Dossier, DossierLink, DossierResult, DossierShared } from './dossier.model.ts';
import { DossiersService } from './dossiers.service.ts';

@Resolver(() => Deliberation)
export class DossiersResolver {
  constructor(private readonly service: DossiersService) {}

  @Access('anyone')
  @Query(() => Dossier, { nullable: true, description: 'What the link of a dossier opens; null where it was taken back, has expired or never was.' })
  dossier(@Context() ctx: Ctx, @Args('secret', { type: () => String }) secret: string): Promise<Dossier | null> {
    return this.service.find(ctx, secret);
  }

  @ResolveField(() => [DossierLink], { description: 'With whom its limited dossier was shared, the latest first.' })
  dossierLinks(@Context() ctx: MemberCtx, @Parent() { id }: Deliberation): Promise<DossierLink[]> {
    return this.service.links(ctx, id);
  }

  @Access('dossiers.share')
  @Mutation(() => DossierResult, { description: 'Makes a link for thirty days to the limited dossier of a deliberation, for somebody who could become a partner.' })
  shareDossier(
    @Context() ctx: MemberCtx, @Args('deliberationId', { type: () => UuidScalar }) deliberationId: string, @Args('prospectId', { type: () => UuidScalar }) prospectId: string,
  ): Promise<DossierShared | Refused> {
    return this.service.share(ctx, deliberationId, prospectId);
  }

  @Access('dossiers.share')
  @Mutation(() => DossierResult, { description: 'Takes the link of a dossier back: it opens nothing any more.' })
  revokeDossier(@Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string): Promise<DossierShared | Refused> {
    return this.service.revoke(ctx, id);
  }
}
