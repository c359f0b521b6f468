import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { CollaborativeEntity } from '../collaboratives/collaborative.entity.ts';
import { PassageEntity } from '../sources/passage.entity.ts';

export const CORRIDOR_KINDS = ['corridor', 'border', 'region', 'direction'] as const;

/** Where people move, by name. From which country to which, its versions say. */
@Entity('corridor')
@ForeignKey(() => CollaborativeEntity, ['collaborativeId'] as const, ['id'] as const)
@References(() => PassageEntity, 'passageId')
@Unique(['collaborativeId', 'code'])
@Check('corridor_kind', `kind in ('corridor', 'border', 'region', 'direction')`)
export class CorridorEntity extends TenantRow {
  /** Its own word in addresses: `central-america-mexico`. */
  @Column('text')
  code: string;

  @Column('text')
  kind: (typeof CORRIDOR_KINDS)[number];

  /** Its place in the list; the collaborative's own corridor comes first. */
  @Column('integer')
  position: number;

  @Column('text')
  nameEn: string;

  @Column('text')
  nameEs: string;

  @Column('uuid', { nullable: true })
  passageId: string | null;
}
