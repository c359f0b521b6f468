import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { AddCycleInput, AddPoolInput, ChangePoolInput, RecordAgreementInput, SetPoolStateInput } from './pool.inputs.ts';
import { Pool } from './pool.model.ts';
import { PoolResult } from './pool.unions.ts';
import { PoolKeepingService } from './pool-keeping.service.ts';
import { PoolsService } from './pools.service.ts';

@Resolver()
export class PoolsResolver {
  constructor(private readonly service: PoolsService, private readonly keeping: PoolKeepingService) {}

  @Access('workspace.read')
  @Query(() => [Pool], { description: 'The funds held in common, by name.' })
  pools(@Context() ctx: MemberCtx): Promise<Pool[]> {
    return this.service.list(ctx);
  }

  @Access('workspace.read')
  @Query(() => Pool, { nullable: true, description: 'By id, or by short id as an organisation; null when it is absent or not there for the viewer.' })
  pool(@Context() ctx: MemberCtx, @Args('id', { type: () => String }) id: string): Promise<Pool | null> {
    return this.service.find(ctx, id);
  }

  @Access('pools.keep')
  @Mutation(() => PoolResult, { description: 'Makes an organisation a pool.' })
  addPool(@Context() ctx: MemberCtx, @Args('input') input: AddPoolInput): Promise<Pool | Refused> {
    return this.keeping.add(ctx, input);
  }

  @Access('pools.keep')
  @Mutation(() => PoolResult, { description: 'Says who hosts a pool and what the host keeps.' })
  changePool(@Context() ctx: MemberCtx, @Args('input') input: ChangePoolInput): Promise<Pool | Refused> {
    return this.keeping.change(ctx, input);
  }

  @Access('pools.keep')
  @Mutation(() => PoolResult, { description: 'Says what a pool is from a day on.' })
  setPoolState(@Context() ctx: MemberCtx, @Args('input') input: SetPoolStateInput): Promise<Pool | Refused> {
    return this.keeping.setState(ctx, input);
  }

  @Access('pools.keep')
  @Mutation(() => PoolResult, { description: 'Adds a period for which the partners pledge and plan together.' })
  addCycle(@Context() ctx: MemberCtx, @Args('input') input: AddCycleInput): Promise<Pool | Refused> {
    return this.keeping.addCycle(ctx, input);
  }

  @Access('pools.keep')
  @Mutation(() => PoolResult, { description: 'Records what the partners agreed on their pool, as far as it is known.' })
  recordAgreement(@Context() ctx: MemberCtx, @Args('input') input: RecordAgreementInput): Promise<Pool | Refused> {
    return this.keeping.recordAgreement(ctx, input);
  }
}
