import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { GrantEntity } from '../grants/grant.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';

export const CHARTER_ANSWERS = ['exception', 'hold', 'reopen'] as const;

/** What somebody said of a grant inside a role of others. Answers are added, never changed; the last one holds. */
@Entity('charter_answer')
@References(() => GrantEntity, 'grantId')
@References(() => PersonEntity, 'answeredById')
@Index('charter_answer_grant_index', ['collaborativeId', 'grantId', 'answeredAt'])
@Check('charter_answer_answer', `answer in ('exception', 'hold', 'reopen')`)
export class CharterAnswerEntity extends TenantRow {
  @Column('uuid')
  grantId: string;

  @Column('text')
  answer: (typeof CHARTER_ANSWERS)[number];

  @Column('text')
  reason: string;

  @Column('bytea')
  flagHash: Buffer;

  @Column('uuid')
  answeredById: string;

  @Column('timestamptz')
  answeredAt: Date;
}
