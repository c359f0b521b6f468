import { Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { PrivacyNoticeEntity } from './privacy-notice.entity.ts';

/** That a person was shown a version of the privacy notice and said to have read it: once, and no consent. */
@Entity('privacy_reading')
@References(() => PrivacyNoticeEntity, 'noticeId')
@References(() => PersonEntity, 'personId')
@Unique('privacy_reading_once', ['collaborativeId', 'noticeId', 'personId'])
export class PrivacyReadingEntity extends TenantRow {
  @Column('uuid')
  noticeId: string;

  @Column('uuid')
  personId: string;

  @Column('timestamptz')
  readAt: Date;
}
