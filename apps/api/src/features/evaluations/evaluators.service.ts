import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { nextShortIds } from '../../platform/database/short-ids.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow, todayIn } from '../collaboratives/clock.ts';
import { InvitationsService } from '../people/invitations.service.ts';
import { appointing, type Appointing, type AppointEvaluatorInput } from './evaluation.inputs.ts';
import { EvaluatorAppointed, type Evaluation } from './evaluation.model.ts';
import { holdEvaluation } from './evaluation.queries.ts';
import { mayAppoint } from './evaluation.rules.ts';
import { EvaluationsService } from './evaluations.service.ts';

/** Who evaluates: a person of neither partner nor pool, for a term. The day after it, nothing is here for them. */
@Injectable()
export class EvaluatorsService {
  constructor(private readonly tx: Tx, private readonly evaluations: EvaluationsService, private readonly invitations: InvitationsService, private readonly activity: ActivityService) {}

  appoint(ctx: MemberCtx, input: AppointEvaluatorInput): Promise<EvaluatorAppointed | Refused> {
    const said = readInput(ctx, appointing, input);
    return this.tx.run(ctx, async (ctx) => {
      const held = await holdEvaluation(ctx, said.evaluationId);
      if (!held) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayAppoint(ctx.viewer, held);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      if (said.until < await todayIn(ctx)) return refuse(refused(ctx, { key: 'api.evaluations.termOver' }, ['until']));
      const { name, email, from, until } = said;
      const { person, link } = await this.invitations.admit(ctx, { name, email, partyId: await this.organisation(ctx, said), roles: ['evaluator'], term: { from, until } });
      const id = uuid();
      await ctx.db.query('insert into evaluator (collaborative_id, id, evaluation_id, person_id) values ($1, $2, $3, $4)', [ctx.viewer.collaborativeId, id, said.evaluationId, person.id]);
      await this.activity.record(ctx, { kind: 'evaluatorAppointed', subjectId: said.evaluationId, values: { evaluation: held.shortId, name } });
      return Object.assign(new EvaluatorAppointed(), { id, link });
    });
  }

  /** Ends a term before its last day, at once. */
  end(ctx: MemberCtx, id: string): Promise<Evaluation | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const [[ended]] = await ctx.db.query<[{ evaluationId: string }[], number]>(
        `update person w set ended_at = ${sqlNow(ctx.viewer)} from evaluator v
         where v.collaborative_id = $1 and v.id = $2 and w.collaborative_id = v.collaborative_id and w.id = v.person_id and w.ended_at is null
         returning v.evaluation_id as "evaluationId"`, [ctx.viewer.collaborativeId, id]);
      if (!ended) return refuse(refused(ctx, { key: 'api.notFound' }));
      const evaluation = await this.evaluations.there(ctx, ended.evaluationId);
      await this.activity.record(ctx, { kind: 'evaluatorEnded', subjectId: evaluation.id, values: { evaluation: evaluation.shortId } });
      return evaluation;
    });
  }

  /** For whom they work: an organisation of its own, that owns nothing here, so that they see what everybody sees and no more. */
  private async organisation(ctx: MemberCtx, { organisation }: Appointing): Promise<string> {
    const { collaborativeId } = ctx.viewer;
    const [known] = await ctx.db.query<{ id: string }[]>(
      `select o.id from party o join person w on w.collaborative_id = o.collaborative_id and w.party_id = o.id
       where o.collaborative_id = $1 and o.owner_id = o.id and o.name = $2 and w.roles = array['evaluator'] limit 1`, [collaborativeId, organisation]);
    if (known) return known.id;
    const id = uuid();
    const [shortId] = await nextShortIds(ctx, 'ORG', 1);
    await ctx.db.query(
      `insert into party (collaborative_id, id, short_id, name, owner_id, shared_at, protection) values ($1, $2, $3, $4, $2, ${sqlNow(ctx.viewer)}, 'open')`, [collaborativeId, id, shortId, organisation]);
    await ctx.db.query(`insert into party_name (collaborative_id, id, party_id, text, kind) values ($1, $2, $3, $4, 'legal')`, [collaborativeId, uuid(), id, organisation]);
    return id;
  }
}
