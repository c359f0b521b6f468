import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { BodyEntity } from '../parties/body.entity.ts';
import { PartyEntity } from '../parties/party.entity.ts';
import { SeatEntity } from '../parties/seat.entity.ts';
import { UnitEntity } from '../parties/unit.entity.ts';
import { PassageEntity } from '../sources/passage.entity.ts';
import { PersonEntity } from './person.entity.ts';

export const TERM_KINDS = ['staff', 'advisory', 'external', 'alternate'] as const;

/**
 * Somebody in a role, from when to when; a vacancy where it is nobody. What a source says of one day alone has no ends
 * but `knownOn`: for any other day it is the last that is known, and no claim.
 */
@Entity('role_term')
@References(() => PersonEntity, 'personId')
@References(() => PartyEntity, 'partyId')
@References(() => UnitEntity, 'unitId')
@References(() => UnitEntity, 'sharedWithId')
@References(() => BodyEntity, 'bodyId')
@References(() => SeatEntity, 'seatId')
@References(() => RoleTermEntity, 'alternateForId')
@References(() => UnitEntity, 'filledById')
@References(() => PassageEntity, 'passageId')
@Index('role_term_person_index', ['collaborativeId', 'personId'])
@Index('role_term_unit_index', ['collaborativeId', 'unitId'])
@Check('role_term_kind', `kind in ('staff', 'advisory', 'external', 'alternate')`)
@Check('role_term_alternate', `(kind = 'alternate') = (alternate_for_id is not null)`)
export class RoleTermEntity extends TenantRow {
  /** As it is written. */
  @Column('text')
  title: string;

  @Column('text')
  kind: (typeof TERM_KINDS)[number];

  /** Null for a vacancy. */
  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('uuid')
  partyId: string;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  /** The other unit, where two share the post. */
  @Column('uuid', { nullable: true })
  sharedWithId: string | null;

  /** The last day on which they share it; null where no end is known. */
  @Column('date', { nullable: true })
  sharedUntil: string | null;

  @Column('uuid', { nullable: true })
  bodyId: string | null;

  @Column('uuid', { nullable: true })
  seatId: string | null;

  /** Heads the unit, the body, or the party where there is neither. */
  @Column('boolean', { default: false })
  leads: boolean;

  @Column('uuid', { nullable: true })
  alternateForId: string | null;

  @Column('text', { nullable: true })
  fromWritten: string | null;

  /** The days on which it can have begun. */
  @Column('daterange', { nullable: true })
  fromRange: string | null;

  @Column('boolean', { default: false })
  fromInferred: boolean;

  @Column('text', { nullable: true })
  untilWritten: string | null;

  /** The days of which one was its last. */
  @Column('daterange', { nullable: true })
  untilRange: string | null;

  @Column('boolean', { default: false })
  untilInferred: boolean;

  /** The one day for which a source states it; null where it is kept up to date here. */
  @Column('date', { nullable: true })
  knownOn: string | null;

  @Column('text', { nullable: true })
  endedReason: string | null;

  /** Who is to fill a vacancy. */
  @Column('uuid', { nullable: true })
  filledById: string | null;

  @Column('uuid', { nullable: true })
  passageId: string | null;
}
