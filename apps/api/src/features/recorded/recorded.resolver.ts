import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { may } from '@acuerdo/access';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Ability, abilityOf } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Motion, MotionResult } from '../motions/motion.model.ts';
import { problemOfVoting, unless } from '../motions/motions.rules.ts';
import { RecordAnswerInput, RecordedAnswer, RecordedForMe } from './recorded.model.ts';
import { recordedForMe, recordedIn } from './recorded.queries.ts';
import { RecordedService } from './recorded.service.ts';

/** Adds to a motion the answers that the secretariat recorded as ballots. */
@Resolver(() => Motion)
export class RecordedResolver {
  constructor(private readonly service: RecordedService) {}

  @ResolveField(() => [RecordedAnswer], { description: 'What the secretariat recorded: for itself, for whose vote it is, and for all when ballots can be seen.' })
  recordedAnswers(@Context() ctx: MemberCtx, @Parent() { id }: Motion): Promise<RecordedAnswer[]> {
    return recordedIn(ctx, id);
  }

  @ResolveField(() => Ability, { description: 'answers.record' })
  canRecordAnswer(@Context() { viewer }: MemberCtx, @Parent() { state, secrecy }: Motion): Ability {
    return abilityOf('answers.record', unless(may(viewer, 'answers.record'), secrecy === 'secret' ? 'api.ballots.secret' : problemOfVoting(state)));
  }

  @Access('workspace.read')
  @Query(() => [RecordedForMe], { description: 'Open votes in which the viewer\'s ballot stands as the secretariat recorded it, at most 50.' })
  recordedForMe(@Context() ctx: MemberCtx): Promise<RecordedForMe[]> {
    return recordedForMe(ctx);
  }

  @Access('answers.record')
  @Mutation(() => MotionResult, { description: 'Records an answer that was given by e-mail, on paper or in the room as the ballot of a voter, who can correct it until the close.' })
  recordAnswer(@Context() ctx: MemberCtx, @Args('input') input: RecordAnswerInput): Promise<Motion | Refused> {
    return this.service.record(ctx, input);
  }
}
