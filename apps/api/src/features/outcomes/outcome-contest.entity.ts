import { Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartnerEntity } from '../parties/partner.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { OutcomeEntity } from './outcome.entity.ts';

/** Why a partner contests a claimed outcome. It may take that back, and the row goes. */
@Entity('outcome_contest')
@References(() => OutcomeEntity, 'outcomeId')
@References(() => PartnerEntity, 'partnerId')
@References(() => PersonEntity, 'contestedById')
@Unique(['collaborativeId', 'outcomeId', 'partnerId'])
export class OutcomeContestEntity extends TenantRow {
  @Column('uuid')
  outcomeId: string;

  @Column('uuid')
  partnerId: string;

  @Column('text')
  reason: string;

  /** In which the reason is written. */
  @Column('char', { length: 2 })
  language: 'en' | 'es';

  @Column('uuid')
  contestedById: string;

  @Column('timestamptz')
  contestedAt: Date;
}
