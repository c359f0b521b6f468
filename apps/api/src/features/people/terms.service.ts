import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import type { PageRequest } from '../../platform/graphql/paging.ts';
import { todayIn } from '../collaboratives/clock.ts';
import type { RoleTerm, RoleTermFilter, RoleTermPage } from './role-term.model.ts';
import { knownDays, leadersAndVacancies, listTerms } from './terms.queries.ts';

/** Who was what, when: roles of people who need no account here, and posts that stand open. */
@Injectable()
export class TermsService {
  async list(ctx: MemberCtx, filter: RoleTermFilter | null, page: PageRequest): Promise<RoleTermPage> {
    const on = filter?.on ?? await todayIn(ctx);
    const text = filter?.text?.trim().slice(0, 100) || null;
    const terms = await listTerms(ctx, { on, text, ever: filter?.ever ?? false, inBodies: filter?.inBodies ?? false }, page);
    return { ...terms, on, knownDays: await knownDays(ctx) };
  }

  /** Who leads, and which posts stand open, in units on a day. */
  leadersAndVacancies(ctx: MemberCtx, unitIds: readonly string[], on: string): Promise<RoleTerm[]> {
    return unitIds.length === 0 ? Promise.resolve([]) : leadersAndVacancies(ctx, unitIds, on);
  }
}
