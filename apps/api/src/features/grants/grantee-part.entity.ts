import { Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartyEntity } from '../parties/party.entity.ts';

/**
 * A party as part of a grantee: what people said together comes to (feature `grantees` keeps it up to date, nothing else writes it).
 * A party without a row is a grantee of its own. Grants name the party as before, so that taking apart is exact.
 */
@Entity('grantee_part')
@References(() => PartyEntity, 'partyId')
@References(() => PartyEntity, 'granteeId')
@References(() => PartyEntity, 'ownerId')
@Index('grantee_part_party_index', ['collaborativeId', 'partyId', 'ownerId'])
@Index('grantee_part_grantee_index', ['collaborativeId', 'granteeId', 'ownerId'])
export class GranteePartEntity extends TenantRow {
  @Column('uuid')
  partyId: string;

  /** The party whose name stands for the whole; itself, while what was said contradicts itself. */
  @Column('uuid')
  granteeId: string;

  /** Whose view it is: one that holds something unshared has its own, which goes before the view of all (null). */
  @Column('uuid', { nullable: true })
  ownerId: string | null;

  /** What was said of these parties contradicts itself, and none of them are merged: the same id for all of them. */
  @Column('uuid', { nullable: true })
  conflictId: string | null;
}
