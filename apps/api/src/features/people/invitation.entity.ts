import { Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from './person.entity.ts';

/** A link that lets one person in once. Only the hash of its secret is kept. */
@Entity('invitation')
@References(() => PersonEntity, 'personId')
@References(() => PersonEntity, 'invitedById')
@Index('invitation_secret_index', ['secretHash'], { unique: true })
export class InvitationEntity extends TenantRow {
  @Column('uuid')
  personId: string;

  @Column('uuid')
  invitedById: string;

  @Column('text')
  email: string;

  @Column('bytea')
  secretHash: Buffer;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
