import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import type { NoticePart } from './privacy.rules.ts';

/** One version of the privacy notice. It is never changed: another version follows it. */
@Entity('privacy_notice')
@References(() => PersonEntity, 'publishedById')
@Unique('privacy_notice_version', ['collaborativeId', 'version'])
@Check('privacy_notice_from_one', 'version > 0')
export class PrivacyNoticeEntity extends TenantRow {
  @Column('integer')
  version: number;

  /** All parts of the notice, in their order. */
  @Column('jsonb')
  parts: NoticePart[];

  @Column('uuid')
  publishedById: string;

  @Column('timestamptz')
  publishedAt: Date;
}
