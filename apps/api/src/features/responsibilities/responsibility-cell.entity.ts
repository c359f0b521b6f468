import { Column, Entity, Exclusion, ForeignKey, Unique } from 'typeorm';
import { References, TenantRow } from '../../platform/database/tenant.ts';
import { ThemeEntity } from '../grants/theme.entity.ts';
import { BudgetLineEntity } from './budget-line.entity.ts';
import { ResponsibilityEntity } from './responsibility.entity.ts';

/**
 * One theme in one country on one budget line. It repeats role and days of its responsibility, which a foreign key
 * keeps equal, so that the database itself refuses two owners of one cell on one day.
 */
@Entity('responsibility_cell')
@ForeignKey(() => ResponsibilityEntity, ['collaborativeId', 'responsibilityId', 'role', 'valid'] as const, ['collaborativeId', 'id', 'role', 'valid'] as const, { onUpdate: 'CASCADE' })
@ForeignKey(() => ThemeEntity, ['collaborativeId', 'theme'] as const, ['collaborativeId', 'code'] as const)
@References(() => BudgetLineEntity, 'budgetLineId')
@Unique('responsibility_cell_once', ['collaborativeId', 'responsibilityId', 'theme', 'country', 'budgetLineId'])
@Exclusion('responsibility_cell_one_owner', `using gist (collaborative_id with =, theme with =, country with =, budget_line_id with =, valid with &&) where (role = 'owner')`)
export class ResponsibilityCellEntity extends TenantRow {
  @Column('uuid')
  responsibilityId: string;

  @Column('text')
  role: string;

  @Column('daterange')
  valid: string;

  @Column('text')
  theme: string;

  @Column('char', { length: 2 })
  country: string;

  @Column('uuid')
  budgetLineId: string;
}
