import { Injectable } from '@nestjs/common';
import type { Answer } from '@acuerdo/access';
import { addDays } from '@acuerdo/calendar';
import { decisionActed } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow, sqlToday, todayIn } from '../collaboratives/clock.ts';
import { bilingual } from '../deliberations/deliberations.queries.ts';
import type { DecisionActEntity } from './decision-act.entity.ts';
import type { Decision, DecisionToReview } from './decision.model.ts';
import { ACTABLE, findDecision } from './decisions.queries.ts';
import { mayAnswerForHost, mayReview, type Actable } from './decisions.rules.ts';

const words = z.string().trim().min(1).max(2_000);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).nullish().transform((said) => said ?? null);
const HostSchema = z.object({ answer: z.enum(['accepted', 'declined']), words });
const ReviewSchema = z.object({ words, reviewOn: day });
const HAPPENED = { accepted: 'decisionAccepted', declined: 'decisionDeclined', reviewed: 'decisionReviewed' } as const;

type Act = Pick<DecisionActEntity, 'kind' | 'words' | 'reviewOn'>;

/** In force, and due within the month ($4 is its last day), or overdue: the viewer's own ($2 is its party), and for the secretariat ($3) what no partner owns. Due as it was put off last, or as it was recorded. */
const TO_REVIEW = `
  with asked as (
    select id from decision where collaborative_id = $1 and review_on <= $4
    union select decision_id from decision_act where collaborative_id = $1 and review_on <= $4)
  select x.id, 'DEC-' || x.number as "shortId", ${bilingual('x.title')} as title, due."on"::text as "dueOn", due."on" < $5::date as overdue
  from asked join decision x on x.collaborative_id = $1 and x.id = asked.id
  join decision_span s on s.collaborative_id = x.collaborative_id and s.decision_id = x.id and s.valid @> $5::date and s.state in ('in-force', 'amended')
  cross join lateral (
    select last.review_on as "on" from (
      select a.review_on, a.at, a.id from decision_act a where a.collaborative_id = x.collaborative_id and a.decision_id = x.id and a.kind = 'reviewed'
      union all select x.review_on, x.published_at, x.id) last order by last.at desc, last.id desc limit 1) due
  left join partner o on o.collaborative_id = x.collaborative_id and o.id = x.owner_partner_id
  where due."on" <= $4 and case when o.id is null then $3 else o.party_id = $2 end
  order by due."on", x.number limit 20`;

const A_MONTH = 30;

/** What is said of a decision after it was published: each act is an entry of its own, and the decision stays as it is. */
@Injectable()
export class DecisionActsService {
  constructor(private readonly tx: Tx, private readonly ledger: LedgerService, private readonly activity: ActivityService) {}

  async toReview(ctx: MemberCtx): Promise<DecisionToReview[]> {
    const { collaborativeId, partyId, roles } = ctx.viewer;
    const today = await todayIn(ctx);
    return ctx.db.query<DecisionToReview[]>(TO_REVIEW, [collaborativeId, partyId, roles.includes('secretariat'), addDays(today, A_MONTH), today]);
  }

  /** The host accepted an instruction, or declined it; by which letter, on whose word. */
  answerForHost(ctx: MemberCtx, id: string, said: { answer: string; words: string }): Promise<Decision | Refused> {
    const { answer, words } = readInput(ctx, HostSchema, said);
    return this.act(ctx, id, { kind: answer, words, reviewOn: null }, (actable) => mayAnswerForHost(ctx.viewer, actable, answer));
  }

  /** It was looked at again and stands, until it is looked at the next time. */
  review(ctx: MemberCtx, id: string, said: { words: string; reviewOn: string | null }): Promise<Decision | Refused> {
    return this.act(ctx, id, { kind: 'reviewed', ...readInput(ctx, ReviewSchema, said) }, (actable) => mayReview(ctx.viewer, actable));
  }

  private act(ctx: MemberCtx, id: string, act: Act, rule: (actable: Actable) => Answer): Promise<Decision | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const [row] = await ctx.db.query<(Actable & { number: number })[]>(ACTABLE(sqlToday(ctx.viewer)), [ctx.viewer.collaborativeId, [id]]);
      if (!row) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = rule(row);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      await this.save(ctx, { id, number: row.number }, act);
      await this.activity.record(ctx, { kind: HAPPENED[act.kind], subjectId: id, values: { decision: `DEC-${row.number}` } });
      return await findDecision(ctx, id) ?? refuse(refused(ctx, { key: 'api.notFound' }));
    });
  }

  private async save(ctx: MemberCtx, { id, number }: { id: string; number: number }, { kind, words, reviewOn }: Act): Promise<void> {
    const { collaborativeId, personId } = ctx.viewer;
    const { entryId } = await this.ledger.append(ctx, decisionActed({ decisionId: id, number, act: kind, said: { words, language: ctx.language, reviewOn } }), { collaborativeId });
    await ctx.db.query(
      `insert into decision_act (collaborative_id, id, decision_id, kind, words, language, review_on, by_id, at, entry_id) values ($1, $2, $3, $4, $5, $6, $7, $8, ${sqlNow(ctx.viewer)}, $9)`,
      [collaborativeId, uuid(), id, kind, words, ctx.language, reviewOn, personId, entryId]);
  }
}
