import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { CharterEffect } from './charter-effect.model.ts';
import { CharterEffectService } from './charter-effect.service.ts';

@Resolver()
export class CharterEffectResolver {
  constructor(private readonly service: CharterEffectService) {}

  @Access('workspace.read')
  @Query(() => CharterEffect, { nullable: true, description: 'What a version of the charter would change; null when it is not there.' })
  charterEffect(@Context() ctx: MemberCtx, @Args('charterId', { type: () => UuidScalar }) charterId: string): Promise<CharterEffect | null> {
    return this.service.of(ctx, charterId);
  }
}
