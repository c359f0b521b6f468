import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Money } from '../../platform/graphql/money.model.ts';
import { Pool } from '../pools/pool.model.ts';
import { GrantsService } from './grants.service.ts';

type Loader = DataLoader<string, Money[]>;

/** Adds to a pool what it granted. */
@Resolver(() => Pool)
export class PoolGrantsResolver {
  constructor(private readonly grants: GrantsService) {}

  @ResolveField(() => [Money], { description: 'What it granted, one sum for each currency; of what the viewer sees.' })
  granted(@Parent() pool: Pool, @Context() ctx: MemberCtx): Promise<Money[]> {
    return this.loader(ctx).load(pool.id);
  }

  private loader(ctx: MemberCtx): Loader {
    const made = (ctx.loaders.get(PoolGrantsResolver) as Loader | undefined) ?? new DataLoader(async (ids: readonly string[]) => {
      const rows = await this.grants.grantedByPools(ctx, ids);
      return ids.map((id) => rows.filter(({ poolId }) => poolId === id).map(({ amount, currency }) => ({ amount, currency })));
    });
    ctx.loaders.set(PoolGrantsResolver, made);
    return made;
  }
}
