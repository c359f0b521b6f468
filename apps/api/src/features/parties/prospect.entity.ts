import { Check, Column, Entity, ForeignKey } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { CollaborativeEntity } from '../collaboratives/collaborative.entity.ts';
import { PassageEntity } from '../sources/passage.entity.ts';

export const PROSPECT_STATES = ['considered', 'invited', 'joined', 'declined'] as const;

/** Who could become a partner. It is none: it has no mark, no vote and no money in the pool. */
@Entity('prospect')
@ForeignKey(() => CollaborativeEntity, ['collaborativeId'] as const, ['id'] as const)
@References(() => PassageEntity, 'passageId')
@Check('prospect_state', `state in ('considered', 'invited', 'joined', 'declined')`)
export class ProspectEntity extends TenantRow {
  @Column('text')
  nameEn: string;

  @Column('text')
  nameEs: string;

  /** Organisations of a kind (“new foundations”), not one by its name. */
  @Column('boolean')
  many: boolean;

  @Column('text')
  state: (typeof PROSPECT_STATES)[number];

  @Column('uuid', { nullable: true })
  passageId: string | null;
}
