import { Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartyEntity } from '../parties/party.entity.ts';

/** By what a grantee can be met under another name or number. Its id is the party's; it has one as long as one of its grants has. */
@Entity('grantee_keys')
@References(() => PartyEntity, 'id')
@Index('grantee_keys_index', ['keys'], { type: 'gin' })
export class GranteeKeysEntity extends TenantRow {
  @Column('bigint', { array: true })
  keys: string[];

  /** What tells without reading its names that another is another; empty where it is not known. */
  @Column('integer', { array: true })
  outline: number[];
}
