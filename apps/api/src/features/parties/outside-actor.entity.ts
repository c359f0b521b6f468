import { Check, Column, Entity } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PassageEntity } from '../sources/passage.entity.ts';
import { PartyEntity } from './party.entity.ts';

export const STANDINGS = ['cited', 'actor', 'target', 'field'] as const;

/**
 * As what the partners speak of somebody outside: who is cited as evidence, who acts, whom they want to move, the field
 * that they build. It makes nobody a partner, a funder or a grantee.
 */
@Entity('outside_actor')
@References(() => PartyEntity, 'partyId')
@References(() => PassageEntity, 'passageId')
@Check('outside_actor_standing', `standing in ('cited', 'actor', 'target', 'field')`)
export class OutsideActorEntity extends TenantRow {
  @Column('uuid')
  partyId: string;

  @Column('text')
  standing: (typeof STANDINGS)[number];

  /** What is said of it, in a few words. */
  @Column('text')
  whatEn: string;

  @Column('text')
  whatEs: string;

  @Column('uuid', { nullable: true })
  passageId: string | null;
}
