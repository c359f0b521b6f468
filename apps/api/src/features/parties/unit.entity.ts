import { Column, Entity } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PassageEntity } from '../sources/passage.entity.ts';
import { PartnerEntity } from './partner.entity.ts';

/** A program or office of a partner; units nest. */
@Entity('unit')
@References(() => PartnerEntity, 'partnerId')
@References(() => UnitEntity, 'parentId')
@References(() => PassageEntity, 'passageId')
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

  /** What it is for, as it is written. */
  @Column('text', { nullable: true })
  mission: string | null;

  /** Where its mission stands, or the unit itself where it has none. */
  @Column('uuid', { nullable: true })
  passageId: string | null;
}
