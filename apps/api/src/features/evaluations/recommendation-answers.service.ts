import { Injectable } from '@nestjs/common';
import { recommendationAnswered } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow, sqlToday } from '../collaboratives/clock.ts';
import { answering, type AnswerRecommendationInput } from './evaluation.inputs.ts';
import type { Evaluation } from './evaluation.model.ts';
import { holdEvaluation } from './evaluation.queries.ts';
import { mayAnswer } from './evaluation.rules.ts';
import { EvaluationsService } from './evaluations.service.ts';

interface Asked {
  readonly evaluationId: string;
  readonly number: number;
  readonly partnerId: string | null;
}

/** The partner is the viewer's own, if it is one today. */
const ASKED = (today: string) => `
  select p.evaluation_id as "evaluationId", p.number,
    (select m.id from partner m where m.collaborative_id = p.collaborative_id and m.party_id = $3 and m.valid @> ${today}) as "partnerId"
  from evaluation_part p where p.collaborative_id = $1 and p.id = $2 and p.kind = 'recommendation'`;

const SAVE = (now: string) => `
  insert into recommendation_answer (collaborative_id, id, part_id, partner_id, answer, reason, language, answered_by_id, answered_at, entry_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, ${now}, $9)
  on conflict (collaborative_id, part_id, partner_id) do update
  set answer = excluded.answer, reason = excluded.reason, language = excluded.language, answered_by_id = excluded.answered_by_id, answered_at = excluded.answered_at, entry_id = excluded.entry_id`;

/** What partners answer to recommendations. Each answer is an entry of the record; the last one stands. */
@Injectable()
export class RecommendationAnswersService {
  constructor(private readonly tx: Tx, private readonly evaluations: EvaluationsService, private readonly activity: ActivityService, private readonly ledger: LedgerService) {}

  answer(ctx: MemberCtx, input: AnswerRecommendationInput): Promise<Evaluation | Refused> {
    const { partId, answer, reason } = readInput(ctx, answering, input);
    return this.tx.run(ctx, async (ctx) => {
      const { collaborativeId, personId, partyId } = ctx.viewer;
      const [asked] = await ctx.db.query<Asked[]>(ASKED(sqlToday(ctx.viewer)), [collaborativeId, partId, partyId]);
      const held = asked && await holdEvaluation(ctx, asked.evaluationId);
      if (!asked?.partnerId || !held) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayAnswer(ctx.viewer, held);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      const { number, partnerId, evaluationId } = asked;
      const { entryId } = await this.ledger.append(ctx, recommendationAnswered({
        evaluationId, number, partnerId, answer, said: { by: personId, reason, language: ctx.language },
      }), { collaborativeId });
      await ctx.db.query(SAVE(sqlNow(ctx.viewer)), [collaborativeId, uuid(), partId, partnerId, answer, reason, ctx.language, personId, entryId]);
      await this.activity.record(ctx, { kind: 'recommendationAnswered', subjectId: evaluationId, values: { evaluation: held.shortId, number } });
      return this.evaluations.there(ctx, evaluationId);
    });
  }
}
