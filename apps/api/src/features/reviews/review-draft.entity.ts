import { Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { ReviewPlaceEntity } from './review-place.entity.ts';
import type { ReviewDraft } from './reviews.rules.ts';

/** A review that is being written, for its author alone. */
@Entity('review_draft')
@References(() => ReviewPlaceEntity, 'placeId')
@References(() => PersonEntity, 'personId')
@Unique(['collaborativeId', 'placeId', 'personId'])
export class ReviewDraftEntity extends TenantRow {
  @Column('uuid')
  placeId: string;

  @Column('uuid')
  personId: string;

  @Column('jsonb')
  content: ReviewDraft;

  @Column('timestamptz')
  savedAt: Date;
}
