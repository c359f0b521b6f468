import { Check, Column, Entity, Index } from 'typeorm';
import { LedgerEntryEntity } from '../../platform/ledger/ledger-entry.entity.ts';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { DecisionEntity } from './decision.entity.ts';

export const ACTS = ['accepted', 'declined', 'reviewed'] as const;

/** What was said of a decision afterwards: that the host accepted or declined it, that it was looked at again and stands. Acts are added, never changed. */
@Entity('decision_act')
@References(() => DecisionEntity, 'decisionId')
@References(() => PersonEntity, 'byId')
@References(() => LedgerEntryEntity, 'entryId')
@Index('decision_act_index', ['collaborativeId', 'decisionId', 'at'])
@Check('decision_act_kind', `kind in ('accepted', 'declined', 'reviewed')`)
@Check('decision_act_review', `review_on is null or kind = 'reviewed'`)
export class DecisionActEntity extends TenantRow {
  @Column('uuid')
  decisionId: string;

  @Column('text')
  kind: (typeof ACTS)[number];

  /** By which letter, on whose word, why: in the language of who wrote it. */
  @Column('text')
  words: string;

  @Column('char', { length: 2 })
  language: string;

  /** When it is to be looked at again; null where that is not said. */
  @Column('date', { nullable: true })
  reviewOn: string | null;

  @Column('uuid')
  byId: string;

  @Column('timestamptz')
  at: Date;

  @Column('uuid')
  entryId: string;
}
