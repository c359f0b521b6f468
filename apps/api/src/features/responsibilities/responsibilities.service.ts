import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { todayIn } from '../collaboratives/clock.ts';
import { TermsService } from '../people/terms.service.ts';
import type { Responsibilities } from './responsibility.model.ts';
import { answeringFor, concerned, scopesOf } from './responsibilities.rules.ts';
import { choices, gathered, responsibilitiesById, turnsIn, type Scope } from './responsibilities.queries.ts';

/** Who was responsible for what on a day, and who answers where nobody was. */
@Injectable()
export class ResponsibilitiesService {
  constructor(private readonly terms: TermsService) {}

  async on(ctx: MemberCtx, scope: Scope, asked: string | null): Promise<Responsibilities> {
    const on = asked ?? await todayIn(ctx);
    const rows = await gathered(ctx, scope, on);
    const ids = [...new Set(rows.flatMap(({ now, before, after }) => [...now, ...before, ...after]))];
    const scopes = scopesOf(rows, await responsibilitiesById(ctx, ids), on);
    const unitIds = [...new Set(scopes.flatMap(concerned).flatMap(({ unit }) => unit?.id ?? []))];
    const terms = await this.terms.leadersAndVacancies(ctx, unitIds, on);
    return { on, scopes: scopes.map((row) => ({ ...row, answering: answeringFor(row, terms) })), turns: await turnsIn(ctx, scope), ...await choices(ctx) };
  }
}
