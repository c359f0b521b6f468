import { Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartyEntity } from '../parties/party.entity.ts';

/** A grantee under one of the keys (`granteeKeys` of libs/overlap) by which it is found: two that may be one share at least one. Nothing protected has any. */
@Entity('grantee_key')
@References(() => PartyEntity, 'partyId')
@Index('grantee_key_index', ['collaborativeId', 'key', 'partyId'])
@Index('grantee_key_party_index', ['collaborativeId', 'partyId'])
export class GranteeKeyEntity extends TenantRow {
  @Column('uuid')
  partyId: string;

  @Column('text')
  key: string;
}
