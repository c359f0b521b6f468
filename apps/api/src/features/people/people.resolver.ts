import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Ctx, MemberCtx } from '../../platform/ctx.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { SignedIn, SignInResult, Viewer } from '../accounts/account.model.ts';
import { AccountsService } from '../accounts/accounts.service.ts';
import { InvitationsService } from './invitations.service.ts';
import { PeopleService } from './people.service.ts';
import { Invitation, InvitePersonInput, InvitePersonResult, Membership, PersonInvited, PersonPage, RoleToTry, Workspace } from './person.model.ts';

@Resolver(() => Viewer)
export class PeopleResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly invitations: InvitationsService,
    private readonly accounts: AccountsService,
  ) {}

  @ResolveField(() => [Membership], { description: 'The collaboratives that the account is in.' })
  memberships(@Context() ctx: Ctx): Promise<Membership[]> {
    return this.people.memberships(ctx);
  }

  @Access('workspace.read')
  @Query(() => Workspace, { description: 'The collaborative of this request.' })
  workspace(@Context() ctx: MemberCtx): Promise<Workspace> {
    return this.people.workspace(ctx);
  }

  @Access('workspace.read')
  @Query(() => PersonPage, { description: 'Everybody in the collaborative, by name.', name: 'people' })
  list(@Context() ctx: MemberCtx, @Args() page: PageArgs): Promise<PersonPage> {
    return this.people.list(ctx, pageRequest(ctx, page, 2));
  }

  @Access('anyone')
  @Query(() => [RoleToTry], { description: 'The roles of the sample; none where there is no sample.' })
  rolesToTry(@Context() ctx: Ctx): Promise<RoleToTry[]> {
    return this.people.rolesToTry(ctx);
  }

  @Access('anyone')
  @Query(() => Invitation, { nullable: true, description: 'What an invitation invites to; null when it was used, has expired or never was.' })
  invitation(@Context() ctx: Ctx, @Args('secret', { type: () => String }) secret: string): Promise<Invitation | null> {
    return this.invitations.find(ctx, secret);
  }

  @Access('anyone')
  @Mutation(() => SignInResult, { description: 'Signs in with a password.' })
  async signIn(
    @Context() ctx: Ctx, @Args('email', { type: () => String }) email: string, @Args('password', { type: () => String }) password: string,
  ): Promise<SignedIn | Refused> {
    const viewer = await this.accounts.signIn(ctx, email, password);
    if (viewer instanceof Refused) return viewer;
    const memberships = await this.people.memberships({ ...ctx, account: { id: viewer.accountId, sessionId: '', through: 'browser' } });
    return signedIn({ viewer, slug: memberships.length === 1 ? (memberships[0]?.slug ?? null) : null });
  }

  @Access('anyone')
  @Mutation(() => SignInResult, { description: 'Signs in as a role of the sample.' })
  async tryRole(@Context() ctx: Ctx, @Args('personId', { type: () => UuidScalar }) personId: string): Promise<SignedIn | Refused> {
    const answer = await this.people.tryRole(ctx, personId);
    return answer instanceof Refused ? answer : signedIn(answer);
  }

  @Access('people.invite')
  @Mutation(() => InvitePersonResult, { description: 'Invites a person by a link for one use.' })
  async invitePerson(@Context() ctx: MemberCtx, @Args('input') input: InvitePersonInput): Promise<PersonInvited | Refused> {
    const answer = await this.invitations.invite(ctx, input);
    return answer instanceof Refused ? answer : Object.assign(new PersonInvited(), answer);
  }

  @Access('anyone')
  @Mutation(() => SignInResult, { description: 'Uses an invitation up and signs in.' })
  acceptInvitation(
    @Context() ctx: Ctx, @Args('secret', { type: () => String }) secret: string, @Args('password', { type: () => String }) password: string,
  ): Promise<SignedIn | Refused> {
    return this.invitations.accept(ctx, secret, password);
  }
}

/** A union tells its members apart by class. */
const signedIn = (answer: SignedIn): SignedIn => Object.assign(new SignedIn(), answer);
