import { Injectable } from '@nestjs/common';
import { evaluationCommissioned, evaluationReported } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { nextShortIds } from '../../platform/database/short-ids.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import type { PageRequest } from '../../platform/graphql/paging.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { daysOf } from '../../platform/graphql/vague-date.model.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { findDecision } from '../decisions/decisions.queries.ts';
import type { EvaluationState } from './evaluation.entity.ts';
import { drafting, type DraftEvaluationInput, type Drafting } from './evaluation.inputs.ts';
import type { Evaluation, EvaluationPage, EvaluationPart } from './evaluation.model.ts';
import { findEvaluation, heldBy, holdEvaluation, listEvaluations } from './evaluation.queries.ts';
import { mayAnswer, mayAppoint, mayConsult, mayDraft, mayFollowUp, mayMove, mayReadAnswers, mayWrite, nextOf } from './evaluation.rules.ts';

const HAPPENED = { 'under-way': 'evaluationBegun', reported: 'evaluationReported', answered: 'evaluationAnswered', closed: 'evaluationClosed', drafted: 'evaluationDrafted' } as const;

/** Evaluations of the collaborative: drafted, read, and taken from one state to the next. */
@Injectable()
export class EvaluationsService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService, private readonly ledger: LedgerService) {}

  page(ctx: MemberCtx, page: PageRequest): Promise<EvaluationPage> {
    return listEvaluations(ctx, page);
  }

  async one(ctx: MemberCtx, name: string): Promise<Evaluation | null> {
    const found = await findEvaluation(ctx, name);
    const held = found && await heldBy(ctx, found.row.id);
    if (!found || !held) return null;
    const { row: { evaluatorIds: _, ...row }, links } = found;
    const { viewer } = ctx;
    const parts: EvaluationPart[] = row.parts.map((part) => ({ ...part, links: links.filter(({ partId }) => partId === part.id) }));
    return {
      ...row, parts, next: nextOf(row.state), viewerCanMove: abilityOf(row.state === 'under-way' ? 'evaluations.write' : 'evaluations.keep', mayMove(viewer, held)),
      viewerCan: [
        abilityOf('evaluations.keep', mayDraft(viewer, held)), abilityOf('evaluations.write', mayWrite(viewer, held)), abilityOf('evaluations.answer', mayAnswer(viewer, held)),
        abilityOf('consultations.hold', mayConsult(viewer, held)), abilityOf('consultations.read', mayReadAnswers(viewer, held)),
      ],
      viewerCanFollowUp: abilityOf('evaluations.keep', mayFollowUp(viewer, held)), viewerCanAppoint: abilityOf('evaluations.keep', mayAppoint(viewer, held)),
    };
  }

  draft(ctx: MemberCtx, input: DraftEvaluationInput): Promise<Evaluation | Refused> {
    const said = readInput(ctx, drafting, input);
    return this.tx.run(ctx, async (ctx) => {
      const { collaborativeId, personId } = ctx.viewer;
      const decisionId = await this.decisionOf(ctx, said);
      const id = uuid();
      const [shortId] = await nextShortIds(ctx, 'EV', 1) as [string];
      await ctx.db.query(
        `insert into evaluation (collaborative_id, id, short_id, title_en, title_es, terms_en, terms_es, period, commissioned_by_id, drafted_by_id, drafted_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, ${sqlNow(ctx.viewer)})`,
        [collaborativeId, id, shortId, said.titleEn, said.titleEs, said.termsEn, said.termsEs, periodOf(said), decisionId, personId]);
      await this.activity.record(ctx, { kind: 'evaluationDrafted', subjectId: id, values: { evaluation: shortId } });
      return this.there(ctx, id);
    });
  }

  change(ctx: MemberCtx, id: string, input: DraftEvaluationInput): Promise<Evaluation | Refused> {
    const said = readInput(ctx, drafting, input);
    return this.tx.run(ctx, async (ctx) => {
      const held = await holdEvaluation(ctx, id);
      if (!held) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayDraft(ctx.viewer, held);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      await ctx.db.query(
        'update evaluation set title_en = $3, title_es = $4, terms_en = $5, terms_es = $6, period = $7, commissioned_by_id = $8 where collaborative_id = $1 and id = $2',
        [ctx.viewer.collaborativeId, id, said.titleEn, said.titleEs, said.termsEn, said.termsEs, periodOf(said), await this.decisionOf(ctx, said)]);
      return this.there(ctx, id);
    });
  }

  /** Takes it from the state that the viewer saw to the one after it. */
  move(ctx: MemberCtx, id: string, from: string): Promise<Evaluation | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const held = await holdEvaluation(ctx, id);
      if (!held) return refuse(refused(ctx, { key: 'api.notFound' }));
      if (held.state !== from) return refuse(refused(ctx, { key: 'api.evaluations.movedMeanwhile' }));
      const allowed = mayMove(ctx.viewer, held);
      const next = nextOf(held.state);
      if (!allowed.allowed || next === null) return refuse(refused(ctx, allowed.allowed ? { key: 'api.evaluations.closedAlready' } : allowed.reason));
      await ctx.db.query('update evaluation set state = $3 where collaborative_id = $1 and id = $2', [ctx.viewer.collaborativeId, id, next]);
      await this.record(ctx, await this.there(ctx, id), next);
      await this.activity.record(ctx, { kind: HAPPENED[next], subjectId: id, values: { evaluation: held.shortId } });
      return this.there(ctx, id);
    });
  }

  /** What begins and what was reported stands in the record; answers stand there one by one. */
  private async record(ctx: MemberCtx, { id, title, terms, commissionedBy, parts }: Evaluation, next: EvaluationState): Promise<void> {
    const of = (kind: string) => parts.filter((part) => part.kind === kind).map(({ number, text, sureness, addressee }) => ({ number, text, sureness, addressee }));
    const to = { collaborativeId: ctx.viewer.collaborativeId };
    if (next === 'under-way') {
      const questions = of('question');
      await this.ledger.append(ctx, evaluationCommissioned({ evaluationId: id, decisionId: commissionedBy?.id ?? null, questions: questions.length, terms: { title, terms, questions } }), to);
    }
    if (next === 'reported') {
      const [findings, recommendations] = [of('finding'), of('recommendation')];
      await this.ledger.append(ctx, evaluationReported({ evaluationId: id, findings: findings.length, recommendations: recommendations.length, report: { findings, recommendations } }), to);
    }
  }

  /** Only a decision in force commissions an evaluation. */
  private async decisionOf(ctx: MemberCtx, { commissionedBy }: Drafting): Promise<string | null> {
    if (commissionedBy === null) return null;
    const decision = await findDecision(ctx, commissionedBy);
    return decision?.state === 'published' ? decision.id : refuse(refused(ctx, { key: 'api.questions.decisionUnknown' }, ['commissionedBy']));
  }

  async there(ctx: MemberCtx, id: string): Promise<Evaluation> {
    const evaluation = await this.one(ctx, id);
    if (!evaluation) throw new Error(`evaluation ${id} is not in the collaborative`);
    return evaluation;
  }
}

const periodOf = ({ periodFrom, periodTo }: Drafting): string | null =>
  (periodFrom !== null && periodTo !== null ? daysOf({ from: periodFrom, to: periodTo }) : periodFrom ?? periodTo ? `[${periodFrom ?? ''},${periodTo ?? ''}]` : null);
