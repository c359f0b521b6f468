import { Check, Column, Entity, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PartnerEntity } from '../parties/partner.entity.ts';
import { PersonEntity } from '../people/person.entity.ts';

/** An address of a partner that is sent the signed heads of the record, so that the partner can hold the record to them later. */
@Entity('witness')
@References(() => PartnerEntity, 'partnerId')
@References(() => PersonEntity, 'namedById')
@Unique('witness_partner', ['collaborativeId', 'partnerId'])
@Check('witness_language', `language in ('en', 'es')`)
export class WitnessEntity extends TenantRow {
  @Column('uuid')
  partnerId: string;

  @Column('text')
  address: string;

  @Column('char', { length: 2 })
  language: 'en' | 'es';

  @Column('uuid')
  namedById: string;

  @Column('timestamptz')
  namedAt: Date;

  /** The last letter to it; it is gone once it was sent. */
  @Column('uuid', { nullable: true })
  letterId: string | null;

  /** How many entries the head covers that it was written last. */
  @Column('bigint', { nullable: true })
  sentSize: string | null;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;
}
