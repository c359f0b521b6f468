import { Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { GrantEntity } from '../grants/grant.entity.ts';
import { PartyEntity } from '../parties/party.entity.ts';

/**
 * What of a grant decides which others it can meet, so that the few are found without reading the many. Its id is the grant's.
 * It follows from the grant alone; what is protected has none.
 */
@Entity('grant_keys')
@References(() => GrantEntity, 'id')
@References(() => PartyEntity, 'granteeId')
@Index('grant_keys_grantee_index', ['collaborativeId', 'granteeId'])
@Index('grant_keys_index', ['keys'], { type: 'gin' })
export class GrantKeysEntity extends TenantRow {
  @Column('uuid')
  granteeId: string;

  /** Who decided on it: a pool, or a partner and, where known, its unit. */
  @Column('boolean')
  pooled: boolean;

  @Column('uuid')
  deciderId: string;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('date', { nullable: true })
  startsOn: string | null;

  @Column('date', { nullable: true })
  endsOn: string | null;

  /** Null where it is not known. */
  @Column('date', { nullable: true })
  awardedOn: string | null;

  /** The same for copies. */
  @Column('bigint')
  content: string;

  /** Keys of its purpose, each mixed with the collaborative, so that one index serves them all. */
  @Column('bigint', { array: true })
  keys: string[];

  /** What tells without reading the grant that another is not for the same; empty where it is not known. */
  @Column('integer', { array: true })
  outline: number[];

  /** Of the rules that made them: where those have changed since, the grant is looked at again. */
  @Column('integer')
  version: number;
}
