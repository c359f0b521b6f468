import { Column, Entity } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartnerEntity } from './partner.entity.ts';

/** A program or office of a partner; units nest. */
@Entity('unit')
@References(() => PartnerEntity, 'partnerId')
@References(() => UnitEntity, 'parentId')
export class UnitEntity extends TenantRow {
  @Column('uuid')
  partnerId: string;

  @Column('uuid', { nullable: true })
  parentId: string | null;

  @Column('text')
  name: string;

  @Column('text')
  shortName: string;

  @Column('daterange')
  valid: string;
}
