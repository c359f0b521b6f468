import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartyEntity } from '../parties/party.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { OverlapEntity } from './overlap.entity.ts';

/** What one party does with an overlap on its own desk; no other party is told. It goes with the overlap. */
@Entity('overlap_handling')
@ForeignKey(() => OverlapEntity, ['collaborativeId', 'overlapId'] as const, ['collaborativeId', 'id'] as const, { onDelete: 'CASCADE' })
@References(() => PartyEntity, 'partyId')
@References(() => PersonEntity, 'byId')
@Unique(['collaborativeId', 'overlapId', 'partyId'])
export class OverlapHandlingEntity extends TenantRow {
  @Column('uuid')
  overlapId: string;

  @Column('uuid')
  partyId: string;

  /** Out of the inbox until this day; it returns by itself. */
  @Column('date', { nullable: true })
  snoozedUntil: string | null;

  /** When the officers showed it to the directors, before its time. */
  @Column('timestamptz', { nullable: true })
  shownAt: Date | null;

  /** Who did the last of this. */
  @Column('uuid')
  byId: string;
}
