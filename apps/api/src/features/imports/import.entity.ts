import { Check, Column, Entity, Index } from 'typeorm';
import type { Finding, IdConflict } from '@acuerdo/exchange';
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
@Check('import_state', `state in ('checked', 'committed')`)
export class ImportEntity extends TenantRow {
  @Column('uuid')
  fileId: string;

  @Column('uuid')
  ownerId: string;

  @Column('uuid')
  startedById: string;

  @Column('text')
  state: 'checked' | 'committed';

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

  @Column('timestamptz')
  startedAt: Date;

  @Column('timestamptz', { nullable: true })
  committedAt: Date | null;
}
