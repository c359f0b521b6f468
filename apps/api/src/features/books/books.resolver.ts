import { Context, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { RecordStatus } from './books.model.ts';
import { BooksService } from './books.service.ts';

@Resolver()
export class BooksResolver {
  constructor(private readonly service: BooksService) {}

  @Access('workspace.read')
  @Query(() => RecordStatus, { description: 'How far the record is chained and signed, and by which key.' })
  recordStatus(@Context() ctx: MemberCtx): Promise<RecordStatus> {
    return this.service.status(ctx);
  }
}
