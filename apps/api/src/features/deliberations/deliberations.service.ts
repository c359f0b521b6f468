import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { PhasesService } from '../phases/phases.service.ts';
import { DeliberationOpeningService } from './deliberation-opening.service.ts';
import { OpenDeliberationSchema, type OpenDeliberationInput } from './deliberation.inputs.ts';
import type { Criterion, Deliberation } from './deliberation.model.ts';
import { bilingual, findDeliberation, listDeliberations } from './deliberations.queries.ts';
import { CriterionSchema, WeightSchema, type AddCriterionInput } from './option.inputs.ts';

/** Deliberations, and by what their options are looked at. */
@Injectable()
export class DeliberationsService {
  constructor(
    private readonly tx: Tx, private readonly phases: PhasesService, private readonly opening: DeliberationOpeningService, private readonly activity: ActivityService,
  ) {}

  list(ctx: MemberCtx): Promise<Deliberation[]> {
    return listDeliberations(ctx);
  }

  find(ctx: MemberCtx, name: string): Promise<Deliberation | null> {
    return findDeliberation(ctx, name);
  }

  /** A question of the partners; that nothing changes is among its options from the first day. */
  open(ctx: MemberCtx, input: OpenDeliberationInput): Promise<Deliberation | Refused> {
    const texts = readInput(ctx, OpenDeliberationSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const { deliberationId } = await this.opening.open(ctx, { ...texts, proposalId: null, options: [AS_IT_IS] });
      const opened = (await findDeliberation(ctx, deliberationId)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
      await this.activity.record(ctx, { kind: 'deliberationOpened', subjectId: deliberationId, values: { deliberation: opened.shortId } });
      return opened;
    });
  }

  addCriterion(ctx: MemberCtx, input: AddCriterionInput): Promise<Criterion | Refused> {
    const { deliberationId, titleEn, titleEs, weight: parts } = readInput(ctx, CriterionSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const deliberation = await lockDeliberation(ctx, deliberationId);
      if (!deliberation) return refuse(refused(ctx, { key: 'api.notFound' }));
      await this.phases.demand(ctx, deliberationId, 'criteria.weigh');
      const id = uuid();
      await ctx.db.query(
        `insert into criterion (collaborative_id, id, deliberation_id, "position", title_en, title_es, weight)
         select $1, $2, $3, coalesce(max("position"), 0) + 1, $4, $5, $6 from criterion where collaborative_id = $1 and deliberation_id = $3`,
        [ctx.viewer.collaborativeId, id, deliberationId, titleEn, titleEs, parts]);
      return { id, title: { en: titleEn, es: titleEs }, weight: parts };
    });
  }

  /** How much a criterion weighs with the partners together. */
  weigh(ctx: MemberCtx, id: string, asked: number): Promise<Criterion | Refused> {
    const { weight } = readInput(ctx, WeightSchema, { weight: asked });
    return this.tx.run(ctx, async (ctx) => {
      const [place] = await ctx.db.query<{ deliberationId: string; shortId: string }[]>(
        `select d.id as "deliberationId", d.short_id as "shortId" from criterion c join deliberation d on d.collaborative_id = c.collaborative_id and d.id = c.deliberation_id
         where c.collaborative_id = $1 and c.id = $2 for update of c`, [ctx.viewer.collaborativeId, id]);
      if (!place) return refuse(refused(ctx, { key: 'api.notFound' }));
      await this.phases.demand(ctx, place.deliberationId, 'criteria.weigh');
      await ctx.db.query('update criterion set weight = $3 where collaborative_id = $1 and id = $2', [ctx.viewer.collaborativeId, id, weight]);
      await this.activity.record(ctx, { kind: 'criterionWeighed', subjectId: place.deliberationId, values: { deliberation: place.shortId, weight } });
      const [criterion] = await ctx.db.query<Criterion[]>(`select c.id, ${bilingual('c.title')} as title, c.weight from criterion c where c.collaborative_id = $1 and c.id = $2`, [ctx.viewer.collaborativeId, id]);
      return criterion ?? refuse(refused(ctx, { key: 'api.notFound' }));
    });
  }
}

const AS_IT_IS = {
  titleEn: 'Leave things as they are', titleEs: 'Dejar las cosas como están', statusQuo: true,
  meaningEn: 'Nothing is changed by this deliberation.', meaningEs: 'Esta deliberación no cambia nada.',
} as const;

export interface LockedDeliberation {
  readonly shortId: string;
  /** The proposal that it is about, where its options are fixed. */
  readonly proposalId: string | null;
}

/** Held while something is added to its lists, so that no two get the same place. */
export async function lockDeliberation(ctx: MemberCtx, id: string): Promise<LockedDeliberation | undefined> {
  const [row] = await ctx.db.query<LockedDeliberation[]>(
    'select short_id as "shortId", proposal_id as "proposalId" from deliberation where collaborative_id = $1 and id = $2 for update', [ctx.viewer.collaborativeId, id]);
  return row;
}
