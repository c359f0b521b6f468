import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Grantee } from '../grants/grantee.model.ts';
import { GranteePair, GranteeSide } from './grantee-pair.model.ts';
import { GranteePairsService, type Whole } from './grantee-pairs.service.ts';

type Loader = DataLoader<string, Whole>;

/** Adds to a grantee the parties that it is made of, and what people said of them. For the page of one grantee. */
@Resolver(() => Grantee)
export class GranteePartsResolver {
  constructor(private readonly pairs: GranteePairsService) {}

  @ResolveField(() => [GranteeSide], { description: 'The parties that it is made of, or that stand in one conflict with it; none where it stands by itself.' })
  async parts(@Parent() { id }: Grantee, @Context() ctx: MemberCtx): Promise<GranteeSide[]> {
    return (await this.loader(ctx).load(id)).parts;
  }

  @ResolveField(() => [GranteePair], { description: 'What was judged among its parts.' })
  async judgements(@Parent() { id }: Grantee, @Context() ctx: MemberCtx): Promise<GranteePair[]> {
    return (await this.loader(ctx).load(id)).judgements;
  }

  private loader(ctx: MemberCtx): Loader {
    const made = (ctx.loaders.get(GranteePartsResolver) as Loader | undefined)
      ?? new DataLoader((ids: readonly string[]) => Promise.all(ids.map((id) => this.pairs.whole(ctx, id))));
    ctx.loaders.set(GranteePartsResolver, made);
    return made;
  }
}
