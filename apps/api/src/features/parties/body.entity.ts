import { Check, Column, Entity } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { PassageEntity } from '../sources/passage.entity.ts';
import { PartyEntity } from './party.entity.ts';
import { UnitEntity } from './unit.entity.ts';

export const BODY_KINDS = ['advisory', 'steering', 'other'] as const;

/** A board or committee: of a partner, of one of its units, or of the pool. */
@Entity('body')
@References(() => PartyEntity, 'partyId')
@References(() => UnitEntity, 'unitId')
@References(() => PassageEntity, 'passageId')
@Check('body_kind', `kind in ('advisory', 'steering', 'other')`)
export class BodyEntity extends TenantRow {
  @Column('text')
  name: string;

  @Column('text')
  kind: (typeof BODY_KINDS)[number];

  @Column('uuid')
  partyId: string;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('uuid', { nullable: true })
  passageId: string | null;
}
