import type { Message } from '@acuerdo/overlap';
import { Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { GrantEntity } from '../grants/grant.entity.ts';

/** A grant or proposal that stands inside a role of others. It is there for whoever the grant is there for. */
@Entity('charter_flag')
@References(() => GrantEntity, 'grantId')
@Unique(['collaborativeId', 'grantId'])
export class CharterFlagEntity extends TenantRow {
  @Column('uuid')
  grantId: string;

  /** One for each role. */
  @Column('jsonb')
  lines: Message[];

  /** Hash of charter and lines: an answer holds for what it answered. */
  @Column('bytea')
  hash: Buffer;

  @Column('timestamptz')
  foundAt: Date;
}
