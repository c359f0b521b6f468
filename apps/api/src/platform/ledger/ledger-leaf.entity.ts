import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { LedgerEntryEntity } from './ledger-entry.entity.ts';

/** An entry's place in the chain and in the tree. */
@Entity('ledger_leaf')
@ForeignKey(() => LedgerEntryEntity, ['collaborativeId', 'entryId'] as const, ['collaborativeId', 'id'] as const)
@Unique(['collaborativeId', 'entryId'])
export class LedgerLeafEntity {
  @PrimaryColumn('uuid')
  collaborativeId: string;

  /** 0, 1, 2 … */
  @PrimaryColumn('bigint')
  position: string;

  @Column('uuid')
  entryId: string;

  @Column('bytea')
  chain: Buffer;

  @Column('bytea')
  leaf: Buffer;
}
