import { Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { MotionEntity } from '../motions/motion.entity.ts';
import { PartnerEntity } from '../parties/partner.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';

/** A vote in a motion, of a partner or of one of its delegates, fixed at the opening. `id` is the voter in the record. */
@Entity('elector')
@References(() => MotionEntity, 'motionId')
@References(() => PartnerEntity, 'partnerId')
@References(() => PersonEntity, 'personId')
@Index('elector_partner_index', ['collaborativeId', 'motionId', 'partnerId'], { unique: true, where: 'person_id is null' })
@Index('elector_person_index', ['collaborativeId', 'motionId', 'personId'], { unique: true, where: 'person_id is not null' })
export class ElectorEntity extends TenantRow {
  @Column('uuid')
  motionId: string;

  @Column('uuid')
  partnerId: string;

  /** Where people vote. */
  @Column('uuid', { nullable: true })
  personId: string | null;

  /** An exact number as text, where the rule weighs votes. */
  @Column('text', { nullable: true })
  weight: string | null;

  @Column('boolean', { default: false })
  recused: boolean;
}
