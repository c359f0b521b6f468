import { Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { RecordStatus, RecordStatusResult } from './books.model.ts';
import { BooksService } from './books.service.ts';
import { KeyRotationService } from './key-rotation.service.ts';

@Resolver()
export class BooksResolver {
  constructor(private readonly service: BooksService, private readonly rotation: KeyRotationService) {}

  @Access('workspace.read')
  @Query(() => RecordStatus, { description: 'How far the record is chained and signed, and by which key.' })
  recordStatus(@Context() ctx: MemberCtx): Promise<RecordStatus> {
    return this.service.status(ctx);
  }

  @Access('keys.rotate')
  @Mutation(() => RecordStatusResult, { description: 'Hands the record over to a new signing key: the old one signs the entry that names it, and then nothing more.' })
  rotateKey(@Context() ctx: MemberCtx): Promise<RecordStatus> {
    return this.rotation.rotate(ctx);
  }
}
