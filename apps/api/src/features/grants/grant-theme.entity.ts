import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { GrantEntity } from './grant.entity.ts';
import { ThemeEntity } from './theme.entity.ts';

/** A grant works on a theme. */
@Entity('grant_theme')
@ForeignKey(() => GrantEntity, ['collaborativeId', 'grantId'] as const, ['collaborativeId', 'id'] as const)
@ForeignKey(() => ThemeEntity, ['collaborativeId', 'themeId'] as const, ['collaborativeId', 'id'] as const)
@Index('grant_theme_theme_index', ['collaborativeId', 'themeId'])
export class GrantThemeEntity {
  @PrimaryColumn('uuid')
  collaborativeId: string;

  @PrimaryColumn('uuid')
  grantId: string;

  @PrimaryColumn('uuid')
  themeId: string;
}
