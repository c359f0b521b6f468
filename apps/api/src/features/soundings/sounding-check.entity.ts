import { Column, Entity } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant.ts';

/** A grant that is to be compared with soundings. That is done aside, so that no act takes longer for what it finds. */
@Entity('sounding_check')
export class SoundingCheckEntity extends TenantRow {
  @Column('uuid')
  grantId: string;
}
