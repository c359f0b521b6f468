import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant.ts';
import { CollaborativeEntity } from '../collaboratives/collaborative.entity.ts';

/** A theme of the collaborative's own list, in both languages. */
@Entity('theme')
@ForeignKey(() => CollaborativeEntity, ['collaborativeId'] as const, ['id'] as const)
@Unique(['collaborativeId', 'code'])
export class ThemeEntity extends TenantRow {
  @Column('text')
  code: string;

  @Column('text')
  nameEn: string;

  @Column('text')
  nameEs: string;
}
