import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartyEntity } from '../parties/party.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';

export const CONTACT_WAYS = ['call', 'message', 'visit', 'meeting', 'other'] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];

/** That somebody of a party was in touch with a grantee: the party's own, until it shares it. */
@Entity('contact_note')
@References(() => PartyEntity, 'granteeId')
@References(() => PartyEntity, 'ownerId')
@References(() => PersonEntity, 'personId')
@Index('contact_note_listing_index', ['collaborativeId', 'granteeId', 'day', 'id'])
@Check('contact_note_way', `way in ('call', 'message', 'visit', 'meeting', 'other')`)
export class ContactNoteEntity extends TenantRow {
  @Column('uuid')
  granteeId: string;

  @Column('uuid')
  ownerId: string;

  /** Who was in touch. */
  @Column('uuid')
  personId: string;

  @Column('date')
  day: string;

  @Column('text')
  way: ContactWay;

  @Column('text')
  text: string;

  @Column('timestamptz', { nullable: true })
  sharedAt: Date | null;

  @Column('timestamptz')
  notedAt: Date;
}
