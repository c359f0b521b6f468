import { Check, Column, Entity, Unique } from 'typeorm';
import { LedgerEntryEntity } from '../../platform/ledger/ledger-entry.entity.ts';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { DecisionEntity } from '../decisions/decision.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { QuestionEntity } from './question.entity.ts';

export const ANSWER_STATES = ['in-discussion', 'answered', 'dropped', 'reopened'] as const;

/** A step in the life of a question. Steps are added, never changed; the last one holds. */
@Entity('question_answer')
@References(() => QuestionEntity, 'questionId')
@References(() => DecisionEntity, 'decisionId')
@References(() => PersonEntity, 'answeredById')
@References(() => LedgerEntryEntity, 'entryId')
@Unique(['collaborativeId', 'questionId', 'number'])
@Check('question_answer_state', `state in ('in-discussion', 'answered', 'dropped', 'reopened')`)
@Check('question_answer_number', 'number >= 1')
@Check('question_answer_settled', `(state in ('answered', 'dropped') and decision_id is null) = (reason_en is not null)`)
@Check('question_answer_reason', '(reason_en is null) = (reason_es is null)')
@Check('question_answer_decision', `decision_id is null or state in ('answered', 'dropped')`)
@Check('question_answer_entry', `(state = 'in-discussion') = (entry_id is null)`)
export class QuestionAnswerEntity extends TenantRow {
  @Column('uuid')
  questionId: string;

  /** From 1, without a gap in its question. */
  @Column('integer')
  number: number;

  @Column('text')
  state: (typeof ANSWER_STATES)[number];

  /** The answer, or why it was dropped, reopened or taken up. */
  @Column('text')
  textEn: string;

  @Column('text')
  textEs: string;

  /** The decision that answered or dropped it; without one, the reason says why none was needed. */
  @Column('uuid', { nullable: true })
  decisionId: string | null;

  @Column('text', { nullable: true })
  reasonEn: string | null;

  @Column('text', { nullable: true })
  reasonEs: string | null;

  @Column('uuid')
  answeredById: string;

  @Column('timestamptz')
  answeredAt: Date;

  /** Its entry in the record. */
  @Column('uuid', { nullable: true })
  entryId: string | null;
}
