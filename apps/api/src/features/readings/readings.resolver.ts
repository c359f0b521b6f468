import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Deliberation } from '../deliberations/deliberation.model.ts';
import { FirstReading, FirstReadingResult, WriteReadingInput } from './reading.model.ts';
import { ReadingsService } from './readings.service.ts';

@Resolver(() => Deliberation)
export class ReadingsResolver {
  constructor(private readonly service: ReadingsService) {}

  @ResolveField(() => FirstReading, { description: 'The private first reading, and what moved after it.' })
  firstReading(@Context() ctx: MemberCtx, @Parent() { id }: Deliberation): Promise<FirstReading> {
    return this.service.find(ctx, id);
  }

  @Access('readings.write')
  @Mutation(() => FirstReadingResult, { description: 'Writes the viewer\'s own answers to options, for nobody else to see until the first reading is over; then, what the viewer thinks after it.' })
  writeReading(@Context() ctx: MemberCtx, @Args('input') input: WriteReadingInput): Promise<FirstReading | Refused> {
    return this.service.write(ctx, input);
  }
}
