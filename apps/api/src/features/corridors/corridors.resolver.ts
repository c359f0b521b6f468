import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { Corridor, DrawCorridorInput, DrawCorridorResult } from './corridor.model.ts';
import { CorridorsService } from './corridors.service.ts';

@Resolver()
export class CorridorsResolver {
  constructor(private readonly service: CorridorsService) {}

  @Access('workspace.read')
  @Query(() => [Corridor], { description: 'Where people move, the collaborative\'s own corridor first.' })
  corridors(@Context() ctx: MemberCtx): Promise<Corridor[]> {
    return this.service.list(ctx);
  }

  @Access('corridors.draw')
  @Mutation(() => DrawCorridorResult, { description: 'Draws a new version of a corridor; the ones before stay as they were.' })
  async drawCorridor(@Context() ctx: MemberCtx, @Args('input') input: DrawCorridorInput): Promise<Corridor | Refused> {
    const answer = await this.service.draw(ctx, input);
    return answer instanceof Refused ? answer : Object.assign(new Corridor(), answer);
  }
}
