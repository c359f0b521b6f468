import { Column, Entity, Index } from 'typeorm';
import { TenantRow } from '../database/tenant.ts';

/** An entry of the record, as its canonical text. Written in the caller's transaction; chained right after. */
@Entity('ledger_entry')
@Index('ledger_entry_subject_index', ['collaborativeId', 'kind', 'subject'])
export class LedgerEntryEntity extends TenantRow {
  @Column('timestamptz')
  at: Date;

  @Column('text')
  kind: string;

  @Column('text')
  subject: string;

  /** Canonical JSON (RFC 8785): these bytes are hashed. */
  @Column('text')
  body: string;

  @Column('bytea')
  hash: Buffer;
}
