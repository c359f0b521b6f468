import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PartyEntity } from '../parties/party.entity.ts';
import { AgreementEntity } from './agreement.entity.ts';

/** Who is party to an agreement. */
@Entity('agreement_party')
@ForeignKey(() => AgreementEntity, ['collaborativeId', 'agreementId'] as const, ['collaborativeId', 'id'] as const)
@ForeignKey(() => PartyEntity, ['collaborativeId', 'partyId'] as const, ['collaborativeId', 'id'] as const)
@Index('agreement_party_party_index', ['collaborativeId', 'partyId'])
export class AgreementPartyEntity {
  @PrimaryColumn('uuid')
  collaborativeId: string;

  @PrimaryColumn('uuid')
  agreementId: string;

  @PrimaryColumn('uuid')
  partyId: string;
}
