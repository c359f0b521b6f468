import { Injectable } from '@nestjs/common';
import type { Action } from '@acuerdo/access';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { PhasePlan, PlanSchema, type Phase, type PlanPhasesInput } from './phase.model.ts';
import { findPhases } from './phases.queries.ts';
import { mayNow, problemOfClosing, problemOfPlan, sameDays, type PlannedPhase } from './phases.rules.ts';

interface Held {
  readonly deliberationId: string;
  readonly shortId: string;
}

/** The phases of deliberations: planned, moved and closed by the secretariat, and asked by whoever does something in one. */
@Injectable()
export class PhasesService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService) {}

  /** Plans the phases, or moves them. What was closed and gets other days is open again, but for the first reading. */
  plan(ctx: MemberCtx, input: PlanPhasesInput): Promise<PhasePlan | Refused> {
    const { deliberationId, phases } = readInput(ctx, PlanSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const deliberation = await this.hold(ctx, 'd.id = $2', deliberationId);
      if (!deliberation) return refuse(refused(ctx, { key: 'api.notFound' }));
      const before = await this.of(ctx, deliberationId);
      const problem = problemOfPlan(phases, before);
      if (problem) return refuse(refused(ctx, problem.message, problem.path));
      await this.save(ctx, deliberationId, { phases, before });
      return this.done(ctx, deliberation, 'phasesPlanned');
    });
  }

  /** Ends a phase that runs before its last day is over. */
  close(ctx: MemberCtx, id: string): Promise<PhasePlan | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const deliberation = await this.hold(ctx, 'd.id = (select f.deliberation_id from phase f where f.collaborative_id = $1 and f.id = $2)', id);
      const phase = deliberation && (await this.of(ctx, deliberation.deliberationId)).find((one) => one.id === id);
      if (!phase) return refuse(refused(ctx, { key: 'api.notFound' }));
      const problem = problemOfClosing(phase.state);
      if (problem) return refuse(refused(ctx, { key: problem }));
      await ctx.db.query(`update phase set closed_at = ${sqlNow(ctx.viewer)} where collaborative_id = $1 and id = $2`, [ctx.viewer.collaborativeId, id]);
      return this.done(ctx, deliberation, `phaseClosed.${phase.kind}`);
    });
  }

  /** Refuses what no phase that runs switches on. */
  async demand(ctx: MemberCtx, deliberationId: string, action: Action): Promise<void> {
    const answer = mayNow(ctx.viewer, action, await this.held(ctx, deliberationId));
    if (!answer.allowed) refuse(refused(ctx, answer.reason));
  }

  /** The phases, which stay as they are until the caller's transaction is over. */
  async held(ctx: MemberCtx, deliberationId: string): Promise<Phase[]> {
    await ctx.db.query('select from phase where collaborative_id = $1 and deliberation_id = $2 order by id for share', [ctx.viewer.collaborativeId, deliberationId]);
    return this.of(ctx, deliberationId);
  }

  private async of(ctx: MemberCtx, deliberationId: string): Promise<Phase[]> {
    return (await findPhases(ctx, [deliberationId])).get(deliberationId) ?? [];
  }

  private async save(ctx: MemberCtx, deliberationId: string, { phases, before }: { phases: readonly PlannedPhase[]; before: readonly Phase[] }): Promise<void> {
    const { collaborativeId } = ctx.viewer;
    await ctx.db.query('delete from phase where collaborative_id = $1 and deliberation_id = $2 and kind <> all($3::text[])', [collaborativeId, deliberationId, phases.map(({ kind }) => kind)]);
    for (const phase of phases.filter((one) => !before.some((other) => sameDays(one, other)))) {
      await ctx.db.query(
        `insert into phase (collaborative_id, id, deliberation_id, kind, begins_on, ends_on) values ($1, $2, $3, $4, $5, $6)
         on conflict (collaborative_id, deliberation_id, kind) do update set begins_on = excluded.begins_on, ends_on = excluded.ends_on, closed_at = null`,
        [collaborativeId, uuid(), deliberationId, phase.kind, phase.beginsOn, phase.endsOn]);
    }
  }

  private async done(ctx: MemberCtx, { deliberationId, shortId }: Held, kind: string): Promise<PhasePlan> {
    await this.activity.record(ctx, { kind, subjectId: deliberationId, values: { deliberation: shortId } });
    return Object.assign(new PhasePlan(), { phases: await this.of(ctx, deliberationId) });
  }

  /** Held with its phases while its plan is changed: two plans are not mixed, and whoever does something in a phase is done, or comes after. */
  private async hold(ctx: MemberCtx, condition: string, value: string): Promise<Held | undefined> {
    const [row] = await ctx.db.query<Held[]>(
      `select d.id as "deliberationId", d.short_id as "shortId" from deliberation d where d.collaborative_id = $1 and ${condition} for update`, [ctx.viewer.collaborativeId, value]);
    if (row) await ctx.db.query('select from phase where collaborative_id = $1 and deliberation_id = $2 order by id for update', [ctx.viewer.collaborativeId, row.deliberationId]);
    return row;
  }
}
