import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartnerEntity } from '../parties/partner.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { MinutesEntity } from './minutes.entity.ts';

/** What a partner asks to be written otherwise, and where. It stays visible, with its answer. */
@Entity('minutes_correction')
@References(() => MinutesEntity, 'minutesId')
@References(() => PartnerEntity, 'partnerId')
@References(() => PersonEntity, 'askedById')
@Unique(['collaborativeId', 'minutesId', 'number'])
@Check('minutes_correction_language', `language in ('en', 'es')`)
export class MinutesCorrectionEntity extends TenantRow {
  @Column('uuid')
  minutesId: string;

  /** 1, 2, 3 … of its minutes. */
  @Column('integer')
  number: number;

  @Column('uuid')
  partnerId: string;

  /** The version that was read. */
  @Column('integer')
  version: number;

  /** Where in the text: its section or its sentence. */
  @Column('text')
  place: string;

  @Column('text')
  words: string;

  @Column('text')
  language: 'en' | 'es';

  @Column('uuid')
  askedById: string;

  @Column('timestamptz')
  askedAt: Date;
}
