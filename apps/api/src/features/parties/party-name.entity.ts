import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartyEntity } from './party.entity.ts';

/** A name of a party, as somebody wrote it. */
@Entity('party_name')
@References(() => PartyEntity, 'partyId')
@Index('party_name_party_index', ['collaborativeId', 'partyId'])
@Check('party_name_kind', `kind in ('legal', 'short', 'acronym', 'former', 'translation', 'published')`)
export class PartyNameEntity extends TenantRow {
  @Column('uuid')
  partyId: string;

  @Column('text')
  text: string;

  @Column('text')
  kind: 'legal' | 'short' | 'acronym' | 'former' | 'translation' | 'published';
}
