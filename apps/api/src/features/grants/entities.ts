import { AllocationEntity } from './allocation.entity.ts';
import { GrantThemeEntity } from './grant-theme.entity.ts';
import { GrantEntity } from './grant.entity.ts';
import { GranteePartEntity } from './grantee-part.entity.ts';
import { ThemeEntity } from './theme.entity.ts';

/** The tables of this feature. */
export const grantsEntities = [AllocationEntity, GrantThemeEntity, GrantEntity, GranteePartEntity, ThemeEntity];
