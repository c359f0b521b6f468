import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { CollaborativeEntity } from '../collaboratives/collaborative.entity.ts';
import { PassageEntity } from '../sources/passage.entity.ts';

/** Something that happened around the collaborative, or that its record refers to, with its date as it was written. */
@Entity('event')
@ForeignKey(() => CollaborativeEntity, ['collaborativeId'] as const, ['id'] as const)
@References(() => PassageEntity, 'passageId')
@Index('event_when_index', ['collaborativeId', 'whenRange'])
@Check('event_actors', 'cardinality(actors_en) = cardinality(actors_es)')
@Check('event_places', `array_to_string(places, ' ') ~ '^([A-Z]{2}|[0-9]{3}|north|south)?( ([A-Z]{2}|[0-9]{3}|north|south))*$'`)
export class EventEntity extends TenantRow {
  @Column('text')
  titleEn: string;

  @Column('text')
  titleEs: string;

  @Column('text')
  whenWritten: string;

  @Column('daterange')
  whenRange: string;

  @Column('boolean', { default: false })
  whenInferred: boolean;

  /** It had not ended when it was written down. */
  @Column('boolean', { default: false })
  ongoing: boolean;

  /** Who acted. */
  @Column('text', { array: true, default: [] })
  actorsEn: string[];

  /** The same, one by one. */
  @Column('text', { array: true, default: [] })
  actorsEs: string[];

  /** Countries (ISO 3166-1) and regions (UN M49). */
  @Column('text', { array: true, default: [] })
  places: string[];

  @Column('uuid', { nullable: true })
  passageId: string | null;
}
