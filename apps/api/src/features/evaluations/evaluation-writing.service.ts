import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { which } from '../deliberations/which.ts';
import type { PartKind } from './evaluation-part.entity.ts';
import { linking, parting, type EvaluationLinkInput, type EvaluationPartInput, type Parting } from './evaluation.inputs.ts';
import type { Evaluation } from './evaluation.model.ts';
import { holdEvaluation } from './evaluation.queries.ts';
import { mayChange } from './evaluation.rules.ts';
import { EvaluationsService } from './evaluations.service.ts';
import { columnOf, targetNamed } from './link.queries.ts';
import { fits, isFigure, type LinkKind } from './links.rules.ts';

const REMOVE = [
  'delete from evaluation_link l where l.collaborative_id = $1 and l.evidence_id in (select e.id from evaluation_link e where e.collaborative_id = $1 and e.part_id = $2)',
  'delete from evaluation_link where collaborative_id = $1 and (part_id = $2 or to_part_id = $2)',
  'delete from evaluation_part where collaborative_id = $1 and id = $2',
] as const;

/** What an evaluation asks, finds and recommends, and what each of it rests on and leads to. */
@Injectable()
export class EvaluationWritingService {
  constructor(private readonly tx: Tx, private readonly evaluations: EvaluationsService) {}

  add(ctx: MemberCtx, evaluationId: string, input: EvaluationPartInput): Promise<Evaluation | Refused> {
    const said = readInput(ctx, parting, input);
    return this.tx.run(ctx, async (ctx) => {
      await this.hold(ctx, evaluationId, said.kind);
      await ctx.db.query(
        `insert into evaluation_part (collaborative_id, id, evaluation_id, kind, number, text_en, text_es, sureness, addressee_en, addressee_es, written_by_id)
         select $1, $2, $3, $4::text, coalesce(max(number), 0) + 1, $5, $6, $7, $8, $9, $10 from evaluation_part where collaborative_id = $1 and evaluation_id = $3 and kind = $4::text`,
        [ctx.viewer.collaborativeId, uuid(), evaluationId, said.kind, ...columns(said), ctx.viewer.personId]);
      return this.evaluations.there(ctx, evaluationId);
    });
  }

  change(ctx: MemberCtx, partId: string, input: EvaluationPartInput): Promise<Evaluation | Refused> {
    const said = readInput(ctx, parting, input);
    return this.tx.run(ctx, async (ctx) => {
      const part = await this.partOf(ctx, partId);
      if (part.kind !== said.kind) return refuse(refused(ctx, { key: 'api.notFound' }));
      await this.hold(ctx, part.evaluationId, part.kind);
      await ctx.db.query(
        'update evaluation_part set text_en = $3, text_es = $4, sureness = $5, addressee_en = $6, addressee_es = $7 where collaborative_id = $1 and id = $2', [ctx.viewer.collaborativeId, partId, ...columns(said)]);
      return this.evaluations.there(ctx, part.evaluationId);
    });
  }

  /** With all that leads to it; the others keep their numbers. */
  remove(ctx: MemberCtx, partId: string): Promise<Evaluation | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const { evaluationId, kind } = await this.partOf(ctx, partId);
      await this.hold(ctx, evaluationId, kind);
      for (const statement of REMOVE) await ctx.db.query(statement, [ctx.viewer.collaborativeId, partId]);
      return this.evaluations.there(ctx, evaluationId);
    });
  }

  link(ctx: MemberCtx, input: EvaluationLinkInput): Promise<Evaluation | Refused> {
    const { partId, kind, name } = readInput(ctx, linking, input);
    return this.tx.run(ctx, async (ctx) => {
      const part = await this.partOf(ctx, partId);
      if (!fits(part.kind, kind)) return refuse(refused(ctx, { key: 'api.evaluations.doesNotFit' }, ['kind']));
      await this.hold(ctx, part.evaluationId, kind);
      const target = kind === 'figure' ? this.figureOf(ctx, name) : await this.targetOf(ctx, kind, { name, evaluationId: part.evaluationId });
      const column = columnOf(kind);
      await ctx.db.query(
        `insert into evaluation_link (collaborative_id, id, part_id, kind, ${column}) select $1, $2, $3, $4, $5
         where not exists (select from evaluation_link l where l.collaborative_id = $1 and l.part_id = $3 and l.${column} = $5)`, [ctx.viewer.collaborativeId, uuid(), partId, kind, target]);
      return this.evaluations.there(ctx, part.evaluationId);
    });
  }

  /** Findings that rest on evidence that is taken away rest on it no more. */
  unlink(ctx: MemberCtx, linkId: string): Promise<Evaluation | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const { collaborativeId } = ctx.viewer;
      const [link] = await ctx.db.query<{ kind: LinkKind; evaluationId: string }[]>(
        `select l.kind, p.evaluation_id as "evaluationId" from evaluation_link l join evaluation_part p on p.collaborative_id = l.collaborative_id and p.id = l.part_id
         where l.collaborative_id = $1 and l.id = $2`, [collaborativeId, linkId]);
      if (!link) return refuse(refused(ctx, { key: 'api.notFound' }));
      await this.hold(ctx, link.evaluationId, link.kind);
      await ctx.db.query('delete from evaluation_link where collaborative_id = $1 and $2 in (evidence_id, id)', [collaborativeId, linkId]);
      return this.evaluations.there(ctx, link.evaluationId);
    });
  }

  private async hold(ctx: MemberCtx, evaluationId: string, what: PartKind | LinkKind): Promise<void> {
    const held = await holdEvaluation(ctx, evaluationId);
    if (!held) return refuse(refused(ctx, { key: 'api.notFound' }));
    const allowed = mayChange(ctx.viewer, held, what);
    if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
  }

  private async partOf(ctx: MemberCtx, partId: string): Promise<{ readonly kind: PartKind; readonly evaluationId: string }> {
    const [part] = await ctx.db.query<{ kind: PartKind; evaluationId: string }[]>(
      'select kind, evaluation_id as "evaluationId" from evaluation_part where collaborative_id = $1 and id = $2', [ctx.viewer.collaborativeId, partId]);
    return part ?? refuse(refused(ctx, { key: 'api.notFound' }));
  }

  private figureOf(ctx: MemberCtx, name: string): string {
    return isFigure(name) ? name : refuse(refused(ctx, { key: 'api.evaluations.noFigure' }, ['name']));
  }

  private async targetOf(ctx: MemberCtx, kind: Exclude<LinkKind, 'figure'>, { name, evaluationId }: { readonly name: string; readonly evaluationId: string }): Promise<string> {
    const [target] = await ctx.db.query<{ id: string }[]>(targetNamed(kind), [...sightOf(ctx.viewer), ...which(name), evaluationId]);
    return target?.id ?? refuse(refused(ctx, { key: 'api.evaluations.nothingOfThatName' }, ['name']));
  }
}

const columns = ({ textEn, textEs, sureness, addresseeEn, addresseeEs }: Parting) => [textEn, textEs, sureness, addresseeEn, addresseeEs];
