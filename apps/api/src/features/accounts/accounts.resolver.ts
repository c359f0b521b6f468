import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { Account, Ctx } from '../../platform/ctx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { CreateTokenResult, Session, TokenCreated, Viewer } from './account.model.ts';
import { AccountsService } from './accounts.service.ts';
import { SessionsService } from './sessions.service.ts';

type SignedInCtx = Ctx & { readonly account: Account };

const TokenInput = z.object({ label: z.string().trim().min(1).max(80) });

@Resolver(() => Viewer)
export class AccountsResolver {
  constructor(private readonly accounts: AccountsService, private readonly sessionsService: SessionsService) {}

  @Access('anyone')
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  viewer(@Context() ctx: Ctx): Promise<Viewer | null> {
    return this.accounts.find(ctx);
  }

  @ResolveField(() => [Session], { description: 'Where the account is signed in, and its tokens.' })
  sessions(@Context() ctx: SignedInCtx): Promise<Session[]> {
    return this.sessionsService.list(ctx);
  }

  @Access('signedIn')
  @Mutation(() => Boolean)
  async signOut(@Context() ctx: SignedInCtx): Promise<boolean> {
    await this.sessionsService.signOut(ctx);
    return true;
  }

  @Access('signedIn')
  @Mutation(() => Boolean, { description: 'Ends every session and token of the account.' })
  async signOutEverywhere(@Context() ctx: SignedInCtx): Promise<boolean> {
    await this.sessionsService.signOutEverywhere(ctx);
    return true;
  }

  @Access('signedIn')
  @Mutation(() => Boolean, { description: 'Ends one session or token of the account; false where it has none of that id.' })
  endSession(@Context() ctx: SignedInCtx, @Args('id', { type: () => UuidScalar }) id: string): Promise<boolean> {
    return this.sessionsService.end(ctx, id);
  }

  @Access('signedIn')
  @Mutation(() => CreateTokenResult, { description: 'A token with which a program acts as this account.' })
  async createToken(@Context() ctx: SignedInCtx, @Args('label', { type: () => String }) label: string): Promise<TokenCreated> {
    const input = readInput(ctx, TokenInput, { label });
    return Object.assign(new TokenCreated(), await this.sessionsService.createToken(ctx, input.label));
  }
}
