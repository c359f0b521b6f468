import { Injectable } from '@nestjs/common';
import type { Answer } from '@acuerdo/access';
import { decisionActed } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow, sqlToday } from '../collaboratives/clock.ts';
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

/** A decision `x` with its review due (`due.on`): as it was put off last, or as it was recorded. */
const DUE = `lateral (select coalesce(
  (select jsonb_build_array(a.review_on) from decision_act a where a.collaborative_id = x.collaborative_id and a.decision_id = x.id and a.kind = 'reviewed' order by a.at desc, a.id desc limit 1),
  jsonb_build_array(x.review_on)) ->> 0 as "on") due`;

/** In force, and due within the month, or overdue: the viewer's own ($2 is its party), and for the secretariat ($3) what no partner owns. */
const TO_REVIEW = (today: string) => `
  select x.id, 'DEC-' || x.number as "shortId", ${bilingual('x.title')} as title, due."on" as "dueOn", due."on"::date < ${today} as overdue
  from decision x
  join decision_span s on s.collaborative_id = x.collaborative_id and s.decision_id = x.id and s.valid @> ${today} and s.state in ('in-force', 'amended')
  join ${DUE} on due."on"::date <= ${today} + 30
  left join partner o on o.collaborative_id = x.collaborative_id and o.id = x.owner_partner_id
  where x.collaborative_id = $1 and (x.review_on <= ${today} + 30 or exists (select from decision_act a where a.collaborative_id = x.collaborative_id and a.decision_id = x.id and a.review_on is not null))
    and case when o.id is null then $3 else o.party_id = $2 end
  order by due."on", x.number limit 20`;

/** What is said of a decision after it was published: each act is an entry of its own, and the decision stays as it is. */
@Injectable()
export class DecisionActsService {
  constructor(private readonly tx: Tx, private readonly ledger: LedgerService, private readonly activity: ActivityService) {}

  toReview(ctx: MemberCtx): Promise<DecisionToReview[]> {
    const { collaborativeId, partyId, roles } = ctx.viewer;
    return ctx.db.query<DecisionToReview[]>(TO_REVIEW(sqlToday(ctx.viewer)), [collaborativeId, partyId, roles.includes('secretariat')]);
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
