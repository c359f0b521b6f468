import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SignedTreeHead } from '@acuerdo/ledger';

/** The signed state of the record at a size, with what is needed to go on from there. */
@Entity('tree_head')
export class TreeHeadEntity {
  @PrimaryColumn('uuid')
  collaborativeId: string;

  @PrimaryColumn('bigint')
  size: string;

  @Column('jsonb')
  signed: SignedTreeHead;

  /** The tree's frontier: what an append needs. */
  @Column('jsonb')
  frontier: string[];

  @Column('timestamptz')
  at: Date;
}
