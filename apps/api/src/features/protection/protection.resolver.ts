import { Args, Context, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { GrantResult, type Grant } from '../grants/grant.model.ts';
import { GranteeResult, type Grantee } from '../grants/grantee.model.ts';
import { NameImportPoolsResult, type Import } from '../imports/import.model.ts';
import { ProtectedRowsService } from './protected-rows.service.ts';
import { PurgeResult, ShowNameResult, type NameShown, type Purged } from './protection.model.ts';
import { ProtectionService } from './protection.service.ts';
import { PurgeService } from './purge.service.ts';
import { ShownNamesService } from './shown-names.service.ts';

const ID = { type: () => UuidScalar } as const;
const TEXT = { type: () => String } as const;

@Resolver()
export class ProtectionResolver {
  constructor(
    private readonly protection: ProtectionService,
    private readonly rows: ProtectedRowsService,
    private readonly names: ShownNamesService,
    private readonly purging: PurgeService,
  ) {}

  @Access('grants.protect')
  @Mutation(() => GrantResult, { description: 'Says how far a grant may be seen: open, partners or protected.' })
  protectGrant(@Context() ctx: MemberCtx, @Args('id', ID) id: string, @Args('protection', TEXT) protection: string): Promise<Grant | Refused> {
    return this.protection.grant(ctx, id, protection);
  }

  @Access('parties.protect')
  @Mutation(() => GranteeResult, { description: 'Says how far an organisation may be seen, with every grant of the viewer\'s party that names it.' })
  protectParty(@Context() ctx: MemberCtx, @Args('id', ID) id: string, @Args('protection', TEXT) protection: string): Promise<Grantee | Refused> {
    return this.protection.party(ctx, id, protection);
  }

  @Access('parties.protect')
  @Mutation(() => NameImportPoolsResult, { description: 'Protects the organisation that a row of a file names, before anything of it is written.' })
  protectImportRow(
    @Context() ctx: MemberCtx, @Args('importId', ID) importId: string, @Args('row', { type: () => Int }) row: number,
  ): Promise<Import | Refused> {
    return this.rows.protect(ctx, importId, row);
  }

  @Access('protected.show')
  @Mutation(() => ShowNameResult, { description: 'Shows what stands behind a code name. That it was shown is kept, for its owner alone.' })
  showName(@Context() ctx: MemberCtx, @Args('id', ID) id: string): Promise<NameShown | Refused> {
    return this.names.show(ctx, id);
  }

  @Access('protected.purge')
  @Mutation(() => PurgeResult, { description: 'Removes something protected for good, with all that says its name. Its code name is typed to make sure.' })
  purgeProtected(@Context() ctx: MemberCtx, @Args('id', ID) id: string, @Args('codeName', TEXT) codeName: string): Promise<Purged | Refused> {
    return this.purging.purge(ctx, id, codeName);
  }
}
