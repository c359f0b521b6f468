import { Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { MotionEntity } from '../motions/motion.entity.ts';
import { PartnerEntity } from '../parties/partner.entity.ts';

/** A partner's vote in a motion, fixed at the opening. `id` is the voter in the record. */
@Entity('elector')
@References(() => MotionEntity, 'motionId')
@References(() => PartnerEntity, 'partnerId')
@Unique(['collaborativeId', 'motionId', 'partnerId'])
export class ElectorEntity extends TenantRow {
  @Column('uuid')
  motionId: string;

  @Column('uuid')
  partnerId: string;

  @Column('boolean', { default: false })
  recused: boolean;
}
