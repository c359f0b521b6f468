import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { AddStatementInput, RemoveStatementResult, Statement, StatementPage, StatementRemoved, StatementResult } from './statement.model.ts';
import { StatementsService } from './statements.service.ts';

@Resolver(() => Statement)
export class StatementsResolver {
  constructor(private readonly service: StatementsService) {}

  @Access('workspace.read')
  @Query(() => StatementPage, { description: 'What was said at a meeting (its id or short id), level by level.' })
  statements(@Context() ctx: MemberCtx, @Args('meeting', { type: () => String }) meeting: string, @Args() page: PageArgs): Promise<StatementPage> {
    return this.service.ofMeeting(ctx, meeting, pageRequest(ctx, page, 2));
  }

  @Access('statements.add')
  @Mutation(() => StatementResult, { description: 'Adds the view of the viewer\'s own party to a meeting.' })
  addStatement(@Context() ctx: MemberCtx, @Args('input') input: AddStatementInput): Promise<Statement | Refused> {
    return this.service.add(ctx, input);
  }

  @Access('statements.release')
  @Mutation(() => StatementResult, { description: 'Opens a restricted statement to all partners.' })
  releaseStatement(@Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string): Promise<Statement | Refused> {
    return this.service.release(ctx, id);
  }

  @Access('statements.withhold')
  @Mutation(() => StatementResult, { description: 'Takes back what was released.' })
  withholdStatement(@Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string): Promise<Statement | Refused> {
    return this.service.withhold(ctx, id);
  }

  @Access('statements.remove')
  @Mutation(() => RemoveStatementResult, { description: 'Takes out what the viewer\'s own party added.' })
  removeStatement(@Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string): Promise<StatementRemoved | Refused> {
    return this.service.remove(ctx, id);
  }
}
