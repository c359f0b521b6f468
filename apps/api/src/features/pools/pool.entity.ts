import { Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartyEntity } from '../parties/party.entity.ts';

/** The fund that partners hold in common: a programme with a host. */
@Entity('pool')
@References(() => PartyEntity, 'partyId')
@References(() => PartyEntity, 'hostId')
@Unique(['collaborativeId', 'partyId'])
export class PoolEntity extends TenantRow {
  /** The pool as a party: what it grants, it grants by this name. */
  @Column('uuid')
  partyId: string;

  /** Who holds the money and is the funder of record. */
  @Column('uuid', { nullable: true })
  hostId: string | null;

  /** The programme titles by which files name it, as written there. */
  @Column('text', { array: true })
  programmes: string[];
}
