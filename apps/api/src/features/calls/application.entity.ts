import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { GrantEntity } from '../grants/grant.entity.ts';
import type { Written } from './application.rules.ts';
import { CallEntity } from './call.entity.ts';

/** What somebody outside writes for a call. Until it is submitted, only who has its link reads it. */
@Entity('application')
@References(() => CallEntity, 'callId')
@References(() => GrantEntity, 'grantId')
@Index('application_secret_index', ['secretHash'], { unique: true })
@Index('application_call_index', ['collaborativeId', 'callId'])
@Index('application_grant_index', ['collaborativeId', 'grantId'], { unique: true, where: 'grant_id is not null' })
@Check('application_submitted', '(submitted_at is null) = (receipt is null) and (submitted_at is null) = (grant_id is null)')
@Check('application_language', `language in ('en', 'es')`)
export class ApplicationEntity extends TenantRow {
  @Column('uuid')
  callId: string;

  /** Of the secret in the link, which is told once. */
  @Column('bytea')
  secretHash: Buffer;

  /** In which the applicant writes and reads. */
  @Column('char', { length: 2 })
  language: 'en' | 'es';

  @Column('jsonb')
  written: Written;

  @Column('timestamptz')
  savedAt: Date;

  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  /** What the applicant can name it by. It tells nothing, not even how many came before. */
  @Column('text', { nullable: true })
  receipt: string | null;

  /** The grant in stage `proposal` that it became. */
  @Column('uuid', { nullable: true })
  grantId: string | null;
}
