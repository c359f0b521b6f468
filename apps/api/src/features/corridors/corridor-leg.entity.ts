import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { CorridorVersionEntity } from './corridor-version.entity.ts';

export const LEG_ROLES = ['origin', 'transit', 'destination', 'return', 'limit'] as const;
export type LegRole = (typeof LEG_ROLES)[number];

/**
 * A directed pair of places of a version, each with its role. A place is a country (ISO 3166-1), a region (UN M49, of
 * three digits) or `north` and `south` of the world.
 */
@Entity('corridor_leg')
@References(() => CorridorVersionEntity, 'versionId')
@Unique(['collaborativeId', 'versionId', 'position'])
@Check('corridor_leg_places', `from_place ~ '^([A-Z]{2}|[0-9]{3}|north|south)$' and to_place ~ '^([A-Z]{2}|[0-9]{3}|north|south)$'`)
@Check('corridor_leg_roles', `from_role in ('origin', 'transit', 'destination', 'return', 'limit') and to_role in ('origin', 'transit', 'destination', 'return', 'limit')`)
export class CorridorLegEntity extends TenantRow {
  @Column('uuid')
  versionId: string;

  @Column('integer')
  position: number;

  @Column('text')
  fromPlace: string;

  @Column('text')
  fromRole: LegRole;

  @Column('text')
  toPlace: string;

  @Column('text')
  toRole: LegRole;
}
