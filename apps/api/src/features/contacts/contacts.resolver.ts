import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Grantee, GranteeResult } from '../grants/grantee.model.ts';
import { ContactNotesService } from './contact-notes.service.ts';
import { ContactOwnersService } from './contact-owners.service.ts';
import { ContactNotePage, ContactOwner, HandContactOnInput, NoteContactInput } from './contact.model.ts';
import { ownerAbilities } from './contact.rules.ts';

const ID = { type: () => UuidScalar } as const;

@Resolver(() => Grantee)
export class ContactsResolver {
  constructor(private readonly owners: ContactOwnersService, private readonly notes: ContactNotesService) {}

  @ResolveField(() => ContactOwner, { nullable: true, description: 'Who speaks with it for everybody.' })
  contactOwner(@Context() ctx: MemberCtx, @Parent() { id }: Grantee): Promise<ContactOwner | null> {
    return this.owners.of(ctx, id);
  }

  @ResolveField(() => [Ability], { description: 'contacts.take, contacts.handOn and contacts.note, for this one.' })
  async contactActs(@Context() ctx: MemberCtx, @Parent() { id }: Grantee): Promise<Ability[]> {
    return ownerAbilities(ctx.viewer, await this.owners.of(ctx, id));
  }

  @ResolveField(() => ContactNotePage, { description: 'For the page of one grantee.' })
  contactNotes(@Context() ctx: MemberCtx, @Parent() { id }: Grantee, @Args() page: PageArgs): Promise<ContactNotePage> {
    return this.notes.page(ctx, id, pageRequest(ctx, page, 2));
  }

  @Access('contacts.take')
  @Mutation(() => GranteeResult, { description: 'The viewer speaks with a grantee from now on, where nobody did.' })
  takeContact(@Context() ctx: MemberCtx, @Args('granteeId', ID) granteeId: string): Promise<Grantee | Refused> {
    return this.owners.take(ctx, granteeId);
  }

  @Access('contacts.handOn')
  @Mutation(() => GranteeResult, { description: 'Hands on who speaks with a grantee, or lets it go.' })
  handContactOn(@Context() ctx: MemberCtx, @Args('input') input: HandContactOnInput): Promise<Grantee | Refused> {
    return this.owners.handOn(ctx, input);
  }

  @Access('contacts.note')
  @Mutation(() => GranteeResult, { description: 'Notes what was spoken with a grantee: for the own party, or for all.' })
  noteContact(@Context() ctx: MemberCtx, @Args('input') input: NoteContactInput): Promise<Grantee | Refused> {
    return this.notes.note(ctx, input);
  }

  @Access('contacts.share')
  @Mutation(() => GranteeResult, { description: 'Shows a note to the other partners, or takes it back.' })
  shareContactNote(@Context() ctx: MemberCtx, @Args('id', ID) id: string, @Args('shared', { type: () => Boolean }) shared: boolean): Promise<Grantee | Refused> {
    return this.notes.share(ctx, id, shared);
  }

  @Access('contacts.remove')
  @Mutation(() => GranteeResult, { description: 'Removes a note for good.' })
  removeContactNote(@Context() ctx: MemberCtx, @Args('id', ID) id: string): Promise<Grantee | Refused> {
    return this.notes.remove(ctx, id);
  }
}
