import { Check, Column, Entity, Unique } from 'typeorm';
import type { BallotChoice } from '@acuerdo/voting';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { LedgerEntryEntity } from '../../platform/ledger/ledger-entry.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { ElectorEntity } from './elector.entity.ts';

/** A cast ballot. A later version supersedes it; nothing changes or removes it. */
@Entity('ballot')
@References(() => ElectorEntity, 'electorId')
@References(() => PersonEntity, 'castById')
@References(() => LedgerEntryEntity, 'entryId')
@Unique(['collaborativeId', 'electorId', 'version'])
@Unique(['collaborativeId', 'electorId', 'idempotencyKey'])
@Check('ballot_version', 'version >= 1')
export class BallotEntity extends TenantRow {
  @Column('uuid')
  electorId: string;

  /** 1, 2, 3 …; the highest is the current ballot. */
  @Column('integer')
  version: number;

  /** The version of the motion's text that it answers: where the text changed, it has to be affirmed. */
  @Column('integer', { default: 1 })
  textVersion: number;

  @Column('jsonb')
  choice: BallotChoice;

  @Column('text', { nullable: true })
  reason: string | null;

  /** What would resolve an objection. */
  @Column('text', { nullable: true })
  wouldResolve: string | null;

  @Column('uuid')
  castById: string;

  @Column('timestamptz')
  castAt: Date;

  /** The sender's key for one act of casting: the same key never counts twice. */
  @Column('uuid')
  idempotencyKey: string;

  @Column('uuid')
  entryId: string;

  /** The hash of its entry in the record. */
  @Column('bytea')
  receipt: Buffer;
}
