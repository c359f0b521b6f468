import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { MinutesCorrectionEntity } from './minutes-correction.entity.ts';

/** What the secretariat answered to a correction: it was taken, or not, and why. */
@Entity('minutes_answer')
@References(() => MinutesCorrectionEntity, 'correctionId')
@References(() => PersonEntity, 'answeredById')
@Unique(['collaborativeId', 'correctionId'])
@Check('minutes_answer_language', `language in ('en', 'es')`)
export class MinutesAnswerEntity extends TenantRow {
  @Column('uuid')
  correctionId: string;

  @Column('boolean')
  taken: boolean;

  @Column('text')
  words: string;

  @Column('text')
  language: 'en' | 'es';

  /** The version of the text that stood when it was answered. */
  @Column('integer')
  version: number;

  @Column('uuid')
  answeredById: string;

  @Column('timestamptz')
  answeredAt: Date;
}
