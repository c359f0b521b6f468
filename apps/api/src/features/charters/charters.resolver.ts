import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Grant } from '../grants/grant.model.ts';
import { CharterFlag, CharterFlagPage, CharterFlagResult } from './charter-flag.model.ts';
import { CharterFlagsService } from './charter-flags.service.ts';
import { CharterRoleInput } from './charter.inputs.ts';
import { Charter, CharterResult, Charters } from './charter.model.ts';
import { CharterWritingService } from './charter-writing.service.ts';
import { ChartersService } from './charters.service.ts';

const ID = { type: () => UuidScalar } as const;

@Resolver()
export class ChartersResolver {
  constructor(private readonly reading: ChartersService, private readonly writing: CharterWritingService, private readonly flags: CharterFlagsService) {}

  @Access('workspace.read')
  @Query(() => Charters, { description: 'The partners\' agreed division of roles, in all its versions.' })
  charters(@Context() ctx: MemberCtx): Promise<Charters> {
    return this.reading.all(ctx);
  }

  @Access('charters.draft')
  @Mutation(() => CharterResult, { description: 'Begins the next version, with the roles of the latest one.' })
  beginCharter(@Context() ctx: MemberCtx): Promise<Charter | Refused> {
    return this.writing.begin(ctx);
  }

  @Access('charters.draft')
  @Mutation(() => CharterResult, { description: 'Adds a role to a draft, or changes one.' })
  saveCharterRole(
    @Context() ctx: MemberCtx, @Args('charterId', ID) charterId: string, @Args('input') input: CharterRoleInput,
    @Args('roleId', { ...ID, nullable: true }) roleId: string | null = null,
  ): Promise<Charter | Refused> {
    return this.writing.saveRole(ctx, charterId, { roleId, input });
  }

  @Access('charters.draft')
  @Mutation(() => CharterResult, { description: 'Takes a role out of a draft.' })
  removeCharterRole(@Context() ctx: MemberCtx, @Args('charterId', ID) charterId: string, @Args('roleId', ID) roleId: string): Promise<Charter | Refused> {
    return this.writing.removeRole(ctx, charterId, roleId);
  }

  @Access('workspace.read')
  @Query(() => CharterFlagPage, { description: 'Grants and proposals inside a role of others, the latest found first.' })
  charterFlags(
    @Context() ctx: MemberCtx, @Args() page: PageArgs,
    @Args('state', { type: () => String, nullable: true, description: 'open, excepted or held' }) state: string | null = null,
  ): Promise<CharterFlagPage> {
    return this.flags.page(ctx, state, pageRequest(ctx, page, 1));
  }

  @Access('charters.answer')
  @Mutation(() => CharterFlagResult, { description: 'Says what becomes of a grant inside a role of others, and why: an agreed exception, or held.' })
  answerCharterFlag(
    @Context() ctx: MemberCtx, @Args('grantId', ID) grantId: string,
    @Args('answer', { type: () => String }) answer: string, @Args('reason', { type: () => String }) reason: string,
  ): Promise<CharterFlag | Refused> {
    return this.flags.answer(ctx, grantId, { answer, reason });
  }
}

type Loader = DataLoader<string, CharterFlag | null>;

/** Adds to a grant that it stands inside a role of others. */
@Resolver(() => Grant)
export class GrantCharterResolver {
  constructor(private readonly flags: CharterFlagsService) {}

  @ResolveField(() => CharterFlag, { nullable: true, description: 'Null where it stands inside no role of others.' })
  charterFlag(@Parent() grant: Grant, @Context() ctx: MemberCtx): Promise<CharterFlag | null> {
    const made = (ctx.loaders.get(GrantCharterResolver) as Loader | undefined) ?? new DataLoader((ids: readonly string[]) => this.flags.ofGrants(ctx, ids), { cache: false });
    ctx.loaders.set(GrantCharterResolver, made);
    return made.load(grant.id);
  }
}
