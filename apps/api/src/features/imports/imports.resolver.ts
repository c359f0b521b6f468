import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { ImportCheckingService } from './import-checking.service.ts';
import { ImportCommitService } from './import-commit.service.ts';
import {
  CommitImportResult, Import, ImportCommitted, ImportConflict, ImportPage, ImportRowPage, KeepRowResult, NameImportPoolsResult, ProgrammeSeen,
  StartImportResult,
} from './import.model.ts';
import { ImportsService, type ImportRecord } from './imports.service.ts';

const ID = { type: () => UuidScalar } as const;

@Resolver(() => Import)
export class ImportsResolver {
  constructor(
    private readonly reading: ImportsService,
    private readonly checking: ImportCheckingService,
    private readonly committing: ImportCommitService,
  ) {}

  @Access('workspace.read')
  @Query(() => ImportPage, { description: 'Imports of the viewer\'s own party, the latest first.' })
  imports(@Context() ctx: MemberCtx, @Args() page: PageArgs): Promise<ImportPage> {
    return this.reading.page(ctx, pageRequest(ctx, page, 2));
  }

  @Access('workspace.read')
  @Query(() => Import, { nullable: true })
  import(@Context() ctx: MemberCtx, @Args('id', ID) id: string): Promise<Import | null> {
    return this.reading.one(ctx, id);
  }

  @ResolveField(() => [ProgrammeSeen])
  programmes(@Parent() found: Import, @Context() ctx: MemberCtx): Promise<ProgrammeSeen[]> {
    return this.reading.programmes(ctx, found);
  }

  @ResolveField(() => ImportRowPage)
  rows(
    @Parent() found: Import, @Context() ctx: MemberCtx, @Args() page: PageArgs,
    @Args('onlyFindings', { type: () => Boolean, nullable: true }) onlyFindings: boolean | null = null,
  ): Promise<ImportRowPage> {
    return this.reading.rows(ctx, found.id, { onlyFindings: onlyFindings ?? false, page: pageRequest(ctx, page, 1) });
  }

  @ResolveField(() => [ImportConflict])
  conflicts(@Parent() found: ImportRecord, @Context() ctx: MemberCtx): Promise<ImportConflict[]> {
    return this.reading.conflicts(ctx, found);
  }

  @Access('grants.import')
  @Mutation(() => StartImportResult, { description: 'Checks an uploaded file, all rows of it. Nothing of it is written yet.' })
  startImport(@Context() ctx: MemberCtx, @Args('fileId', ID) fileId: string): Promise<Import | Refused> {
    return this.checking.start(ctx, fileId);
  }

  @Access('pools.name')
  @Mutation(() => NameImportPoolsResult, { description: 'Says which programmes or funders of the file are pools.' })
  nameImportPools(
    @Context() ctx: MemberCtx, @Args('importId', ID) importId: string, @Args('pools', { type: () => [String] }) pools: string[],
  ): Promise<Import | Refused> {
    return this.checking.namePools(ctx, importId, pools);
  }

  @Access('grants.import')
  @Mutation(() => KeepRowResult, { description: 'Answers which of the rows under one id is right.' })
  keepRow(@Context() ctx: MemberCtx, @Args('importId', ID) importId: string, @Args('row', { type: () => Int }) row: number): Promise<Import | Refused> {
    return this.checking.keepRow(ctx, importId, row);
  }

  @Access('grants.import')
  @Mutation(() => CommitImportResult, { description: 'Writes what the file holds, all of it or nothing, and shares it where asked to.' })
  async commitImport(
    @Context() ctx: MemberCtx, @Args('importId', ID) importId: string, @Args('share', { type: () => Boolean }) share: boolean,
  ): Promise<ImportCommitted | Refused> {
    const written = await this.committing.commit(ctx, importId, share);
    return written instanceof Refused ? written : { ...written, import: await this.reading.shown(ctx, importId) };
  }
}
