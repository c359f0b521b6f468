import { Column, Entity, Unique } from 'typeorm';
import type { WholeChoice } from '@acuerdo/voting';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { ElectorEntity } from '../ballots/elector.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';

/** What a delegate answers within their own partner. A later version supersedes it; nothing changes or removes it. */
@Entity('delegate_answer')
@References(() => ElectorEntity, 'electorId')
@References(() => PersonEntity, 'personId')
@Unique(['collaborativeId', 'electorId', 'personId', 'version'])
@Unique(['collaborativeId', 'electorId', 'idempotencyKey'])
export class DelegateAnswerEntity extends TenantRow {
  @Column('uuid')
  electorId: string;

  @Column('uuid')
  personId: string;

  @Column('integer')
  version: number;

  /** The version of the motion's text that it answers; on an earlier one it makes no ballot. */
  @Column('integer', { default: 1 })
  textVersion: number;

  @Column('jsonb')
  choice: WholeChoice;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { nullable: true })
  wouldResolve: string | null;

  @Column('timestamptz')
  answeredAt: Date;

  /** The sender's key for one act: the same key never counts twice. */
  @Column('uuid')
  idempotencyKey: string;
}
