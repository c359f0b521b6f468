import { Column, Entity, ForeignKey, Generated, PrimaryColumn } from 'typeorm';
import { LedgerEntryEntity } from './ledger-entry.entity.ts';

/** Entries that wait for the sequencer. */
@Entity('ledger_queue')
@ForeignKey(() => LedgerEntryEntity, ['collaborativeId', 'entryId'] as const, ['collaborativeId', 'id'] as const)
export class LedgerQueueEntity {
  @PrimaryColumn('uuid')
  collaborativeId: string;

  @PrimaryColumn('uuid')
  entryId: string;

  /** The order of chaining, by the database alone: the processes' clocks may differ. */
  @Column('bigint')
  @Generated('increment')
  ticket: string;
}
