import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { JsonScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { Motion } from '../motions/motion.model.ts';
import { MotionsService } from '../motions/motions.service.ts';
import { BallotCast, CastBallotInput, CastBallotResult, Elector, MyBallot } from './ballot.model.ts';
import { electorsOf, myBallotOf, type BallotBox } from './ballots.queries.ts';
import { BallotsService } from './ballots.service.ts';

/** What a vote adds to its motion. Until it is closed, nothing here tells how, whether or how many others have voted. */
@Resolver(() => Motion)
export class BallotsResolver {
  constructor(private readonly service: BallotsService, private readonly motions: MotionsService) {}

  @ResolveField(() => [Elector], { description: 'The partners that may vote, fixed at the opening.' })
  async electors(@Context() ctx: MemberCtx, @Parent() motion: Motion): Promise<Elector[]> {
    const open = motion.state !== 'closed';
    return (await electorsOf(ctx, motion.id)).map(({ voterId, partner, recused, choice }) =>
      ({ voterId, partner, recused, choice: open ? null : choice, cast: open ? null : choice !== null }));
  }

  @ResolveField(() => MyBallot, { nullable: true, description: 'The current ballot of the viewer\'s own partner.' })
  async myBallot(@Context() ctx: MemberCtx, @Parent() { id }: Motion): Promise<MyBallot | null> {
    const mine = (await electorsOf(ctx, id)).find(({ partyId }) => partyId === ctx.viewer.partyId);
    return mine ? myBallotOf(mine) : null;
  }

  @ResolveField(() => JsonScalar, { nullable: true, description: '`{ spec, electorate, ballots }` for `countMotion` of libs/voting; null until the vote is closed.' })
  async ballotBox(@Context() ctx: MemberCtx, @Parent() { id, spec, state }: Motion): Promise<BallotBox | null> {
    if (state !== 'closed') return null;
    const electors = await electorsOf(ctx, id);
    return {
      spec,
      electorate: electors.map(({ voterId, recused }) => ({ voterId, recused })),
      ballots: electors.flatMap(({ voterId, choice }) => (choice === null ? [] : [{ voterId, choice }])),
    };
  }

  @Access('ballots.cast')
  @Mutation(() => CastBallotResult, { description: 'Casts the ballot of the viewer\'s partner, or replaces it while the vote is open.' })
  async castBallot(@Context() ctx: MemberCtx, @Args('input') input: CastBallotInput): Promise<BallotCast | Refused> {
    const ballot = await this.service.cast(ctx, input);
    if (ballot instanceof Refused) return ballot;
    return Object.assign(new BallotCast(), { ballot, motion: await this.motions.find(ctx, input.motionId) });
  }
}
