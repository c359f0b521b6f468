import { Check, Column, Entity, Index } from 'typeorm';
import type { OverlapGrant } from '@acuerdo/overlap';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { LedgerEntryEntity } from '../../platform/ledger/ledger-entry.entity.ts';
import { GrantEntity } from '../grants/grant.entity.ts';
import { ThemeEntity } from '../grants/theme.entity.ts';
import { PartyEntity } from '../parties/party.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';

/** A party says of an unshared grant, masked, that there is a conversation. Its id is random: one made of the moment would tell when. */
@Entity('sounding')
@References(() => PartyEntity, 'byId')
@References(() => GrantEntity, 'grantId')
@References(() => ThemeEntity, 'themeId')
@References(() => PersonEntity, 'madeById')
@References(() => PersonEntity, 'openedById')
@References(() => LedgerEntryEntity, 'entryId')
@Index('sounding_by_index', ['collaborativeId', 'byId', 'madeAt', 'id'])
@Index('sounding_grant_index', ['collaborativeId', 'grantId'])
@Check('sounding_ended', '(ended_at is null) = (ending is null)')
@Check('sounding_ending', `ending in ('withdrawn', 'shared', 'protected', 'removed')`)
@Check('sounding_opened', '(opened_at is null) = (opened_by_id is null)')
export class SoundingEntity extends TenantRow {
  @Column('uuid')
  byId: string;

  /** Null once the grant is no more. */
  @Column('uuid', { nullable: true })
  grantId: string | null;

  /** How the grantee's name is compared, for the limit of soundings; null once it was purged. */
  @Column('text', { nullable: true })
  granteeKey: string | null;

  @Column('uuid', { nullable: true })
  themeId: string | null;

  /** The grant as it was then: what is changed afterwards asks nobody anything new. Null once it was purged. */
  @Column('jsonb', { nullable: true })
  compared: OverlapGrant | null;

  /** The parties that may learn it. */
  @Column('uuid', { array: true })
  readers: string[];

  @Column('text')
  reason: string;

  @Column('uuid')
  madeById: string;

  @Column('timestamptz')
  madeAt: Date;

  @Column('date')
  lastDay: string;

  /** Since when its party agrees to be revealed to whoever agrees too. */
  @Column('timestamptz', { nullable: true })
  openedAt: Date | null;

  @Column('uuid', { nullable: true })
  openedById: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('text', { nullable: true })
  ending: 'withdrawn' | 'shared' | 'protected' | 'removed' | null;

  /** The entry of the record that commits to it. */
  @Column('uuid', { nullable: true })
  entryId: string | null;
}
