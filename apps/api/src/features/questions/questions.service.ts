import { Injectable } from '@nestjs/common';
import { questionSettled } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { nextShortIds } from '../../platform/database/short-ids.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import type { PageRequest } from '../../platform/graphql/paging.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { isInForce } from '../decisions/decision-life.rules.ts';
import { findDecision } from '../decisions/decisions.queries.ts';
import {
  answering, asking, filtering, reopening, type Answering, type AnswerQuestionInput, type AskQuestionInput, type QuestionFilter, type ReopenQuestionInput,
} from './question.inputs.ts';
import type { Question, QuestionPage } from './question.model.ts';
import { countLevels, findQuestion, listQuestions, type QuestionRow } from './question.queries.ts';
import { mayMove, type QuestionState } from './question.rules.ts';

const HAPPENED = { 'in-discussion': 'questionInDiscussion', answered: 'questionAnswered', dropped: 'questionDropped', reopened: 'questionReopened' } as const;

/** Questions and their lives: every state is a row of its own, written once. */
@Injectable()
export class QuestionsService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService, private readonly ledger: LedgerService) {}

  async page(ctx: MemberCtx, filter: QuestionFilter | null, page: PageRequest): Promise<QuestionPage> {
    const { level, state } = readInput(ctx, filtering, filter ?? {});
    const { nodes, next, total } = await listQuestions(ctx, { level: level ?? null, state: state ?? null }, page);
    return { nodes: nodes.map((row) => shown(ctx, row)), next, total, levels: await countLevels(ctx) };
  }

  async one(ctx: MemberCtx, name: string): Promise<Question | null> {
    const row = await findQuestion(ctx, name);
    return row && shown(ctx, row);
  }

  ask(ctx: MemberCtx, input: AskQuestionInput): Promise<Question> {
    const asked = readInput(ctx, asking, input);
    return this.tx.run(ctx, async (ctx) => {
      const id = uuid();
      const [shortId] = await nextShortIds(ctx, 'Q', 1) as [string]; // holds the counter to the end: places follow one another
      await ctx.db.query(
        `insert into question (collaborative_id, id, short_id, "position", level, part, text_en, text_es, asked_at_en, asked_at_es, asked_by_id, added_at)
         select $1, $2, $3, coalesce(max("position"), 0) + 1, $4, $5, $6, $7, $8, $9, $10, ${sqlNow(ctx.viewer)} from question where collaborative_id = $1`,
        [ctx.viewer.collaborativeId, id, shortId, asked.level, asked.part, asked.textEn, asked.textEs, asked.askedAtEn, asked.askedAtEs, ctx.viewer.personId]);
      await this.activity.record(ctx, { kind: 'questionAsked', subjectId: id, values: { question: shortId } });
      return this.there(ctx, id);
    });
  }

  /** Takes a question up, answers it or drops it: by a decision, or without one and with a reason. */
  async answer(ctx: MemberCtx, input: AnswerQuestionInput): Promise<Question | Refused> {
    return this.move(ctx, readInput(ctx, answering, input));
  }

  async reopen(ctx: MemberCtx, input: ReopenQuestionInput): Promise<Question | Refused> {
    return this.move(ctx, readInput(ctx, reopening, input));
  }

  private move(ctx: MemberCtx, said: Answering): Promise<Question | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const question = await this.lock(ctx, said.questionId);
      if (!question) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayMove(ctx.viewer, question.state as QuestionState, said.state);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      if (said.decisionId !== null && !(await this.isDecided(ctx, said.decisionId))) return refuse(refused(ctx, { key: 'api.questions.decisionUnknown' }, ['decisionId']));
      await this.save(ctx, said, (question.answers[0]?.number ?? 0) + 1);
      await this.activity.record(ctx, { kind: HAPPENED[said.state], subjectId: question.id, values: { question: question.shortId } });
      return this.there(ctx, question.id);
    });
  }

  /** Held while its life goes on, so that no two settle it at once. */
  private async lock(ctx: MemberCtx, id: string): Promise<QuestionRow | null> {
    await ctx.db.query('select from question where collaborative_id = $1 and id = $2 for update', [ctx.viewer.collaborativeId, id]);
    return findQuestion(ctx, id);
  }

  /** Only a decision in force answers a question. */
  private async isDecided(ctx: MemberCtx, id: string): Promise<boolean> {
    return isInForce((await findDecision(ctx, id))?.state ?? '');
  }

  private async save(ctx: MemberCtx, said: Answering, number: number): Promise<void> {
    const { collaborativeId, personId } = ctx.viewer;
    const { questionId, state, decisionId, textEn, textEs, reasonEn, reasonEs } = said;
    const entryId = state === 'in-discussion' ? null : (await this.ledger.append(ctx, questionSettled({
      questionId, state, number, decisionId,
      said: { text: { en: textEn, es: textEs }, reason: reasonEn === null ? null : { en: reasonEn, es: reasonEs } },
    }), { collaborativeId })).entryId;
    await ctx.db.query(
      `insert into question_answer (collaborative_id, id, question_id, number, state, text_en, text_es, decision_id, reason_en, reason_es, answered_by_id, answered_at, entry_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, ${sqlNow(ctx.viewer)}, $12)`,
      [collaborativeId, uuid(), questionId, number, state, textEn, textEs, decisionId, reasonEn, reasonEs, personId, entryId]);
  }

  private async there(ctx: MemberCtx, id: string): Promise<Question> {
    const question = await this.one(ctx, id);
    if (!question) throw new Error(`question ${id} is not in the collaborative`);
    return question;
  }
}

function shown(ctx: MemberCtx, row: QuestionRow): Question {
  const state = row.state as QuestionState;
  return { ...row, viewerCan: [abilityOf('questions.settle', mayMove(ctx.viewer, state, 'answered')), abilityOf('questions.reopen', mayMove(ctx.viewer, state, 'reopened'))] };
}
