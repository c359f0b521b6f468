import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { CallInput } from './call.inputs.ts';
import { Call, CallPage, CallResult } from './call.model.ts';
import { findCall, listCalls } from './calls.queries.ts';
import { CallsService } from './calls.service.ts';

const ID = { type: () => UuidScalar } as const;

@Resolver(() => Call)
export class CallsResolver {
  constructor(private readonly service: CallsService) {}

  @Access('workspace.read')
  @Query(() => CallPage, { description: 'Open calls, the latest first.' })
  calls(@Context() ctx: MemberCtx, @Args() page: PageArgs): Promise<CallPage> {
    return listCalls(ctx, pageRequest(ctx, page, 2));
  }

  @Access('workspace.read')
  @Query(() => Call, { nullable: true, description: 'One call, by its id or short id (`CALL-1`).' })
  call(@Context() ctx: MemberCtx, @Args('id', { type: () => String }) id: string): Promise<Call | null> {
    return findCall(ctx, id);
  }

  @Access('calls.draft')
  @Mutation(() => CallResult, { description: 'Drafts a call: for the pool by the secretariat, for a partner by its officer. Only its own party sees it until it is opened.' })
  draftCall(@Context() ctx: MemberCtx, @Args('input') input: CallInput): Promise<Call | Refused> {
    return this.service.draft(ctx, input);
  }

  @Access('calls.draft')
  @Mutation(() => CallResult, { description: 'Changes a call until it is opened.' })
  changeCall(@Context() ctx: MemberCtx, @Args('id', ID) id: string, @Args('input') input: CallInput): Promise<Call | Refused> {
    return this.service.change(ctx, id, input);
  }

  @Access('calls.open')
  @Mutation(() => CallResult, { description: 'Makes a call public. What it asks is fixed from here on.' })
  openCall(@Context() ctx: MemberCtx, @Args('id', ID) id: string): Promise<Call | Refused> {
    return this.service.open(ctx, id);
  }

  @Access('calls.extend')
  @Mutation(() => CallResult, { description: 'Gives everybody until a later time; also opens again what had closed.' })
  extendCall(@Context() ctx: MemberCtx, @Args('id', ID) id: string, @Args('closesAt', { type: () => DateTimeScalar }) closesAt: string): Promise<Call | Refused> {
    return this.service.extend(ctx, id, closesAt);
  }

  @Access('calls.close')
  @Mutation(() => CallResult, { description: 'Closes a call before its time.' })
  closeCall(@Context() ctx: MemberCtx, @Args('id', ID) id: string): Promise<Call | Refused> {
    return this.service.close(ctx, id);
  }
}
