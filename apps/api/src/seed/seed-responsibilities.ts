import { v7 as uuid } from 'uuid';
import { ThemeEntity } from '../features/grants/theme.entity.ts';
import { BudgetLineEntity } from '../features/responsibilities/budget-line.entity.ts';
import { ResponsibilityCellEntity } from '../features/responsibilities/responsibility-cell.entity.ts';
import { ResponsibilityEntity } from '../features/responsibilities/responsibility.entity.ts';
import type { MemberCtx } from '../platform/ctx.ts';
import { daysOf } from '../platform/graphql/vague-date.model.ts';
import { BUDGET_LINES, CORRIDOR_COUNTRIES, RESPONSIBILITIES_OF_2014 } from './people-of-2014.ts';
import type { Around } from './seed-people-of-2014.ts';

/** Who owned the corridor before and after the end of 2014: every theme, in every country of it. */
export async function seedResponsibilities(ctx: MemberCtx, { partners, passage }: Around): Promise<void> {
  const { collaborativeId } = ctx.viewer;
  const themes = await ctx.db.getRepository(ThemeEntity).findBy({ collaborativeId });
  const lines = new Map(BUDGET_LINES.map(({ key }) => [key, uuid()] as const));
  await ctx.db.getRepository(BudgetLineEntity).insert(BUDGET_LINES.map(({ key, nameEn, nameEs, from }) => (
    { collaborativeId, id: lines.get(key), nameEn, nameEs, passageId: passage(from) })));
  for (const { line, role, unit, since, until, basis, from } of RESPONSIBILITIES_OF_2014) {
    const id = uuid();
    const valid = until === null ? `[${since.from},)` : `[${since.from},${until}]`;
    await ctx.db.getRepository(ResponsibilityEntity).insert({
      collaborativeId, id, role, partyId: partners.parties.get('osf'), unitId: partners.units.get(unit), valid, basis, passageId: passage(from),
      fromWritten: since.written, fromRange: daysOf(since), fromInferred: since.inferred,
    });
    await ctx.db.getRepository(ResponsibilityCellEntity).insert(themes.flatMap(({ code }) => CORRIDOR_COUNTRIES.map((country) => (
      { collaborativeId, id: uuid(), responsibilityId: id, role, valid, theme: code, country, budgetLineId: lines.get(line) }))));
  }
}
