import { Args, Context, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { ImportCorrectionsService } from './import-corrections.service.ts';
import { ImportTablesService } from './import-tables.service.ts';
import { ImportUndoService } from './import-undo.service.ts';
import { Import, SpreadsheetResult, UndoImportResult } from './import.model.ts';
import { ImportsService } from './imports.service.ts';
import { MatchImportInput, Spreadsheet } from './mapping.model.ts';

const ID = { type: () => UuidScalar } as const;

/** Imports that are spreadsheets: matched, corrected, and then written as any other. */
@Resolver(() => Import)
export class SpreadsheetsResolver {
  constructor(
    private readonly reading: ImportsService,
    private readonly tables: ImportTablesService,
    private readonly corrections: ImportCorrectionsService,
    private readonly undoing: ImportUndoService,
  ) {}

  @ResolveField(() => Spreadsheet, { nullable: true, description: 'Null where the file is no spreadsheet.' })
  spreadsheet(@Parent() found: Import, @Context() ctx: MemberCtx): Promise<Spreadsheet | null> {
    return this.reading.spreadsheet(ctx, found.id);
  }

  @Access('grants.import')
  @Mutation(() => SpreadsheetResult, { description: 'Says which column is what and how it is written, and checks every row by it. Nothing is written yet.' })
  matchImport(@Context() ctx: MemberCtx, @Args('input') input: MatchImportInput): Promise<Import | Refused> {
    return this.tables.match(ctx, input);
  }

  @Access('grants.import')
  @Mutation(() => SpreadsheetResult, { description: 'Says what is right in the place of a cell; what the file says stays beside it. Null takes the correction back.' })
  correctRow(
    @Context() ctx: MemberCtx, @Args('importId', ID) importId: string, @Args('row', { type: () => Int }) row: number,
    @Args('field', { type: () => String, description: 'A term: amount, currency, start …' }) field: string,
    @Args('value', { type: () => String, nullable: true }) value: string | null = null,
  ): Promise<Import | Refused> {
    return this.corrections.correct(ctx, importId, row, { field, value });
  }

  @Access('grants.import')
  @Mutation(() => SpreadsheetResult, { description: 'Leaves a row out, or takes it in.' })
  leaveRow(
    @Context() ctx: MemberCtx, @Args('importId', ID) importId: string, @Args('row', { type: () => Int }) row: number,
    @Args('leave', { type: () => Boolean }) leave: boolean,
  ): Promise<Import | Refused> {
    return this.corrections.leave(ctx, importId, row, leave);
  }

  @Access('grants.import')
  @Mutation(() => UndoImportResult, { description: 'Takes an import back as a whole, while none of its grants was shared, changed or answered since.' })
  undoImport(@Context() ctx: MemberCtx, @Args('importId', ID) importId: string): Promise<Import | Refused> {
    return this.undoing.undo(ctx, importId);
  }
}
