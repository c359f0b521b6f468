import { Column, Entity } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { ConsultationEntity } from './consultation.entity.ts';

/** An answer of a grantee while its consultation is open. The role that serves cannot read this table; it is emptied into the box at the close. */
@Entity('urn_answer')
@References(() => ConsultationEntity, 'consultationId')
export class UrnAnswerEntity extends TenantRow {
  @Column('uuid')
  consultationId: string;

  /** One text for each question, in their order; empty where it was left open. */
  @Column('text', { array: true })
  texts: string[];
}
