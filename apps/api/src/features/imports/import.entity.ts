import { Check, Column, Entity, Index } from 'typeorm';
import type { Finding, IdConflict, Mapping, SurveyedTable } from '@acuerdo/exchange';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartyEntity } from '../parties/party.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { StoredFileEntity } from './stored-file.entity.ts';

/** A file of grants on its way in: checked first, then committed in one transaction. */
@Entity('import')
@References(() => StoredFileEntity, 'fileId')
@References(() => PartyEntity, 'ownerId')
@References(() => PersonEntity, 'startedById')
@Index('import_listing_index', ['collaborativeId', 'ownerId', 'startedAt'])
@Check('import_state', `state in ('matching', 'checked', 'committed', 'undone')`)
export class ImportEntity extends TenantRow {
  @Column('uuid')
  fileId: string;

  @Column('uuid')
  ownerId: string;

  @Column('uuid')
  startedById: string;

  @Column('text')
  state: 'matching' | 'checked' | 'committed' | 'undone';

  @Column('text')
  format: string;

  /** Programmes or funders that the reader named as pools, as written in the file. */
  @Column('text', { array: true })
  pools: string[];

  /** What is to be known of the file as a whole. */
  @Column('jsonb')
  findings: Finding[];

  /** Ids that stand on rows which say different things. */
  @Column('jsonb')
  conflicts: IdConflict[];

  /** Of a spreadsheet: its sheets, with what their columns show of themselves. */
  @Column('jsonb', { nullable: true })
  tables: SurveyedTable[] | null;

  /** Of a spreadsheet: which column is what and how it is written, as a person said; before, as it was said of the last file with these headings. */
  @Column('jsonb', { nullable: true })
  mapping: Mapping | null;

  /** The headings of the sheet that the mapping is about: the next file with the same is matched alike. */
  @Column('jsonb', { nullable: true })
  headings: string[] | null;

  @Column('timestamptz')
  startedAt: Date;

  @Column('timestamptz', { nullable: true })
  committedAt: Date | null;
}
