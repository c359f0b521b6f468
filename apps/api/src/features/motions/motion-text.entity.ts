import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { LedgerEntryEntity } from '../../platform/ledger/ledger-entry.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { MotionEntity } from './motion.entity.ts';

/** What a motion said, version by version; nothing changes or removes it. */
@Entity('motion_text')
@References(() => MotionEntity, 'motionId')
@References(() => PersonEntity, 'writtenById')
@References(() => LedgerEntryEntity, 'entryId')
@Unique(['collaborativeId', 'motionId', 'version'])
@Check('motion_text_version', 'version >= 1')
export class MotionTextEntity extends TenantRow {
  @Column('uuid')
  motionId: string;

  @Column('integer')
  version: number;

  @Column('text')
  titleEn: string;

  @Column('text')
  titleEs: string;

  @Column('text')
  textEn: string;

  @Column('text')
  textEs: string;

  /** Why it says something else than the version before. */
  @Column('text', { nullable: true })
  why: string | null;

  /** The language of the reason. */
  @Column('text', { nullable: true })
  language: string | null;

  /** Unknown for what came with the sample, or before versions were kept. */
  @Column('uuid', { nullable: true })
  writtenById: string | null;

  @Column('timestamptz')
  writtenAt: Date;

  /** Its entry in the record, where the vote was open. */
  @Column('uuid', { nullable: true })
  entryId: string | null;
}
