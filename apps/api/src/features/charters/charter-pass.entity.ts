import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant.ts';
import { CollaborativeEntity } from '../collaboratives/collaborative.entity.ts';

export type PassPart = 'grants' | 'overlaps';

/** What is still to be looked at since another charter came in force, and up to which id it was. Gone when all of it was. */
@Entity('charter_pass')
@ForeignKey(() => CollaborativeEntity, ['collaborativeId'] as const, ['id'] as const)
@Unique(['collaborativeId', 'part'])
@Check('charter_pass_part', `part in ('grants', 'overlaps')`)
export class CharterPassEntity extends TenantRow {
  @Column('text')
  part: PassPart;

  @Column('uuid', { nullable: true })
  afterId: string | null;
}
