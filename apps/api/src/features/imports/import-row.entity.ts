import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Finding, GrantRow, Term, WrittenRow } from '@acuerdo/exchange';
import { ImportEntity } from './import.entity.ts';

/** One row of an import with what was found in it, and what became of it. */
@Entity('import_row')
@ForeignKey(() => ImportEntity, ['collaborativeId', 'importId'] as const, ['collaborativeId', 'id'] as const)
@Check('import_row_becomes', `becomes in ('grant', 'contribution', 'nothing')`)
@Check('import_row_outcome', `outcome in ('new', 'same', 'changed', 'refused', 'conflict', 'left')`)
@Index('import_row_fingerprint_index', ['collaborativeId', 'fingerprint'])
export class ImportRowEntity {
  @PrimaryColumn('uuid')
  collaborativeId: string;

  @PrimaryColumn('uuid')
  importId: string;

  /** 1-based place in the file. */
  @PrimaryColumn('integer')
  row: number;

  /** The row as it was read; null where it could not be. */
  @Column('jsonb', { nullable: true })
  parsed: GrantRow | null;

  /** Of a spreadsheet: the cells as their file has them; no correction touches them. */
  @Column('jsonb', { nullable: true })
  written: Omit<WrittenRow, 'row'> | null;

  /** What a person typed in the place of cells. */
  @Column('jsonb', { default: {} })
  corrections: Partial<Record<Term, string>>;

  /** Whether a person left the row out (true) or took it in (false); null while nobody said. */
  @Column('boolean', { nullable: true })
  leftOut: boolean | null;

  @Column('jsonb')
  findings: Finding[];

  @Column('text')
  outcome: 'new' | 'same' | 'changed' | 'refused' | 'conflict' | 'left';

  @Column('text')
  becomes: 'grant' | 'contribution' | 'nothing';

  /** The pool that it is granted by or paid into, as the file names it. */
  @Column('text', { nullable: true })
  pool: string | null;

  /** The grantee is to grant the money on. */
  @Column('boolean', { default: false })
  onward: boolean;

  /** Hash of what the row says and becomes: the same again means that nothing changed. */
  @Column('text')
  fingerprint: string;

  /** For a conflict: whether this is the row to keep. */
  @Column('boolean', { nullable: true })
  kept: boolean | null;

  @Column('uuid', { nullable: true })
  grantId: string | null;

  @Column('uuid', { nullable: true })
  contributionId: string | null;
}
