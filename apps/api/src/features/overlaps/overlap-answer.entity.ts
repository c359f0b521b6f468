import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { OverlapEntity } from './overlap.entity.ts';

export const ANSWERS = ['by-design', 'coordinate', 'adjust', 'move', 'hold', 'not-the-same', 'reopen'] as const;

/** What somebody said of an overlap. Answers are added, never changed; the last one holds. */
@Entity('overlap_answer')
@References(() => OverlapEntity, 'overlapId')
@References(() => PersonEntity, 'answeredById')
@Index('overlap_answer_index', ['collaborativeId', 'overlapId', 'answeredAt'])
@Check('overlap_answer_answer', `answer in ('by-design', 'coordinate', 'adjust', 'move', 'hold', 'not-the-same', 'reopen')`)
export class OverlapAnswerEntity extends TenantRow {
  @Column('uuid')
  overlapId: string;

  @Column('text')
  answer: (typeof ANSWERS)[number];

  @Column('text')
  reason: string;

  @Column('uuid')
  answeredById: string;

  @Column('timestamptz')
  answeredAt: Date;

  @Column('bytea')
  evidenceHash: Buffer;
}
