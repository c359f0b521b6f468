import { Column, Entity } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { ConsultationEntity } from './consultation.entity.ts';

/** An answer of a grantee, after the close: what was written, with no sender, time or order. */
@Entity('consultation_answer')
@References(() => ConsultationEntity, 'consultationId')
export class ConsultationAnswerEntity extends TenantRow {
  @Column('uuid')
  consultationId: string;

  /** One text for each question, in their order; empty where it was left open. */
  @Column('text', { array: true })
  texts: string[];
}
