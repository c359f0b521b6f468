import { Args, Context, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Grant, GrantResult } from '../grants/grant.model.ts';
import { PaymentReadingService } from './payment-reading.service.ts';
import { GrantPayments, MovePaymentInput, SchedulePaymentInput } from './payment.model.ts';
import { PaymentsService } from './payments.service.ts';

@Resolver(() => Grant)
export class PaymentsResolver {
  constructor(private readonly service: PaymentsService, private readonly reading: PaymentReadingService) {}

  @ResolveField(() => GrantPayments, { nullable: true, description: 'Its payments; null where it is not pooled.' })
  payments(@Parent() grant: Grant, @Context() ctx: MemberCtx): Promise<GrantPayments | null> {
    return this.reading.of(ctx, grant);
  }

  @Access('payments.keep')
  @Mutation(() => GrantResult, { description: 'Schedules one more payment of a pooled grant, split over what the grant draws on.' })
  schedulePayment(@Context() ctx: MemberCtx, @Args('input') input: SchedulePaymentInput): Promise<Grant | Refused> {
    return this.service.schedule(ctx, input);
  }

  @Access('payments.approve')
  @Mutation(() => GrantResult, { description: 'Approves a payment; not by who entered it, where the pool asks for a second person.' })
  approvePayment(
    @Context() ctx: MemberCtx, @Args('paymentId', { type: () => UuidScalar }) paymentId: string, @Args('version', { type: () => Int }) version: number,
  ): Promise<Grant | Refused> {
    return this.service.approve(ctx, { paymentId, version });
  }

  @Access('payments.keep')
  @Mutation(() => GrantResult, { description: 'Says that a payment was sent, confirmed, failed or cancelled.' })
  movePayment(@Context() ctx: MemberCtx, @Args('input') input: MovePaymentInput): Promise<Grant | Refused> {
    return this.service.move(ctx, input);
  }
}
