import { Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from './person.entity.ts';

/** Another way in which a person's name is written. */
@Entity('person_name')
@References(() => PersonEntity, 'personId')
@Index('person_name_person_index', ['collaborativeId', 'personId'])
export class PersonNameEntity extends TenantRow {
  @Column('uuid')
  personId: string;

  @Column('text')
  text: string;
}
