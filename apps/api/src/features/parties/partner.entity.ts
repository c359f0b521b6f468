import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PassageEntity } from '../sources/passage.entity.ts';
import { PartyEntity } from './party.entity.ts';

/** A member foundation of the collaborative, from when to when. */
@Entity('partner')
@References(() => PartyEntity, 'partyId')
@References(() => PassageEntity, 'passageId')
@Unique(['collaborativeId', 'partyId'])
@Unique(['collaborativeId', 'letter'])
@Check('partner_valid', 'not isempty(valid)')
@Check('partner_letter', `letter ~ '^[A-Z]$'`)
export class PartnerEntity extends TenantRow {
  @Column('uuid')
  partyId: string;

  @Column('text')
  shortName: string;

  /** The mark that tells partners apart where colour does not. */
  @Column('char', { length: 1 })
  letter: string;

  /** Place in the fixed set of partner hues. */
  @Column('smallint')
  hue: number;

  @Column('daterange')
  valid: string;

  /** Since when, as it is written where only that is known; `valid` then counts from the first day that it can mean. */
  @Column('text', { nullable: true })
  sinceWritten: string | null;

  @Column('daterange', { nullable: true })
  sinceRange: string | null;

  @Column('boolean', { default: false })
  sinceInferred: boolean;

  @Column('uuid', { nullable: true })
  passageId: string | null;
}
