import { Column, Entity, Index, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { OptionPositionEntity } from './option-position.entity.ts';

/** A delegate of another partner who sees a position before it is released, because its owner chose so. */
@Entity('position_reader')
@References(() => OptionPositionEntity, 'positionId')
@References(() => PersonEntity, 'personId')
@Unique(['collaborativeId', 'positionId', 'personId'])
@Index('position_reader_person_index', ['collaborativeId', 'personId'])
export class PositionReaderEntity extends TenantRow {
  @Column('uuid')
  positionId: string;

  @Column('uuid')
  personId: string;
}
