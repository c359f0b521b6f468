import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import { sightOf, visibleTo } from '../../platform/guard/visible.ts';
import { GranteePair } from '../grantees/grantee-pair.model.ts';

/** For pairs of parties ($3, $4): overlaps of a grant to the one and a grant to the other, of what the viewer ($2) sees. */
const OVERLAPS_BETWEEN = `
  select (select count(distinct o.id)::int from "grant" a
    join overlap o on o.collaborative_id = a.collaborative_id and o.gone_at is null and a.id in (o.left_id, o.right_id)
    join "grant" b on b.collaborative_id = a.collaborative_id and b.id in (o.left_id, o.right_id) and b.grantee_id = asked.right_id and ${visibleTo('b', '$2')}
    where a.collaborative_id = $1 and a.grantee_id = asked.left_id and ${visibleTo('a', '$2')}) as count
  from unnest($3::uuid[], $4::uuid[]) with ordinality as asked(left_id, right_id, place) order by place`;

type Loader = DataLoader<GranteePair, number>;

/** Adds to two grantees that may be one how many overlaps hang on it. */
@Resolver(() => GranteePair)
export class GranteePairOverlapsResolver {
  @ResolveField(() => Int, { description: 'Overlaps between grants to the one and grants to the other: they are weighed anew by a verdict.' })
  overlaps(@Parent() pair: GranteePair, @Context() ctx: MemberCtx): Promise<number> {
    return this.loader(ctx).load(pair);
  }

  private loader(ctx: MemberCtx): Loader {
    const made = (ctx.loaders.get(GranteePairOverlapsResolver) as Loader | undefined) ?? new DataLoader((pairs: readonly GranteePair[]) => this.between(ctx, pairs));
    ctx.loaders.set(GranteePairOverlapsResolver, made);
    return made;
  }

  private async between(ctx: MemberCtx, pairs: readonly GranteePair[]): Promise<number[]> {
    const rows = await ctx.db.query<{ count: number }[]>(OVERLAPS_BETWEEN, [...sightOf(ctx.viewer), pairs.map(({ left }) => left.id), pairs.map(({ right }) => right.id)]);
    return rows.map(({ count }) => count);
  }
}
