import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Message } from '@acuerdo/words';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Ability } from '../../platform/guard/ability.model.ts';
import { Money } from '../../platform/graphql/money.model.ts';
import { DateScalar, DateTimeScalar, MessageScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';

@Access('withParent')
@ObjectType({ description: 'Something to know about a file: where, by which rule, and what it says.' })
export class Finding {
  @Field(() => Int, { nullable: true, description: 'Place in the file, from 1; null for the file as a whole.' })
  row: number | null;

  @Field(() => String)
  field: string;

  @Field(() => String)
  rule: string;

  @Field(() => String, { description: 'error, warning or note' })
  severity: string;

  @Field(() => String)
  value: string;

  @Field(() => MessageScalar)
  message: Message;
}

@Access('withParent')
@ObjectType({ description: 'A cell of a spreadsheet: what its file says, and what is said in its place.' })
export class ImportCell {
  @Field(() => String)
  term: string;

  @Field(() => String)
  written: string;

  @Field(() => String, { nullable: true, description: 'What a person typed in its place.' })
  corrected: string | null;

  @Field(() => String, { nullable: true, description: 'What is read of it: a plain decimal, a day, codes of countries or themes. Null where it is kept as it is.' })
  read: string | null;
}

@Access('withParent')
@ObjectType({ description: 'A row of the file, and what becomes of it.' })
export class ImportRow {
  @Field(() => Int, { description: 'Place in the file, from 1.' })
  row: number;

  @Field(() => String, { nullable: true })
  externalId: string | null;

  @Field(() => String)
  title: string;

  @Field(() => String)
  funder: string;

  @Field(() => String)
  grantee: string;

  @Field(() => Money, { nullable: true })
  amount: Money | null;

  @Field(() => DateScalar, { nullable: true })
  awardedOn: string | null;

  @Field(() => String, { description: 'new, same, changed, refused, conflict or left' })
  outcome: string;

  @Field(() => String, { description: 'grant, contribution or nothing' })
  becomes: string;

  @Field(() => [ImportCell], { description: 'Of a spreadsheet: the cells that were matched.' })
  cells: ImportCell[];

  @Field(() => Boolean, { nullable: true, description: 'Of a spreadsheet: whether a person left the row out or took it in; null while nobody said.' })
  leftOut: boolean | null;

  @Field(() => [Finding])
  findings: Finding[];

  @Field(() => Boolean, { description: 'It names something protected: it is shown by code names.' })
  protected: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Of rows in conflict: whether this is the one to keep; null while nobody said.' })
  kept: boolean | null;
}

@Access('withParent')
@ObjectType()
export class ImportRowPage {
  @Field(() => [ImportRow])
  nodes: ImportRow[];

  @Field(() => String, { nullable: true })
  next: string | null;
}

@Access('withParent')
@ObjectType({ description: 'One id on rows that say different things.' })
export class ImportConflict {
  @Field(() => String)
  externalId: string;

  @Field(() => [ImportRow])
  rows: ImportRow[];

  @Field(() => [String], { description: 'The fields in which they differ.' })
  differs: string[];

  @Field(() => Int, { nullable: true })
  keptRow: number | null;
}

@Access('withParent')
@ObjectType({ description: 'A programme or funder that the file names: it could be a pool.' })
export class ProgrammeSeen {
  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'programme or funder' })
  kind: string;

  @Field(() => Int)
  rows: number;

  @Field(() => [String])
  funders: string[];

  @Field(() => Boolean, { description: 'Whether it was named as a pool.' })
  named: boolean;
}

@Access('withParent')
@ObjectType({ description: 'Rows by what becomes of them, and findings by how grave they are.' })
export class ImportCounts {
  @Field(() => Int)
  rows: number;

  @Field(() => Int)
  new: number;

  @Field(() => Int)
  same: number;

  @Field(() => Int)
  changed: number;

  @Field(() => Int)
  refused: number;

  @Field(() => Int)
  conflict: number;

  @Field(() => Int)
  left: number;

  @Field(() => Int)
  grants: number;

  @Field(() => Int)
  contributions: number;

  @Field(() => Int)
  errors: number;

  @Field(() => Int)
  warnings: number;

  @Field(() => Int)
  notes: number;
}

@Access('withParent')
@ObjectType({ description: 'A file of grants on its way in. There for the party of who started it.' })
export class Import {
  @Field(() => UuidScalar)
  id: string;

  @Field(() => String)
  fileName: string;

  @Field(() => String)
  format: string;

  @Field(() => String, { description: 'matching (a spreadsheet whose columns nobody matched yet), checked, committed or undone' })
  state: string;

  @Field(() => DateTimeScalar)
  startedAt: Date;

  @Field(() => String)
  startedBy: string;

  @Field(() => DateTimeScalar, { nullable: true })
  committedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its file was removed, because it named something that was purged.' })
  filePurgedAt: Date | null;

  @Field(() => ImportCounts)
  counts: ImportCounts;

  @Field(() => [String], { description: 'Programmes or funders that were named as pools.' })
  pools: string[];

  @Field(() => [Finding], { description: 'Of the file as a whole.' })
  findings: Finding[];

  @Field(() => [Ability], { description: 'grants.import and pools.name, for this import.' })
  viewerCan: Ability[];
}

@Access('withParent')
@ObjectType()
export class ImportPage {
  @Field(() => [Import])
  nodes: Import[];

  @Field(() => String, { nullable: true })
  next: string | null;
}

@Access('withParent')
@ObjectType({ description: 'What a commit wrote: nothing, where the file says what was there already.' })
export class ImportCommitted {
  @Field(() => Import)
  import: Import;

  @Field(() => Int, { description: 'Grants that were added or changed.' })
  grants: number;

  @Field(() => Int, { description: 'Contributions that were added or changed.' })
  contributions: number;
}

const importOr = (value: object) => (value instanceof Refused ? Refused : Import);

export const StartImportResult = createUnionType({ name: 'StartImportResult', types: () => [Import, Refused] as const, resolveType: importOr });
export const NameImportPoolsResult = createUnionType({ name: 'NameImportPoolsResult', types: () => [Import, Refused] as const, resolveType: importOr });
export const KeepRowResult = createUnionType({ name: 'KeepRowResult', types: () => [Import, Refused] as const, resolveType: importOr });
export const UndoImportResult = createUnionType({ name: 'UndoImportResult', types: () => [Import, Refused] as const, resolveType: importOr });
export const SpreadsheetResult = createUnionType({ name: 'SpreadsheetResult', types: () => [Import, Refused] as const, resolveType: importOr });
export const CommitImportResult = createUnionType({
  name: 'CommitImportResult', types: () => [ImportCommitted, Refused] as const,
  resolveType: (value: object) => (value instanceof Refused ? Refused : ImportCommitted),
});
