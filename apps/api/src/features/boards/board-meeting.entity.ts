import { Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartnerEntity } from '../parties/partner.entity.ts';

/** A day on which the board of a partner meets: what it has to approve waits for it. */
@Entity('board_meeting')
@References(() => PartnerEntity, 'partnerId')
@Unique(['collaborativeId', 'partnerId', 'meetsOn'])
export class BoardMeetingEntity extends TenantRow {
  @Column('uuid')
  partnerId: string;

  @Column('date')
  meetsOn: string;
}
