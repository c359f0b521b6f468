import { Check, Column, Entity, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartyEntity } from '../parties/party.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';
import type { Question } from './call.rules.ts';

/** An open call: what a partner or the pool asks for, of whoever wants to apply. What is asked is fixed when it opens. */
@Entity('call')
@References(() => PartyEntity, 'ownerId')
@References(() => PersonEntity, 'createdById')
@Index('call_short_index', ['collaborativeId', 'shortId'], { unique: true, where: 'short_id is not null' })
@Index('call_listing_index', ['collaborativeId', 'createdAt', 'id'])
@Check('call_time', 'opens_at < closes_at')
@Check('call_amounts', 'smallest > 0 and smallest <= largest')
@Check('call_opened', '(opened_at is null) = (short_id is null) and (closed_at is null or opened_at is not null)')
export class CallEntity extends TenantRow {
  /** Given when it is opened: CALL-1. */
  @Column('text', { nullable: true })
  shortId: string | null;

  /** The partner, or the pool, that gets what is asked for. */
  @Column('uuid')
  ownerId: string;

  @Column('text')
  titleEn: string;

  @Column('text')
  titleEs: string;

  @Column('text')
  textEn: string;

  @Column('text')
  textEs: string;

  /** Codes of themes. */
  @Column('text', { array: true })
  themes: string[];

  /** Countries, ISO 3166-1 alpha-2. */
  @Column('text', { array: true })
  places: string[];

  @Column('numeric', { precision: 14, scale: 2 })
  smallest: string;

  @Column('numeric', { precision: 14, scale: 2 })
  largest: string;

  @Column('char', { length: 3 })
  currency: string;

  @Column('timestamptz')
  opensAt: Date;

  @Column('timestamptz')
  closesAt: Date;

  /** When it was to close, before it was extended for the first time. */
  @Column('timestamptz', { nullable: true })
  extendedFrom: Date | null;

  @Column('jsonb')
  questions: Question[];

  @Column('timestamptz', { nullable: true })
  openedAt: Date | null;

  /** When somebody closed it before its time. */
  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('uuid')
  createdById: string;

  @Column('timestamptz')
  createdAt: Date;
}
