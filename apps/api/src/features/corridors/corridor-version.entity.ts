import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { CorridorEntity } from './corridor.entity.ts';

/** A corridor as it was drawn from a day on. A later version ends it and leaves it as it is. */
@Entity('corridor_version')
@References(() => CorridorEntity, 'corridorId')
@References(() => PersonEntity, 'addedById')
@Unique(['collaborativeId', 'corridorId', 'version'])
@Index('corridor_version_open', ['collaborativeId', 'corridorId'], { unique: true, where: 'upper_inf(valid)' })
@Check('corridor_version_version', 'version >= 1')
@Check('corridor_version_valid', 'not isempty(valid) and not lower_inf(valid)')
export class CorridorVersionEntity extends TenantRow {
  @Column('uuid')
  corridorId: string;

  @Column('integer')
  version: number;

  @Column('daterange')
  valid: string;

  /** Why it is drawn so, or changed. */
  @Column('text')
  whyEn: string;

  @Column('text')
  whyEs: string;

  @Column('uuid', { nullable: true })
  addedById: string | null;

  @Column('timestamptz')
  addedAt: Date;
}
