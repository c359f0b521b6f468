import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { LedgerEntryEntity } from '../../platform/ledger/ledger-entry.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { SoundingAnswerEntity } from './sounding-answer.entity.ts';

/** What one of the two said that shall hold between them. Added, never changed; the last one holds. */
@Entity('sounding_settlement')
@References(() => SoundingAnswerEntity, 'revealedId')
@References(() => PersonEntity, 'settledById')
@References(() => LedgerEntryEntity, 'entryId')
@Index('sounding_settlement_index', ['collaborativeId', 'revealedId', 'settledAt'])
@Check('sounding_settlement_answer', `answer in ('explain', 'coordinate', 'adjust', 'move', 'hold', 'not-the-same')`)
export class SoundingSettlementEntity extends TenantRow {
  @Column('uuid')
  revealedId: string;

  @Column('text')
  answer: string;

  @Column('text')
  reason: string;

  @Column('uuid')
  settledById: string;

  @Column('timestamptz')
  settledAt: Date;

  @Column('uuid', { nullable: true })
  entryId: string | null;
}
