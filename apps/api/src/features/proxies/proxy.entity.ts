import { Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { ElectorEntity } from '../ballots/elector.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';

/** The vote of a person in one motion, given to another who votes in it. One at a time; what was taken back stays here. */
@Entity('proxy')
@References(() => ElectorEntity, 'electorId')
@References(() => PersonEntity, 'holderId')
@Index('proxy_elector_index', ['collaborativeId', 'electorId'], { unique: true, where: 'revoked_at is null' })
export class ProxyEntity extends TenantRow {
  /** Whose vote it is. */
  @Column('uuid')
  electorId: string;

  /** Who may cast it. */
  @Column('uuid')
  holderId: string;

  @Column('timestamptz')
  givenAt: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
