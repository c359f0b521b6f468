import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Json } from '@acuerdo/ledger';
import { LedgerEntryEntity } from './ledger-entry.entity.ts';

/** What opens a commitment of an entry. It can be erased; the chain stays valid. */
@Entity('ledger_opening')
@ForeignKey(() => LedgerEntryEntity, ['collaborativeId', 'entryId'] as const, ['collaborativeId', 'id'] as const)
export class LedgerOpeningEntity {
  @PrimaryColumn('uuid')
  collaborativeId: string;

  @PrimaryColumn('uuid')
  entryId: string;

  @PrimaryColumn('text')
  name: string;

  @Column('bytea')
  salt: Buffer;

  @Column('jsonb')
  value: Json;

  /** Only for who acts for this party; null for all members. */
  @Column('uuid', { nullable: true })
  audienceId: string | null;
}
