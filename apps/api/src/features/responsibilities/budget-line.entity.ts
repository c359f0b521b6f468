import { Column, Entity, ForeignKey } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { CollaborativeEntity } from '../collaboratives/collaborative.entity.ts';
import { PassageEntity } from '../sources/passage.entity.ts';

/** A budget, or a part of one, that somebody answers for. */
@Entity('budget_line')
@ForeignKey(() => CollaborativeEntity, ['collaborativeId'] as const, ['id'] as const)
@References(() => PassageEntity, 'passageId')
export class BudgetLineEntity extends TenantRow {
  @Column('text')
  nameEn: string;

  @Column('text')
  nameEs: string;

  @Column('uuid', { nullable: true })
  passageId: string | null;
}
