import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { LedgerEntryEntity } from '../../platform/ledger/ledger-entry.entity.ts';
import { GrantEntity } from '../grants/grant.entity.ts';
import { PartyEntity } from '../parties/party.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { SoundingEntity } from './sounding.entity.ts';
import type { RevealedSide } from './sounding.model.ts';

/**
 * What a reader made of a sounding: set aside, or agreed to reveal both. Nobody else learns of it before both have agreed; then
 * both sides are kept as they were said, for the two.
 */
@Entity('sounding_answer')
@References(() => SoundingEntity, 'soundingId')
@References(() => PartyEntity, 'partyId')
@References(() => GrantEntity, 'grantId')
@References(() => PersonEntity, 'answeredById')
@References(() => LedgerEntryEntity, 'entryId')
@Unique(['collaborativeId', 'partyId', 'soundingId'])
@Index('sounding_answer_sounding_index', ['collaborativeId', 'soundingId'])
@Index('sounding_answer_grant_index', ['collaborativeId', 'grantId'])
@Check('sounding_answer_answer', `answer in ('aside', 'agreed')`)
@Check('sounding_answer_revealed', '(revealed_at is null) = (sounder_side is null) and (revealed_at is null) = (reader_side is null)')
export class SoundingAnswerEntity extends TenantRow {
  @Column('uuid')
  soundingId: string;

  @Column('uuid')
  partyId: string;

  @Column('text')
  answer: 'aside' | 'agreed';

  /** The reader's own grant that is to be revealed. */
  @Column('uuid', { nullable: true })
  grantId: string | null;

  @Column('uuid')
  answeredById: string;

  @Column('timestamptz')
  answeredAt: Date;

  @Column('timestamptz', { nullable: true })
  revealedAt: Date | null;

  @Column('jsonb', { nullable: true })
  sounderSide: RevealedSide | null;

  @Column('jsonb', { nullable: true })
  readerSide: RevealedSide | null;

  @Column('uuid', { nullable: true })
  entryId: string | null;
}
