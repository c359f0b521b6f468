import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { OptionEntity } from './option.entity.ts';

/** An option that was made from others: they stay, linked. */
@Entity('option_part')
@References(() => OptionEntity, 'optionId')
@References(() => OptionEntity, 'partId')
@Unique(['collaborativeId', 'optionId', 'partId'])
@Index('option_part_index', ['collaborativeId', 'partId'])
@Check('option_part_other', 'option_id <> part_id')
export class OptionPartEntity extends TenantRow {
  @Column('uuid')
  optionId: string;

  @Column('uuid')
  partId: string;
}
