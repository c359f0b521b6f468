import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { CollaborativeEntity } from '../collaboratives/collaborative.entity.ts';

export const PARTY_KINDS = ['foundation', 'pool', 'nonprofit', 'government', 'international', 'academic', 'field', 'other'] as const;

/** Any organisation. What it does (funder, grantee, host) follows from what points at it. */
@Entity('party')
@ForeignKey(() => CollaborativeEntity, ['collaborativeId'] as const, ['id'] as const)
@References(() => PartyEntity, 'ownerId')
@References(() => PartyEntity, 'officeOfId')
@Index('party_name_index', ['collaborativeId', 'name', 'id'])
@Check('party_kind', `kind in ('foundation', 'pool', 'nonprofit', 'government', 'international', 'academic', 'field', 'other')`)
@Check('party_protection', `protection in ('open', 'partners', 'protected')`)
export class PartyEntity extends TenantRow {
  @Column('text', { nullable: true })
  shortId: string | null;

  /** The name it is shown by; all its names are in `party_name`. */
  @Column('text')
  name: string;

  /** What it is; a `field` is many organisations spoken of as one, `other` where nobody has said. */
  @Column('text', { default: 'other' })
  kind: (typeof PARTY_KINDS)[number];

  /** The organisation that it is an office of, and not the whole. */
  @Column('uuid', { nullable: true })
  officeOfId: string | null;

  @Column('char', { length: 2, nullable: true })
  country: string | null;

  /** The partner (or the pool) that brought it in. */
  @Column('uuid')
  ownerId: string;

  @Column('timestamptz', { nullable: true })
  sharedAt: Date | null;

  @Column('text', { default: 'partners' })
  protection: 'open' | 'partners' | 'protected';

  @Column('boolean', { default: false })
  sample: boolean;
}
