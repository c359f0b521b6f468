import { Injectable } from '@nestjs/common';
import { may } from '@acuerdo/access';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow, sqlToday } from '../collaboratives/clock.ts';
import { GRANTS_THERE } from '../grants/grant.queries.ts';
import { OVERLAPS_THERE } from '../overlaps/overlap.queries.ts';
import { EvidenceSchema, NoteSchema, type AddEvidenceInput, type NoteOptionInput } from './option.inputs.ts';
import type { OptionInFull } from './option.model.ts';
import { findOptionInFull } from './option.queries.ts';

/** Where a reference leads: what is named must be there for who names it, and have a short id, so that it was shared once. */
const TARGETS: readonly (readonly [shape: RegExp, kind: string, find: string])[] = [
  [/^GR-\d+$/, 'grant', `select g.id from (${GRANTS_THERE}) g where g."shortId" = $3`],
  [/^OV-\d+$/, 'overlap', `select v.id from (${OVERLAPS_THERE}) v where v."shortId" = $3`],
  [/^SRC-\d+#\d+$/, 'passage', `select p.id from passage p join source s on s.collaborative_id = p.collaborative_id and s.id = p.source_id
    where p.collaborative_id = $1 and $2::uuid is not null and s.short_id || '#' || p."position" = $3`],
];

/** All that is said of an option: notes by criterion, consequences, evidence. Positions have a service of their own. */
@Injectable()
export class OptionDossierService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService) {}

  async find(ctx: MemberCtx, name: string): Promise<OptionInFull | null> {
    const found = await findOptionInFull(ctx, name, sqlToday(ctx.viewer));
    return found && { ...found, viewerCan: (['options.describe', 'positions.hold'] as const).map((action) => abilityOf(action, may(ctx.viewer, action))) };
  }

  /** A note by a criterion, or the text on consequences. The last one written stands. */
  note(ctx: MemberCtx, input: NoteOptionInput): Promise<OptionInFull | Refused> {
    const { optionId, criterionId, textEn, textEs } = readInput(ctx, NoteSchema, input);
    const { collaborativeId, personId } = ctx.viewer;
    return this.describe(ctx, optionId, async (ctx) => {
      const [written] = criterionId
        ? await ctx.db.query<{ id: string }[]>(
          `insert into option_note (collaborative_id, id, option_id, criterion_id, text_en, text_es, written_by_id, written_at)
           select o.collaborative_id, $4, o.id, c.id, $5, $6, $7, ${sqlNow(ctx.viewer)} from "option" o
           join criterion c on c.collaborative_id = o.collaborative_id and c.deliberation_id = o.deliberation_id and c.id = $3
           where o.collaborative_id = $1 and o.id = $2
           on conflict (collaborative_id, option_id, criterion_id) do update
             set text_en = excluded.text_en, text_es = excluded.text_es, written_by_id = excluded.written_by_id, written_at = excluded.written_at
           returning id`, [collaborativeId, optionId, criterionId, uuid(), textEn, textEs, personId])
        : (await ctx.db.query<[{ id: string }[], number]>(
          'update "option" set consequences_en = $3, consequences_es = $4 where collaborative_id = $1 and id = $2 returning id', [collaborativeId, optionId, textEn, textEs]))[0];
      if (!written) refuse(refused(ctx, { key: 'api.notFound' }));
    });
  }

  addEvidence(ctx: MemberCtx, input: AddEvidenceInput): Promise<OptionInFull | Refused> {
    const { optionId, reference, noteEn, noteEs } = readInput(ctx, EvidenceSchema, input);
    return this.describe(ctx, optionId, async (ctx) => {
      const target = await this.target(ctx, reference.toUpperCase());
      if (!target) return refuse(refused(ctx, { key: 'api.options.evidenceUnknown', values: { value: reference } }, ['reference']));
      const added = await ctx.db.query<unknown[]>(
        `insert into option_evidence (collaborative_id, id, option_id, kind, target_id, note_en, note_es, added_by_id, added_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, ${sqlNow(ctx.viewer)}) on conflict (collaborative_id, option_id, target_id) do nothing returning id`,
        [ctx.viewer.collaborativeId, uuid(), optionId, target.kind, target.id, noteEn, noteEs, ctx.viewer.personId]);
      if (added.length === 0) refuse(refused(ctx, { key: 'api.options.evidenceTwice' }, ['reference']));
    });
  }

  private async target(ctx: MemberCtx, reference: string): Promise<{ kind: string; id: string } | null> {
    const [, kind = '', find] = TARGETS.find(([shape]) => shape.test(reference)) ?? [];
    if (!find) return null;
    const [row] = await ctx.db.query<{ id: string }[]>(find, [...sightOf(ctx.viewer), reference]);
    return row ? { kind, id: row.id } : null;
  }

  private describe(ctx: MemberCtx, optionId: string, write: (ctx: MemberCtx) => Promise<void>): Promise<OptionInFull | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const option = await this.find(ctx, optionId);
      if (!option) return refuse(refused(ctx, { key: 'api.notFound' }));
      await write(ctx);
      await this.activity.record(ctx, { kind: 'optionDescribed', subjectId: optionId, values: { option: option.option.shortId } });
      return (await this.find(ctx, optionId)) ?? option;
    });
  }
}
