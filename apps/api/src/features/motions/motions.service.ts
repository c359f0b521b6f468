import { Injectable } from '@nestjs/common';
import { hashText } from '@acuerdo/ledger';
import type { MotionSpec } from '@acuerdo/voting';
import { randomBytes } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { nextShortIds } from '../../platform/database/short-ids.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { invalidInput } from '../../platform/graphql/errors.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { PhasesService } from '../phases/phases.service.ts';
import { SHARED_POOLS } from '../pools/contribution-weights.ts';
import { type Draft, DraftMotionInput, DraftSchema } from './motion.inputs.ts';
import type { Motion } from './motion.model.ts';
import { isSameText, keepText, textNow } from './motion-texts.ts';
import { findMotion, listMotions, motionById } from './motions.queries.ts';
import { specOf, type Choosable } from './motion-spec.rules.ts';
import type { Secrecy } from './secrecy.ts';
import { stateNow } from './state-now.ts';
import { mayChange, type MotionState } from './motions.rules.ts';

/** Motions until they open: drafted and changed. */
@Injectable()
export class MotionsService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService, private readonly phases: PhasesService) {}

  list(ctx: MemberCtx, state: string | null): Promise<Motion[]> {
    return listMotions(ctx, state);
  }

  find(ctx: MemberCtx, name: string): Promise<Motion | null> {
    return findMotion(ctx, name);
  }

  draft(ctx: MemberCtx, input: DraftMotionInput): Promise<Motion | Refused> {
    const draft = readInput(ctx, DraftSchema, input);
    return this.tx.run(ctx, (ctx) => this.save(ctx, draft));
  }

  /** A new draft, in the caller's transaction. */
  async save(ctx: MemberCtx, draft: Draft): Promise<Motion> {
    const checked = await this.check(ctx, draft);
    if (!checked) return refuse(refused(ctx, { key: 'api.notFound' }));
    await this.phases.demand(ctx, draft.deliberationId, 'motions.draft');
    const [shortId] = await nextShortIds(ctx, 'MOT', 1) as [string];
    const id = uuid();
    await ctx.db.query(
      `insert into motion (collaborative_id, id, short_id, deliberation_id, title_en, title_es, text_en, text_es, spec, lot_secret, secrecy, weight_source, state)
       values ($1, $2, $12, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'draft')`,
      [ctx.viewer.collaborativeId, id, ...rowOf(draft, checked), shortId]);
    await keepText(ctx, { motionId: id, version: 1, texts: draft });
    await this.activity.record(ctx, { kind: 'motionDrafted', subjectId: id, values: { motion: shortId } });
    return motionById(ctx, id);
  }

  /** Only a draft can be changed; the state is read under a lock, so that no change slips past the opening. */
  change(ctx: MemberCtx, id: string, input: DraftMotionInput): Promise<Motion | Refused> {
    const draft = readInput(ctx, DraftSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const state = await stateForChange(ctx, id);
      const checked = state && await this.check(ctx, draft);
      if (!checked) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayChange(ctx.viewer, state);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      await this.phases.demand(ctx, draft.deliberationId, 'motions.draft');
      const version = await this.versionAfter(ctx, id, draft);
      await ctx.db.query(
        `update motion set text_version = $12, deliberation_id = $3, title_en = $4, title_es = $5, text_en = $6, text_es = $7, spec = $8, lot_secret = $9, secrecy = $10, weight_source = $11
         where collaborative_id = $1 and id = $2 and state = 'draft'`, [ctx.viewer.collaborativeId, id, ...rowOf(draft, checked), version]);
      return motionById(ctx, id);
    });
  }

  /** A draft that says something else is another version of its text. */
  private async versionAfter(ctx: MemberCtx, motionId: string, draft: Draft): Promise<number> {
    const { textVersion, ...texts } = await textNow(ctx, motionId);
    if (isSameText(texts, draft)) return textVersion;
    await keepText(ctx, { motionId, version: textVersion + 1, texts: draft });
    return textVersion + 1;
  }

  /** The specification that a draft comes to, and the secret of its lot; null where its deliberation is not here. */
  private async check(ctx: MemberCtx, draft: Draft): Promise<CheckedDraft | null> {
    const [here] = await ctx.db.query<{ options: Choosable[]; partners: string[]; delegates: string[]; pools: string[] }[]>(
      `select (select coalesce(json_agg(json_build_object('id', o.id, 'statusQuo', o.status_quo)), '[]') from "option" o
         where o.collaborative_id = d.collaborative_id and o.deliberation_id = d.id and o.withdrawn_at is null) as options,
         (select coalesce(json_agg(p.id), '[]') from partner p where p.collaborative_id = d.collaborative_id) as partners,
         (select coalesce(json_agg(w.id), '[]') from person w where w.collaborative_id = d.collaborative_id and w.ended_at is null and 'delegate' = any(w.roles)) as delegates,
         (select coalesce(json_agg(pools.id), '[]') from (${SHARED_POOLS}) pools) as pools
       from deliberation d where d.collaborative_id = $1 and d.id = $2`, [ctx.viewer.collaborativeId, draft.deliberationId]);
    if (!here) return null;
    const secret = randomBytes(32).toString('hex');
    const read = specOf(draft, { ...here, commitment: hashText(secret) });
    if ('issue' in read) throw invalidInput(ctx, [read.issue]);
    return { spec: read.spec, lotSecret: read.spec.rule.ties?.kind === 'lot' ? secret : null };
  }
}

interface CheckedDraft {
  readonly spec: MotionSpec;
  readonly lotSecret: string | null;
}

const rowOf = ({ deliberationId, titleEn, titleEs, textEn, textEs, secrecy, weights }: Draft, { spec, lotSecret }: CheckedDraft): unknown[] =>
  [deliberationId, titleEn, titleEs, textEn, textEs, spec, lotSecret, secrecy ?? 'hidden', weights ?? null];

/** Locks the motion's row, so that drafting, opening and changing take turns. */
export async function lockForChange(ctx: MemberCtx, id: string): Promise<{ state: MotionState; secrecy: Secrecy } | null> {
  const [row] = await ctx.db.query<{ state: MotionState; secrecy: Secrecy }[]>(
    `select ${stateNow(ctx)} as state, m.secrecy from motion m where m.collaborative_id = $1 and m.id = $2 for update`, [ctx.viewer.collaborativeId, id]);
  return row ?? null;
}

export const stateForChange = async (ctx: MemberCtx, id: string): Promise<MotionState | null> => (await lockForChange(ctx, id))?.state ?? null;
