import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { invalidInput } from '../../platform/graphql/errors.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { which } from '../deliberations/which.ts';
import { LEVELS, RESTRICTIONS, STATEMENT_TYPES } from './statement.entity.ts';
import { Statement, StatementRemoved, type AddStatementInput, type StatementPage } from './statement.model.ts';
import { ONE_STATEMENT, RELEASE, REMOVE, SAVE_STATEMENT, STATEMENTS_OF_MEETING, WITHHOLD } from './statement.queries.ts';
import { restrictionOf, RULES, statementAbilities, type Standing, type StatementAct } from './statement.rules.ts';

const wording = z.string().trim().max(5_000).nullish().transform((said) => said || null);
const AddStatementSchema = z.object({
  meetingId: z.string(), type: z.enum(STATEMENT_TYPES), level: z.enum(LEVELS), textEn: wording, textEs: wording, restriction: z.enum(RESTRICTIONS),
});

type Row = Omit<Statement, 'restriction' | 'viewerCan'> & { rank: number; ofTheRecord: boolean; standing: Standing };

/** The meeting that a statement belongs to, as it is told of. */
interface Where {
  readonly id: string;
  readonly shortId: string;
}

/** What was said, by whom, from whose point of view; and who may open it. */
@Injectable()
export class StatementsService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService) {}

  async ofMeeting(ctx: MemberCtx, meeting: string, page: PageRequest): Promise<StatementPage> {
    const [{ rows, total, closed }] = await ctx.db.query<[{ rows: Row[]; total: number; closed: number }]>(STATEMENTS_OF_MEETING, [
      ...sightOf(ctx.viewer), ...which(meeting), page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1]);
    const { nodes, next } = pageOf(rows, page, ({ rank, id }) => [rank, id]);
    return { nodes: nodes.map((row) => shown(ctx, row)), next, total, closed };
  }

  /** Adds the view of the viewer's own party. */
  add(ctx: MemberCtx, input: AddStatementInput): Promise<Statement | Refused> {
    const { meetingId, type, level, textEn, textEs, restriction } = readInput(ctx, AddStatementSchema, input);
    if (!textEn && !textEs) throw invalidInput(ctx, [{ path: ctx.language === 'en' ? 'textEn' : 'textEs', message: { key: 'api.statements.oneLanguage' } }]);
    return this.tx.run(ctx, async (ctx) => {
      const meeting = await this.hold(ctx, meetingId);
      if (!meeting) return refuse(refused(ctx, { key: 'api.notFound' }));
      const id = uuid();
      await ctx.db.query(SAVE_STATEMENT(sqlNow(ctx.viewer)), [...sightOf(ctx.viewer), id, meetingId, type, level, textEn, textEs, restriction, ctx.viewer.personId]);
      await this.tell(ctx, 'statementAdded', { meeting, toAll: restriction === 'open' });
      return this.one(ctx, id);
    });
  }

  release(ctx: MemberCtx, id: string): Promise<Statement | Refused> {
    return this.act(ctx, { id, act: 'statements.release', kind: 'statementReleased', save: (ctx) => ctx.db.query(RELEASE(sqlNow(ctx.viewer)), [ctx.viewer.collaborativeId, id, ctx.viewer.personId]) });
  }

  withhold(ctx: MemberCtx, id: string): Promise<Statement | Refused> {
    return this.act(ctx, { id, act: 'statements.withhold', kind: 'statementWithheld', save: (ctx) => ctx.db.query(WITHHOLD, [ctx.viewer.collaborativeId, id]) });
  }

  /** Takes out what the viewer's own party added. */
  async remove(ctx: MemberCtx, id: string): Promise<StatementRemoved | Refused> {
    const answer = await this.act(ctx, { id, act: 'statements.remove', kind: 'statementRemoved', save: (ctx) => ctx.db.query(REMOVE, [ctx.viewer.collaborativeId, id]) });
    return answer instanceof Statement ? Object.assign(new StatementRemoved(), { id }) : answer;
  }

  /** One act on one statement, which is held meanwhile. Gives it back as it is afterwards, or as it was where it is gone. */
  private act(ctx: MemberCtx, { id, act, kind, save }: { id: string; act: StatementAct; kind: string; save: (ctx: MemberCtx) => Promise<unknown> }): Promise<Statement | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const [meeting] = await ctx.db.query<Where[]>(HOLD_STATEMENT, [ctx.viewer.collaborativeId, id]);
      const before = await this.row(ctx, id);
      if (!meeting || !before) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = RULES[act](ctx.viewer, { ...before, ownerId: before.perspective.id });
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      await save(ctx);
      await this.tell(ctx, kind, { meeting, toAll: kind !== 'statementRemoved' || before.standing !== 'restricted' });
      return shown(ctx, (await this.row(ctx, id)) ?? before);
    });
  }

  private async one(ctx: MemberCtx, id: string): Promise<Statement> {
    const row = await this.row(ctx, id);
    if (!row) throw new Error(`statement ${id} is not in the collaborative`);
    return shown(ctx, row);
  }

  private async row(ctx: MemberCtx, id: string): Promise<Row | undefined> {
    const [row] = await ctx.db.query<Row[]>(ONE_STATEMENT, [...sightOf(ctx.viewer), id]);
    return row;
  }

  private async hold(ctx: MemberCtx, meetingId: string): Promise<Where | undefined> {
    const [meeting] = await ctx.db.query<Where[]>(
      'select id, short_id as "shortId" from meeting where collaborative_id = $1 and id = $2 for key share', [ctx.viewer.collaborativeId, meetingId]);
    return meeting;
  }

  /** That a statement was added which others may not open is told to its own party alone. */
  private tell(ctx: MemberCtx, kind: string, { meeting, toAll }: { meeting: Where; toAll: boolean }): Promise<void> {
    return this.activity.record(ctx, { kind, subjectId: meeting.id, values: { meeting: meeting.shortId }, audienceId: toAll ? null : ctx.viewer.partyId });
  }
}

const HOLD_STATEMENT = `
  select m.id, m.short_id as "shortId" from statement s join meeting m on m.collaborative_id = s.collaborative_id and m.id = s.meeting_id
  where s.collaborative_id = $1 and s.id = $2 for update of s`;

/** A statement with what the viewer may do with it; a union tells its members apart by class. */
function shown(ctx: MemberCtx, { rank: _, ofTheRecord, ...row }: Row): Statement {
  const { perspective, standing } = row;
  return Object.assign(new Statement(), row, {
    restriction: restrictionOf(standing, perspective.partner?.shortName ?? perspective.name),
    viewerCan: statementAbilities(ctx.viewer, { ownerId: perspective.id, standing, ofTheRecord }),
  });
}
