import { Injectable } from '@nestjs/common';
import { readDeadline } from '@acuerdo/calendar';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { nextShortIds } from '../../platform/database/short-ids.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { invalidInput } from '../../platform/graphql/errors.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import type { PageRequest } from '../../platform/graphql/paging.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { dateColumns } from '../../platform/graphql/vague-date.model.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow, sqlToday } from '../collaboratives/clock.ts';
import { adding, changing, filtering, moving, telling, type Adding, type AddStepInput, type ChangeStepInput, type MoveStepInput, type StepFilter } from './step.inputs.ts';
import type { Step, StepPage } from './step.model.ts';
import { findStep, listSteps, type StepRow } from './step.queries.ts';
import { HAPPENED, mayKeep, problemOfMoving, type StepState } from './step.rules.ts';

interface Happening {
  readonly kind: 'added' | 'changed' | 'moved' | 'answered';
  readonly state: string;
  readonly reason?: string | null;
  readonly was?: object | null;
}

/** What follows: steps with an owner and a deadline, and what became of each. */
@Injectable()
export class StepsService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService) {}

  async page(ctx: MemberCtx, filter: StepFilter | null, page: PageRequest): Promise<StepPage> {
    const { state, overdue, mine } = readInput(ctx, filtering, filter ?? {});
    const { nodes, ...rest } = await listSteps(ctx, { state: state ?? null, overdue: overdue ?? null, mine: mine ?? null }, page);
    return { ...rest, nodes: nodes.map((row) => shown(ctx, row)) };
  }

  async one(ctx: MemberCtx, name: string): Promise<Step | null> {
    const row = await findStep(ctx, name);
    return row && shown(ctx, row);
  }

  add(ctx: MemberCtx, input: AddStepInput): Promise<Step | Refused> {
    const given = readInput(ctx, adding, input);
    return this.tx.run(ctx, async (ctx) => {
      const id = uuid();
      const [shortId] = await nextShortIds(ctx, 'ST', 1) as [string];
      await ctx.db.query(
        `insert into step (collaborative_id, id, short_id, title_en, title_es, owner_written, all_partners, owner_partner_id, owner_unit_id, owner_person_id, due_written, due_range, due_inferred)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`, [ctx.viewer.collaborativeId, id, shortId, ...await this.columns(ctx, given)]);
      await this.link(ctx, id, given.questionIds);
      await this.happen(ctx, id, { kind: 'added', state: 'open' });
      await this.activity.record(ctx, { kind: 'stepAdded', subjectId: id, values: { step: shortId } });
      return this.there(ctx, id);
    });
  }

  change(ctx: MemberCtx, input: ChangeStepInput): Promise<Step | Refused> {
    const given = readInput(ctx, changing, input);
    return this.keep(ctx, given, async (ctx, step) => {
      await ctx.db.query(
        `update step set title_en = $3, title_es = $4, owner_written = $5, all_partners = $6, owner_partner_id = $7, owner_unit_id = $8, owner_person_id = $9,
           due_written = $10, due_range = $11, due_inferred = $12, version = version + 1 where collaborative_id = $1 and id = $2`,
        [ctx.viewer.collaborativeId, step.id, ...await this.columns(ctx, given)]);
      await ctx.db.query('delete from step_question where collaborative_id = $1 and step_id = $2', [ctx.viewer.collaborativeId, step.id]);
      await this.link(ctx, step.id, given.questionIds);
      await this.happen(ctx, step.id, { kind: 'changed', state: step.state, reason: given.reason, was: { title: step.title, owner: step.ownerWritten, due: step.due?.written ?? null } });
      return 'stepChanged';
    });
  }

  move(ctx: MemberCtx, input: MoveStepInput): Promise<Step | Refused> {
    const given = readInput(ctx, moving, input);
    return this.keep(ctx, given, async (ctx, step) => {
      const problem = problemOfMoving(step.state as StepState, given.state, given.reason);
      if (problem) return refuse(refused(ctx, { key: problem }, problem === 'api.steps.reasonNeeded' ? ['reason'] : ['state']));
      await ctx.db.query('update step set state = $3, version = version + 1 where collaborative_id = $1 and id = $2', [ctx.viewer.collaborativeId, step.id, given.state]);
      await this.happen(ctx, step.id, { kind: 'moved', state: given.state, reason: given.reason });
      return HAPPENED[given.state];
    });
  }

  /** Says for an owner where a step stands, without moving it. */
  tell(ctx: MemberCtx, input: { id: string; text: string }): Promise<Step | Refused> {
    const { id, text } = readInput(ctx, telling, input);
    return this.keep(ctx, { id }, async (ctx, step) => {
      if (!step.ownerParties.includes(ctx.viewer.partyId)) return refuse(refused(ctx, { key: 'api.steps.notPartner' }));
      await this.happen(ctx, id, { kind: 'answered', state: step.state, reason: text });
      return 'stepAnswered';
    });
  }

  /** One who keeps the step at a time; who looked at an older version is told so. */
  private keep(ctx: MemberCtx, { id, version }: { id: string; version?: number }, act: (ctx: MemberCtx, step: StepRow) => Promise<string>): Promise<Step | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      await ctx.db.query('select from step where collaborative_id = $1 and id = $2 for update', [ctx.viewer.collaborativeId, id]);
      const step = await findStep(ctx, id);
      if (!step) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayKeep(ctx.viewer, step.ownerParties);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      if (version !== undefined && version !== step.version) return refuse(refused(ctx, { key: 'api.steps.changedMeanwhile' }));
      const kind = await act(ctx, step);
      await this.activity.record(ctx, { kind, subjectId: id, values: { step: step.shortId, ...(kind === 'stepAnswered' ? { partner: await this.partner(ctx) } : {}) } });
      return this.there(ctx, id);
    });
  }

  /** What is written of a step, its deadline read as it was said. Throws INVALID_INPUT where it cannot be read. */
  private async columns(ctx: MemberCtx, given: Adding): Promise<unknown[]> {
    const { titleEn, titleEs, ownerWritten, allPartners, partnerId, unitId, personId } = given;
    const [{ known, today }] = await ctx.db.query<[{ known: boolean; today: string }]>(
      `select ($2::uuid is null or exists (select from partner where collaborative_id = $1 and id = $2)) and ($3::uuid is null or exists (select from unit where collaborative_id = $1 and id = $3))
         and ($4::uuid is null or exists (select from person where collaborative_id = $1 and id = $4)) as known, ${sqlToday(ctx.viewer)}::text as today`,
      [ctx.viewer.collaborativeId, partnerId, unitId, personId]);
    if (!known) return refuse(refused(ctx, { key: 'api.steps.ownerUnknown' }, ['ownerWritten']));
    const reading = given.due === null ? null : readDeadline(given.due, { of: given.dueOf ?? today });
    if (reading && !reading.ok) throw invalidInput(ctx, [{ path: 'due', message: reading.reason }]);
    return [titleEn, titleEs, ownerWritten, allPartners, partnerId, unitId, personId, ...dateColumns(reading?.deadline ?? null)];
  }

  private async link(ctx: MemberCtx, id: string, questionIds: readonly string[]): Promise<void> {
    const linked = await ctx.db.query<unknown[]>(
      `insert into step_question (collaborative_id, id, step_id, question_id)
       select q.collaborative_id, made.id, $2, q.id from unnest($3::uuid[], $4::uuid[]) as made(id, question_id)
       join question q on q.collaborative_id = $1 and q.id = made.question_id returning id`,
      [ctx.viewer.collaborativeId, id, questionIds.map(() => uuid()), questionIds]);
    if (linked.length < questionIds.length) refuse(refused(ctx, { key: 'api.steps.questionUnknown' }, ['questionIds']));
  }

  private async happen(ctx: MemberCtx, stepId: string, { kind, state, reason = null, was = null }: Happening): Promise<void> {
    await ctx.db.query(
      `insert into step_event (collaborative_id, id, step_id, kind, state, reason, was, by_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8, ${sqlNow(ctx.viewer)})`,
      [ctx.viewer.collaborativeId, uuid(), stepId, kind, state, reason, was, ctx.viewer.personId]);
  }

  private async partner(ctx: MemberCtx): Promise<string> {
    const [row] = await ctx.db.query<{ name: string }[]>('select short_name as name from partner where collaborative_id = $1 and party_id = $2', [ctx.viewer.collaborativeId, ctx.viewer.partyId]);
    return row?.name ?? '';
  }

  private async there(ctx: MemberCtx, id: string): Promise<Step> {
    const step = await this.one(ctx, id);
    if (!step) throw new Error(`step ${id} is not in the collaborative`);
    return step;
  }
}

const shown = (ctx: MemberCtx, row: StepRow): Step => ({ ...row, viewerCan: [abilityOf('steps.keep', mayKeep(ctx.viewer, row.ownerParties))] });
