import { Injectable } from '@nestjs/common';
import { consultationClosed, consultationOpened } from '@acuerdo/record';
import { v4 as random, v7 as uuid } from 'uuid';
import type { Ctx, MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { hashOf, newSecret } from '../accounts/secret.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow, todayIn } from '../collaboratives/clock.ts';
import {
  answeringConsultation, ConsultationAnswered, ConsultationLinks, FEWEST_ANSWERS, inviting, MOST_LINKS, opening, summing, type ConsultationAnswers, type ConsultationAsked, type OpenConsultationInput,
} from './consultation.inputs.ts';
import type { Evaluation } from './evaluation.model.ts';
import { heldBy, holdConsultation, holdEvaluation } from './evaluation.queries.ts';
import { mayConsult, mayReadAnswers } from './evaluation.rules.ts';
import { EvaluationsService } from './evaluations.service.ts';

/** What a link asks, while answers are taken: no name of a person or grantee besides those who read. */
const ASKED = `
  select c.name as collaborative, c.slug, n.questions, n.until::text as until,
    array(select w.name || ', ' || o.name from evaluator v join person w on w.collaborative_id = v.collaborative_id and w.id = v.person_id and w.ended_at is null
      join party o on o.collaborative_id = w.collaborative_id and o.id = w.party_id where v.collaborative_id = n.collaborative_id and v.evaluation_id = n.evaluation_id order by w.name) as readers
  from consultation_invitation i join consultation n on n.collaborative_id = i.collaborative_id and n.id = i.consultation_id join collaborative c on c.id = i.collaborative_id
  where i.secret_hash = $1 and n.closed_at is null and n.until >= ((clock_timestamp() + make_interval(secs => c.clock_offset_seconds)) at time zone c.time_zone)::date`;

/** Grantees asked in confidence. No act of a grantee leaves a trace but the text of the answer: no activity, no entry, no time, and no link that was used. */
@Injectable()
export class ConsultationsService {
  constructor(private readonly tx: Tx, private readonly evaluations: EvaluationsService, private readonly activity: ActivityService, private readonly ledger: LedgerService) {}

  open(ctx: MemberCtx, input: OpenConsultationInput): Promise<Evaluation | Refused> {
    const { evaluationId, questions, until } = readInput(ctx, opening, input);
    return this.tx.run(ctx, async (ctx) => {
      const held = await holdEvaluation(ctx, evaluationId);
      if (!held) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayConsult(ctx.viewer, held);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      if (until < await todayIn(ctx)) return refuse(refused(ctx, { key: 'api.evaluations.termOver' }, ['until']));
      const id = uuid();
      await ctx.db.query(
        `insert into consultation (collaborative_id, id, evaluation_id, questions, until, opened_by_id, opened_at) values ($1, $2, $3, $4, $5, $6, ${sqlNow(ctx.viewer)})`,
        [ctx.viewer.collaborativeId, id, evaluationId, JSON.stringify(questions), until, ctx.viewer.personId]);
      await this.ledger.append(ctx, consultationOpened({ consultationId: id, evaluationId, until, asked: { questions } }), { collaborativeId: ctx.viewer.collaborativeId });
      await this.activity.record(ctx, { kind: 'consultationOpened', subjectId: evaluationId, values: { evaluation: held.shortId } });
      return this.evaluations.there(ctx, evaluationId);
    });
  }

  /** Makes links; to whom each is given, nobody writes down here. */
  invite(ctx: MemberCtx, id: string, wanted: number): Promise<ConsultationLinks | Refused> {
    const { howMany } = readInput(ctx, inviting, { howMany: wanted });
    return this.tx.run(ctx, async (ctx) => {
      await this.hold(ctx, id, 'open');
      const { collaborativeId } = ctx.viewer;
      const secrets = Array.from({ length: howMany }, newSecret);
      const made = await ctx.db.query<unknown[]>(
        `insert into consultation_invitation (collaborative_id, id, consultation_id, secret_hash)
         select $1, made.id, $2, made.hash from unnest($3::uuid[], $4::bytea[]) made(id, hash)
         where (select count(*) from consultation_invitation where collaborative_id = $1 and consultation_id = $2) + $5::int <= $6::int returning id`,
        [collaborativeId, id, secrets.map(() => random()), secrets.map(({ hash }) => hash), howMany, MOST_LINKS]);
      if (made.length === 0) return refuse(refused(ctx, { key: 'api.evaluations.enoughLinks', values: { most: MOST_LINKS } }, ['howMany']));
      return Object.assign(new ConsultationLinks(), { links: secrets.map(({ secret }) => `/consultation#${secret}`) });
    });
  }

  async asked(ctx: Ctx, secret: string): Promise<ConsultationAsked | null> {
    const [row] = await ctx.db.query<ConsultationAsked[]>(ASKED, [hashOf(secret)]);
    return row ?? null;
  }

  /** Takes an answer in for a link, which is gone with it. In a statement of its own, by a function of the urn's owner. */
  async answer(ctx: Ctx, secret: string, said: readonly string[]): Promise<ConsultationAnswered | Refused> {
    const { answers } = readInput(ctx, answeringConsultation, { answers: said });
    const [{ taken }] = await ctx.db.query<[{ taken: boolean }]>('select answer_consultation($1, $2::text[]) as taken', [hashOf(secret), answers]);
    return taken ? Object.assign(new ConsultationAnswered(), { taken }) : refused(ctx, { key: 'api.evaluations.linkSpent' });
  }

  /** Ends the taking of answers: all are mixed, or, where they are fewer than five, removed unread. */
  close(ctx: MemberCtx, id: string): Promise<Evaluation | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const { evaluationId, shortId } = await this.hold(ctx, id, 'open');
      const { collaborativeId } = ctx.viewer;
      const [{ many }] = await ctx.db.query<[{ many: number }]>('select empty_answers($1, $2) as many', [collaborativeId, id]);
      const answers = many < FEWEST_ANSWERS ? null : many;
      await ctx.db.query(`update consultation set closed_at = ${sqlNow(ctx.viewer)}, answers = $3 where collaborative_id = $1 and id = $2`, [collaborativeId, id, answers]);
      await this.ledger.append(ctx, consultationClosed({ consultationId: id, evaluationId, answers }), { collaborativeId });
      await this.activity.record(ctx, { kind: answers === null ? 'consultationTooFew' : 'consultationClosed', subjectId: evaluationId, values: { evaluation: shortId, count: answers ?? 0 } });
      return this.evaluations.there(ctx, evaluationId);
    });
  }

  /** For who evaluates alone. */
  async answers(ctx: MemberCtx, id: string): Promise<ConsultationAnswers | null> {
    const [of] = await ctx.db.query<{ evaluationId: string }[]>('select evaluation_id as "evaluationId" from consultation where collaborative_id = $1 and id = $2 and answers is not null', [ctx.viewer.collaborativeId, id]);
    const held = of && await heldBy(ctx, of.evaluationId);
    if (!held || !mayReadAnswers(ctx.viewer, held).allowed) return null;
    const rows = await ctx.db.query<{ texts: string[] }[]>('select texts from consultation_answer where collaborative_id = $1 and consultation_id = $2 order by id', [ctx.viewer.collaborativeId, id]);
    return { answers: rows.map(({ texts }) => texts), total: rows.length };
  }

  /** What partners read of the answers. */
  summarise(ctx: MemberCtx, id: string, textEn: string, textEs: string): Promise<Evaluation | Refused> {
    const said = readInput(ctx, summing, { textEn, textEs });
    return this.tx.run(ctx, async (ctx) => {
      const { evaluationId } = await this.hold(ctx, id, 'closed');
      await ctx.db.query('update consultation set summary_en = $3, summary_es = $4 where collaborative_id = $1 and id = $2', [ctx.viewer.collaborativeId, id, said.textEn, said.textEs]);
      return this.evaluations.there(ctx, evaluationId);
    });
  }

  private async hold(ctx: MemberCtx, id: string, as: 'open' | 'closed') {
    const held = await holdConsultation(ctx, id);
    if (!held) return refuse(refused(ctx, { key: 'api.notFound' }));
    const allowed = as === 'open' ? mayConsult(ctx.viewer, held) : mayReadAnswers(ctx.viewer, held);
    if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
    if (as === 'open' && held.closed) return refuse(refused(ctx, { key: 'api.evaluations.consultationClosed' }));
    if (as === 'closed' && held.answers === null) return refuse(refused(ctx, { key: 'api.evaluations.noAnswers' }));
    return held;
  }
}
