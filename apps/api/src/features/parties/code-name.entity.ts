import { Entity, ForeignKey, Column, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant.ts';
import { CollaborativeEntity } from '../collaboratives/collaborative.entity.ts';

/** What a protected party or grant is called while it is protected: drawn by lot, never from its name. `id` is its id. */
@Entity('code_name')
@ForeignKey(() => CollaborativeEntity, ['collaborativeId'] as const, ['id'] as const)
@Unique(['collaborativeId', 'name'])
export class CodeNameEntity extends TenantRow {
  @Column('text')
  name: string;
}
