import { Check, Column, Entity, Unique } from 'typeorm';
import { LedgerEntryEntity } from '../../platform/ledger/ledger-entry.entity.ts';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { ReviewPlaceEntity } from './review-place.entity.ts';
import type { Confidence, Recommendation, Scores } from './reviews.rules.ts';

/** A submitted review. An amended one is a later version; nothing changes or removes it. */
@Entity('review')
@References(() => ReviewPlaceEntity, 'placeId')
@References(() => PersonEntity, 'personId')
@References(() => LedgerEntryEntity, 'entryId')
@Unique(['collaborativeId', 'placeId', 'personId', 'version'])
@Check('review_version', 'version >= 1')
@Check('review_recommendation', `recommendation in ('fund', 'changes', 'decline')`)
@Check('review_confidence', `confidence in ('low', 'medium', 'high')`)
export class ReviewEntity extends TenantRow {
  @Column('uuid')
  placeId: string;

  @Column('uuid')
  personId: string;

  @Column('integer')
  version: number;

  @Column('jsonb')
  scores: Scores;

  @Column('text')
  recommendation: Recommendation;

  @Column('text')
  confidence: Confidence;

  @Column('text')
  text: string;

  @Column('timestamptz')
  submittedAt: Date;

  @Column('uuid')
  entryId: string;
}
