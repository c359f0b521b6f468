import { Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartnerEntity } from '../parties/partner.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { ProposalEntity } from '../proposals/proposal.entity.ts';

/** A partner's one review of a proposal, and who writes it: nobody yet, or the officer who began. */
@Entity('review_place')
@References(() => ProposalEntity, 'proposalId')
@References(() => PartnerEntity, 'partnerId')
@References(() => PersonEntity, 'personId')
@Unique(['collaborativeId', 'proposalId', 'partnerId'])
export class ReviewPlaceEntity extends TenantRow {
  @Column('uuid')
  proposalId: string;

  @Column('uuid')
  partnerId: string;

  @Column('uuid', { nullable: true })
  personId: string | null;
}
