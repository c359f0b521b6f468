import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { MinutesEntity } from './minutes.entity.ts';

/** One version of the text of minutes, in both languages. It is kept for good: somebody may have approved it. */
@Entity('minutes_text')
@References(() => MinutesEntity, 'minutesId')
@References(() => PersonEntity, 'writtenById')
@Unique(['collaborativeId', 'minutesId', 'version'])
@Check('minutes_text_origin', `origin in ('record', 'person')`)
export class MinutesTextEntity extends TenantRow {
  @Column('uuid')
  minutesId: string;

  /** 1, 2, 3 … of its minutes. */
  @Column('integer')
  version: number;

  @Column('text')
  textEn: string;

  @Column('text')
  textEs: string;

  /** Made from the record of the meeting, or written by a person. */
  @Column('text')
  origin: 'record' | 'person';

  @Column('uuid')
  writtenById: string;

  @Column('timestamptz')
  writtenAt: Date;
}
