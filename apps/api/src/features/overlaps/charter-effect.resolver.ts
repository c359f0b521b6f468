import { Context, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { CharterEffect } from './charter-effect.model.ts';
import { CharterEffectService } from './charter-effect.service.ts';

@Resolver()
export class CharterEffectResolver {
  constructor(private readonly service: CharterEffectService) {}

  @Access('workspace.read')
  @Query(() => CharterEffect, { nullable: true, description: 'What the version would change that is drafted or before the partners; null when there is none.' })
  charterEffect(@Context() ctx: MemberCtx): Promise<CharterEffect | null> {
    return this.service.ofNext(ctx);
  }
}
