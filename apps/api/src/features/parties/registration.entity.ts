import { Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartyEntity } from './party.entity.ts';

/**
 * A party's number in a register, written as in org-id.guide: `GB-CHC-283660`. Not unique: real data holds one number
 * on several bodies, which is a warning and never a merge.
 */
@Entity('registration')
@References(() => PartyEntity, 'partyId')
@Index('registration_identifier_index', ['collaborativeId', 'identifier'])
@Index('registration_party_index', ['collaborativeId', 'partyId'])
export class RegistrationEntity extends TenantRow {
  @Column('uuid')
  partyId: string;

  @Column('text')
  identifier: string;
}
