import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Witnesses, WitnessesResult } from './witness.model.ts';
import { WitnessesService } from './witnesses.service.ts';

@Resolver(() => Witnesses)
export class WitnessesResolver {
  constructor(private readonly service: WitnessesService) {}

  @Access('workspace.read')
  @Query(() => Witnesses, { description: 'Who is sent the signed heads of the record, and can hold it to them later.' })
  witnesses(@Context() ctx: MemberCtx): Promise<Witnesses> {
    return this.service.all(ctx);
  }

  @Access('witnesses.name')
  @Mutation(() => WitnessesResult, { description: 'Names the address to which the viewer\'s own partner is sent each signed head.' })
  nameWitness(@Context() ctx: MemberCtx, @Args('address', { type: () => String }) address: string): Promise<Witnesses | Refused> {
    return this.service.name(ctx, address);
  }

  @Access('witnesses.name')
  @Mutation(() => WitnessesResult, { description: 'Takes the address of the viewer\'s own partner back.' })
  removeWitness(@Context() ctx: MemberCtx): Promise<Witnesses | Refused> {
    return this.service.remove(ctx);
  }
}
