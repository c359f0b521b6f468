import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Grantee } from '../grants/grantee.model.ts';
import { GranteePair, GranteeSide } from './grantee-pair.model.ts';
import { GranteePairsService } from './grantee-pairs.service.ts';

/** Adds to a grantee the parties that it is made of, and what people said of them. */
@Resolver(() => Grantee)
export class GranteePartsResolver {
  constructor(private readonly pairs: GranteePairsService) {}

  @ResolveField(() => [GranteeSide], { description: 'The parties that it is made of, or that stand in one conflict with it. For the page of one grantee.' })
  parts(@Parent() { id }: Grantee, @Context() ctx: MemberCtx): Promise<GranteeSide[]> {
    return this.pairs.parts(ctx, id);
  }

  @ResolveField(() => [GranteePair], { description: 'What was judged among its parts. For the page of one grantee.' })
  judgements(@Parent() { id }: Grantee, @Context() ctx: MemberCtx): Promise<GranteePair[]> {
    return this.pairs.judgements(ctx, id);
  }
}
