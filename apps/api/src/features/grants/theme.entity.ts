import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { CollaborativeEntity } from '../collaboratives/collaborative.entity.ts';
import { PassageEntity } from '../sources/passage.entity.ts';

export const THEME_KINDS = ['theme', 'population', 'scale'] as const;

/** A theme of the collaborative's own list, in both languages. */
@Entity('theme')
@ForeignKey(() => CollaborativeEntity, ['collaborativeId'] as const, ['id'] as const)
@References(() => PassageEntity, 'passageId')
@Unique(['collaborativeId', 'code'])
@Check('theme_kind', `kind in ('theme', 'population', 'scale')`)
@Check('theme_steps', `(kind = 'scale') = (jsonb_array_length(steps) > 0)`)
export class ThemeEntity extends TenantRow {
  @Column('text')
  code: string;

  @Column('text')
  nameEn: string;

  @Column('text')
  nameEs: string;

  @Column('text', { default: 'theme' })
  kind: (typeof THEME_KINDS)[number];

  /** The steps of a scale, from the gravest on, in both languages. */
  @Column('jsonb', { default: [] })
  steps: { en: string; es: string }[];

  @Column('uuid', { nullable: true })
  passageId: string | null;
}
