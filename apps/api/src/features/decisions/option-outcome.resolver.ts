import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Option } from '../deliberations/deliberation.model.ts';
import { RESULT_STATE } from '../mandates/mandates.queries.ts';
import { OptionOutcome } from './decision.model.ts';

const OUTCOMES = `
  select distinct on (o.id) o.id, coalesce(x.count ->> 'chosen' = o.id::text, false) as chosen, to_char(x.decided_on, 'YYYY-MM-DD') as "decidedOn",
    json_build_object('id', x.id, 'shortId', 'DEC-' || x.number) as decision
  from "option" o join decision x on x.collaborative_id = o.collaborative_id and x.spec -> 'options' @> jsonb_build_array(jsonb_build_object('id', o.id))
  left join motion m on m.collaborative_id = x.collaborative_id and m.id = x.motion_id
  where o.collaborative_id = $1 and o.id = any($2::uuid[]) and ${RESULT_STATE} is distinct from 'provisional' and ${RESULT_STATE} is distinct from 'fallen' order by o.id, x.number desc`;

/** What a decision adds to the options that it was between. */
@Resolver(() => Option)
export class OptionOutcomeResolver {
  @ResolveField(() => OptionOutcome, { nullable: true, description: 'Null while no decision was between it and others.' })
  outcome(@Context() ctx: MemberCtx, @Parent() { id }: Option): Promise<OptionOutcome | null> {
    const known = ctx.loaders.get(OptionOutcomeResolver) as DataLoader<string, OptionOutcome | null> | undefined;
    const loader = known ?? new DataLoader<string, OptionOutcome | null>(async (ids) => {
      const rows = await ctx.db.query<(OptionOutcome & { id: string })[]>(OUTCOMES, [ctx.viewer.collaborativeId, ids]);
      return ids.map((id) => rows.find((row) => row.id === id) ?? null);
    }, { cache: false });
    ctx.loaders.set(OptionOutcomeResolver, loader);
    return loader.load(id);
  }
}
