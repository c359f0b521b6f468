import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartyEntity } from '../parties/party.entity.ts';
import { PassageEntity } from '../sources/passage.entity.ts';

/** The fund that partners hold in common: a programme with a host. */
@Entity('pool')
@References(() => PartyEntity, 'partyId')
@References(() => PartyEntity, 'hostId')
@References(() => PassageEntity, 'passageId')
@Unique(['collaborativeId', 'partyId'])
@Check('pool_fee', 'fee_percent between 0 and 100')
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

  /** What the host keeps of each contribution, in percent; null where it is not known. */
  @Column('numeric', { precision: 5, scale: 2, nullable: true })
  feePercent: string | null;

  /** A payment out of it is approved by somebody who did not enter it. */
  @Column('boolean', { default: false })
  secondPerson: boolean;

  @Column('text', { nullable: true })
  createdWritten: string | null;

  @Column('daterange', { nullable: true })
  createdRange: string | null;

  @Column('boolean', { default: false })
  createdInferred: boolean;

  @Column('uuid', { nullable: true })
  passageId: string | null;
}
