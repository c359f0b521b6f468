import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { JsonScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { Motion } from '../motions/motion.model.ts';
import { MotionsService } from '../motions/motions.service.ts';
import { CastBallotInput } from './ballot.inputs.ts';
import { BallotCast, CastBallotResult, CastSecretBallotResult, Elector, MyBallot, SecretBallotCast } from './ballot.model.ts';
import { electorsOf, myBallotOf } from './ballots.queries.ts';
import { isExplained } from './ballots.rules.ts';
import { BallotsService } from './ballots.service.ts';
import { boxOf, type BallotBox } from './box.queries.ts';
import { CastSecretBallotInput } from './secret-ballot.inputs.ts';
import { SecretBallotsService } from './secret-ballots.service.ts';

const NOT_SAID = { reason: null, wouldResolve: null };

/** What a vote adds to its motion. Until it is closed, nothing here tells how, whether or how many others have voted, unless its ballots are open. */
@Resolver(() => Motion)
export class BallotsResolver {
  constructor(private readonly service: BallotsService, private readonly secret: SecretBallotsService, private readonly motions: MotionsService) {}

  @ResolveField(() => [Elector], { description: 'Who may vote, fixed at the opening.' })
  async electors(@Context() ctx: MemberCtx, @Parent() motion: Motion): Promise<Elector[]> {
    return (await electorsOf(ctx, motion.id)).map(({ voterId, partner, person, weight, atClose, recused, seen, tookPart, choice, reason, wouldResolve }) => {
      const shown = seen ? { choice, cast: tookPart, ...(isExplained(choice) ? { reason, wouldResolve } : NOT_SAID) } : { choice: null, cast: null, ...NOT_SAID };
      return { voterId, partner, person, weight, atClose, recused, ...shown };
    });
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer\'s own partner voted, or the viewer where people vote.' })
  async tookPart(@Context() ctx: MemberCtx, @Parent() { id }: Motion): Promise<boolean> {
    return (await electorsOf(ctx, id)).some(({ mine, tookPart }) => mine && tookPart === true);
  }

  @ResolveField(() => MyBallot, { nullable: true, description: 'The current ballot of the viewer\'s own partner, or of the viewer where people vote; none of a secret vote.' })
  async myBallot(@Context() ctx: MemberCtx, @Parent() { id }: Motion): Promise<MyBallot | null> {
    const mine = (await electorsOf(ctx, id)).find((elector) => elector.mine);
    return mine ? myBallotOf(mine) : null;
  }

  @ResolveField(() => JsonScalar, { nullable: true, description: '`{ spec, electorate, ballots, lot, drawn }` for `countMotion` of libs/voting; null until the vote is closed. In a secret one the tags of the ballots stand for the voters.' })
  async ballotBox(@Context() ctx: MemberCtx, @Parent() { id, state }: Motion): Promise<BallotBox | null> {
    return state === 'closed' ? (await boxOf(ctx, ctx.viewer.collaborativeId, id)).box : null;
  }

  @Access('ballots.cast')
  @Mutation(() => CastBallotResult, { description: 'Casts the ballot of the viewer\'s partner, or the viewer\'s own where people vote, or replaces it while the vote is open.' })
  async castBallot(@Context() ctx: MemberCtx, @Args('input') input: CastBallotInput): Promise<BallotCast | Refused> {
    const ballot = await this.service.cast(ctx, input);
    if (ballot instanceof Refused) return ballot;
    return Object.assign(new BallotCast(), { ballot, motion: await this.motions.find(ctx, input.motionId) });
  }

  @Access('ballots.cast')
  @Mutation(() => CastSecretBallotResult, { description: 'Casts a ballot of a secret vote, or replaces it for whoever has its receipt. The same ballot with the same tag, sent again, is there already.' })
  async castSecretBallot(@Context() ctx: MemberCtx, @Args('input') input: CastSecretBallotInput): Promise<SecretBallotCast | Refused> {
    const refusal = await this.secret.cast(ctx, input);
    return refusal ?? Object.assign(new SecretBallotCast(), { motion: await this.motions.find(ctx, input.motionId) });
  }
}
