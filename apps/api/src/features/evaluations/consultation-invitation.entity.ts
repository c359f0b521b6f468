import { Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { ConsultationEntity } from './consultation.entity.ts';

/** A link for one answer, as the hash of its secret. Its row is removed by the answer, so that nothing is left of who has answered. */
@Entity('consultation_invitation')
@References(() => ConsultationEntity, 'consultationId')
@Index('consultation_invitation_secret_index', ['secretHash'], { unique: true })
export class ConsultationInvitationEntity extends TenantRow {
  @Column('uuid')
  consultationId: string;

  @Column('bytea')
  secretHash: Buffer;
}
