import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { DateScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Deliberation } from '../deliberations/deliberation.model.ts';
import { BoardKept, BoardResult, Boards } from './board.model.ts';
import { boardsLoader } from './boards.queries.ts';
import { BoardsService } from './boards.service.ts';

@Resolver(() => Deliberation)
export class BoardsResolver {
  constructor(private readonly service: BoardsService) {}

  @ResolveField(() => Boards, { description: 'When the boards of the partners meet, beside its deadlines.' })
  boards(@Context() ctx: MemberCtx, @Parent() { id }: Deliberation): Promise<Boards> {
    return boardsLoader(ctx).load(id);
  }

  @Access('boards.keep')
  @Mutation(() => BoardResult, { description: 'Says when the board of the viewer\'s own partner meets.' })
  addBoardMeeting(@Context() ctx: MemberCtx, @Args('meetsOn', { type: () => DateScalar }) meetsOn: string): Promise<BoardKept | Refused> {
    return this.service.add(ctx, meetsOn);
  }

  @Access('boards.keep')
  @Mutation(() => BoardResult, { description: 'Takes a day of the viewer\'s own board back.' })
  removeBoardMeeting(@Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string): Promise<BoardKept | Refused> {
    return this.service.remove(ctx, id);
  }
}
