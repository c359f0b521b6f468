import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The root of a complete subtree of a collaborative's record: the how-manieth of its level. Its leaves are `ledger_leaf`. */
@Entity('ledger_subtree')
@Check('ledger_subtree_level', 'level between 1 and 52')
export class LedgerSubtreeEntity {
  @PrimaryColumn('uuid')
  collaborativeId: string;

  @PrimaryColumn('smallint')
  level: number;

  @PrimaryColumn('bigint')
  at: string;

  @Column('bytea')
  root: Buffer;
}
