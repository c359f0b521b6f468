import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Money } from '../../platform/graphql/money.model.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import { Pool } from '../pools/pool.model.ts';
import { GrantsService } from './grants.service.ts';
import { PoolMoney } from './pool-money.model.ts';

/** Adds to a pool what it granted, and whose money that was. */
@Resolver(() => Pool)
export class PoolGrantsResolver {
  constructor(private readonly grants: GrantsService) {}

  @ResolveField(() => [Money], { description: 'What it granted, one sum for each currency; of what the viewer sees.' })
  granted(@Parent() pool: Pool, @Context() ctx: MemberCtx): Promise<Money[]> {
    return loaded(ctx, PoolGrantsResolver, async (ids) => {
      const rows = await this.grants.grantedByPools(ctx, ids);
      return ids.map((id) => rows.filter(({ poolId }) => poolId === id).map(({ amount, currency }) => ({ amount, currency })));
    }).load(pool.id);
  }

  @ResolveField(() => [PoolMoney], { description: 'Whose money it is, for each currency: over all years, or for one cycle. Of what the viewer sees.' })
  money(
    @Parent() pool: Pool, @Context() ctx: MemberCtx, @Args('cycleId', { type: () => UuidScalar, nullable: true }) cycleId: string | null = null,
  ): Promise<PoolMoney[]> {
    return loaded(ctx, `money ${cycleId ?? ''}`, (ids) => this.grants.moneyOfPools(ctx, ids, cycleId)).load(pool.id);
  }
}

/** One statement for all pools of a request. */
function loaded<T>(ctx: MemberCtx, key: unknown, load: (ids: readonly string[]) => Promise<T[]>): DataLoader<string, T> {
  const made = (ctx.loaders.get(key) as DataLoader<string, T> | undefined) ?? new DataLoader(load, { cache: false });
  ctx.loaders.set(key, made);
  return made;
}
