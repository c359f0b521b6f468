import { Column, Entity } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { ObjectionEntity } from './objection.entity.ts';

/** What somebody says to an objection. */
@Entity('objection_reply')
@References(() => ObjectionEntity, 'objectionId')
@References(() => PersonEntity, 'writtenById')
export class ObjectionReplyEntity extends TenantRow {
  @Column('uuid')
  objectionId: string;

  @Column('uuid')
  writtenById: string;

  @Column('timestamptz')
  writtenAt: Date;

  @Column('text')
  text: string;

  @Column('text')
  language: string;
}
