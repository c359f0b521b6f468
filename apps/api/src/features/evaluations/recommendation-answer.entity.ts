import { Check, Column, Entity, Unique } from 'typeorm';
import { LedgerEntryEntity } from '../../platform/ledger/ledger-entry.entity.ts';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartnerEntity } from '../parties/partner.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { EvaluationPartEntity } from './evaluation-part.entity.ts';

export const ANSWERS = ['accepts', 'in-part', 'does-not'] as const;

/** What a partner answers to a recommendation. Without a row it has not answered; a later answer stands in place of an earlier one, which the record keeps. */
@Entity('recommendation_answer')
@References(() => EvaluationPartEntity, 'partId')
@References(() => PartnerEntity, 'partnerId')
@References(() => PersonEntity, 'answeredById')
@References(() => LedgerEntryEntity, 'entryId')
@Unique(['collaborativeId', 'partId', 'partnerId'])
@Check('recommendation_answer_answer', `answer in ('accepts', 'in-part', 'does-not')`)
export class RecommendationAnswerEntity extends TenantRow {
  @Column('uuid')
  partId: string;

  @Column('uuid')
  partnerId: string;

  @Column('text')
  answer: (typeof ANSWERS)[number];

  @Column('text')
  reason: string;

  /** In which the reason is written. */
  @Column('char', { length: 2 })
  language: 'en' | 'es';

  @Column('uuid')
  answeredById: string;

  @Column('timestamptz')
  answeredAt: Date;

  @Column('uuid')
  entryId: string;
}
