import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { may } from '@acuerdo/access';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Ability, abilityOf } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { electorsOf } from '../ballots/ballots.queries.ts';
import { Motion, MotionResult } from '../motions/motion.model.ts';
import { Reminder } from './reminder.model.ts';
import { lastReminder } from './reminders.queries.ts';
import { mayRemind, readsReminder } from './reminders.rules.ts';
import { RemindersService } from './reminders.service.ts';

const HOUR_MS = 3_600_000;

/** Adds to a motion that those who have not voted were reminded. */
@Resolver(() => Motion)
export class RemindersResolver {
  constructor(private readonly service: RemindersService) {}

  @ResolveField(() => Reminder, { nullable: true, description: 'The last reminder: for who can send one, and for who may vote and has not; null for all others.' })
  async reminder(@Context() ctx: MemberCtx, @Parent() { id, state }: Motion): Promise<Reminder | null> {
    if (state !== 'open') return null;
    const mine = (await electorsOf(ctx, id)).find((elector) => elector.mine);
    return readsReminder(may(ctx.viewer, 'ballots.remind').allowed, mine) ? lastReminder(ctx, id) : null;
  }

  @ResolveField(() => Ability, { description: 'ballots.remind' })
  async canRemind(@Context() ctx: MemberCtx, @Parent() { id, state, closesAt }: Motion): Promise<Ability> {
    const sends = may(ctx.viewer, 'ballots.remind').allowed;
    const last = sends && state === 'open' ? await lastReminder(ctx, id) : null;
    const hoursSince = last && (ctx.now.getTime() - last.sentAt.getTime()) / HOUR_MS;
    return abilityOf('ballots.remind', mayRemind(ctx.viewer, { state, due: closesAt !== null && closesAt <= ctx.now, hoursSince }));
  }

  @Access('ballots.remind')
  @Mutation(() => MotionResult, { description: 'Reminds exactly those who have not voted, without telling who or how many they are.' })
  remindVoters(@Context() ctx: MemberCtx, @Args('motionId', { type: () => UuidScalar }) motionId: string): Promise<Motion | Refused> {
    return this.service.remind(ctx, motionId);
  }
}
