import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Ability, abilityOf } from '../../platform/guard/ability.model.ts';
import { Option } from '../deliberations/deliberation.model.ts';
import { mayRestore, mayWithdraw } from '../deliberations/option.rules.ts';
import { unless } from './motions.rules.ts';
import { OptionVotesService, type VotesOnOption } from './option-votes.service.ts';

/** What a viewer can do with an option, votes considered. */
@Resolver(() => Option)
export class OptionVotesResolver {
  constructor(private readonly service: OptionVotesService) {}

  @ResolveField(() => [Ability], { description: 'options.withdraw and options.restore.' })
  async viewerCan(@Context() ctx: MemberCtx, @Parent() option: Option): Promise<Ability[]> {
    const votes = await this.loader(ctx).load(option.id);
    return [
      abilityOf('options.withdraw', unless(mayWithdraw(ctx.viewer, option), votes?.onBallot ? 'api.options.onBallot' : null)),
      abilityOf('options.restore', unless(mayRestore(ctx.viewer, option), votes?.votedWithout ? 'api.options.votedWithout' : null)),
    ];
  }

  /** One statement for all options of a request. */
  private loader(ctx: MemberCtx): DataLoader<string, VotesOnOption | null> {
    const known = ctx.loaders.get(OptionVotesResolver) as DataLoader<string, VotesOnOption | null> | undefined;
    const loader = known ?? new DataLoader<string, VotesOnOption | null>(async (ids) => {
      const votes = await this.service.votesOn(ctx, ids);
      return ids.map((id) => votes.find((one) => one.id === id) ?? null);
    }, { cache: false });
    ctx.loaders.set(OptionVotesResolver, loader);
    return loader;
  }
}
