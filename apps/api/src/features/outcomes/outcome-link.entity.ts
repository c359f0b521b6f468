import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { GrantEntity } from '../grants/grant.entity.ts';
import { PassageEntity } from '../sources/passage.entity.ts';
import { OutcomeEntity } from './outcome.entity.ts';

/** A grant that contributed to an outcome, or a sentence that is evidence of it. */
@Entity('outcome_link')
@References(() => OutcomeEntity, 'outcomeId')
@References(() => GrantEntity, 'grantId')
@References(() => PassageEntity, 'passageId')
@Index('outcome_link_outcome_index', ['collaborativeId', 'outcomeId'])
@Check('outcome_link_one', 'num_nonnulls(grant_id, passage_id) = 1')
export class OutcomeLinkEntity extends TenantRow {
  @Column('uuid')
  outcomeId: string;

  @Column('uuid', { nullable: true })
  grantId: string | null;

  @Column('uuid', { nullable: true })
  passageId: string | null;
}
