import { Check, Column, Entity } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { EvaluationEntity } from './evaluation.entity.ts';

/** Grantees asked in confidence, for an evaluation. Who was asked and who answered is kept nowhere. */
@Entity('consultation')
@References(() => EvaluationEntity, 'evaluationId')
@References(() => PersonEntity, 'openedById')
@Check('consultation_answers', 'answers >= 5')
@Check('consultation_closed', 'closed_at is not null or answers is null')
@Check('consultation_summary', '(summary_en is null) = (summary_es is null) and (summary_en is null or answers is not null)')
export class ConsultationEntity extends TenantRow {
  @Column('uuid')
  evaluationId: string;

  /** What is asked, in both languages: `[{ en, es }]`. */
  @Column('jsonb')
  questions: { en: string; es: string }[];

  /** The last day on which answers are taken. */
  @Column('date')
  until: string;

  @Column('uuid')
  openedById: string;

  @Column('timestamptz')
  openedAt: Date;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** How many answered; null until the close, and where they were fewer than five. */
  @Column('integer', { nullable: true })
  answers: number | null;

  /** What the evaluator makes of the answers: all that anybody else reads of them. */
  @Column('text', { nullable: true })
  summaryEn: string | null;

  @Column('text', { nullable: true })
  summaryEs: string | null;
}
