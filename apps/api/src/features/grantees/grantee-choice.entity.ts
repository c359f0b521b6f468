import { Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartyEntity } from '../parties/party.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';

/** A person chose that a party's name stands for the whole grantee that it is part of. The last choice among its parties holds. */
@Entity('grantee_choice')
@References(() => PartyEntity, 'partyId')
@References(() => PersonEntity, 'chosenById')
@Index('grantee_choice_party_index', ['collaborativeId', 'partyId'])
export class GranteeChoiceEntity extends TenantRow {
  @Column('uuid')
  partyId: string;

  @Column('uuid')
  chosenById: string;

  @Column('timestamptz')
  chosenAt: Date;
}
