import { BudgetLineEntity } from './budget-line.entity.ts';
import { ResponsibilityCellEntity } from './responsibility-cell.entity.ts';
import { ResponsibilityEntity } from './responsibility.entity.ts';

/** The tables of this feature. */
export const responsibilitiesEntities = [BudgetLineEntity, ResponsibilityCellEntity, ResponsibilityEntity];
