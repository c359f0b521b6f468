import { Column, Entity, Index, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { GrantEntity } from '../grants/grant.entity.ts';
import { PartyEntity } from '../parties/party.entity.ts';
import { SoundingEntity } from './sounding.entity.ts';

/** A grant of a reader's that a sounding meets. Only the reader is told. */
@Entity('sounding_match')
@References(() => SoundingEntity, 'soundingId')
@References(() => PartyEntity, 'partyId')
@References(() => GrantEntity, 'grantId')
@Unique(['collaborativeId', 'grantId', 'soundingId'])
@Index('sounding_match_party_index', ['collaborativeId', 'partyId', 'soundingId'])
@Index('sounding_match_sounding_index', ['collaborativeId', 'soundingId'])
export class SoundingMatchEntity extends TenantRow {
  @Column('uuid')
  soundingId: string;

  @Column('uuid')
  partyId: string;

  @Column('uuid')
  grantId: string;
}
