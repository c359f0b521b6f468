import { Injectable } from '@nestjs/common';
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
import { mayNow } from '../phases/phases.rules.ts';
import { PhasesService } from '../phases/phases.service.ts';
import {
  ConsequenceSchema, EffectSchema, EvidenceSchema, NoteSchema, type AddEvidenceInput, type DescribeConsequenceInput, type NoteOptionInput,
} from './option.inputs.ts';
import type { ComparedOption, OptionInFull } from './option.model.ts';
import { findCompared, findOptionInFull } from './option.queries.ts';

/** Where a reference leads: what is named must be there for who names it, and have a short id, so that it was shared once. */
const TARGETS: readonly (readonly [shape: RegExp, kind: string, find: string])[] = [
  [/^GR-\d+$/, 'grant', `select g.id from (${GRANTS_THERE}) g where g."shortId" = $3`],
  [/^OV-\d+$/, 'overlap', `select v.id from (${OVERLAPS_THERE}) v where v."shortId" = $3`],
  [/^SRC-\d+#\d+$/, 'passage', `select p.id from passage p join source s on s.collaborative_id = p.collaborative_id and s.id = p.source_id
    where p.collaborative_id = $1 and (p.audience_id is null or p.audience_id = $2) and s.short_id || '#' || p."position" = $3`],
  [/^[A-Z0-9-]+\/[A-Z]{2}$/, 'cell', `select t.id, right($3, 2) as country from theme t where t.collaborative_id = $1 and $2::uuid is not null and t.kind = 'theme' and upper(t.code) = left($3, -3)`],
  [/^SRC-\d+$/, 'source', 'select s.id from source s where s.collaborative_id = $1 and $2::uuid is not null and s.short_id = $3'],
];

const ACTIONS_HERE = ['criteria.weigh', 'options.describe', 'positions.hold'] as const;

/** All that is said of an option: notes by criterion, consequences, evidence. Positions have a service of their own. */
@Injectable()
export class OptionDossierService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService, private readonly phases: PhasesService) {}

  async find(ctx: MemberCtx, name: string): Promise<OptionInFull | null> {
    const found = await findOptionInFull(ctx, name, sqlToday(ctx.viewer));
    return found && { ...found, viewerCan: ACTIONS_HERE.map((action) => abilityOf(action, mayNow(ctx.viewer, action, found.phases))) };
  }

  compare(ctx: MemberCtx, deliberationId: string): Promise<ComparedOption[]> {
    return findCompared(ctx, deliberationId);
  }

  /** What the viewer's party says by a criterion, or the text on consequences. The last one written stands. */
  note(ctx: MemberCtx, input: NoteOptionInput): Promise<OptionInFull | Refused> {
    const { optionId, criterionId, leaning, textEn, textEs } = readInput(ctx, NoteSchema, input);
    const { collaborativeId, personId, partyId } = ctx.viewer;
    return this.describe(ctx, optionId, async (ctx) => {
      const [written] = criterionId
        ? await ctx.db.query<{ id: string }[]>(
          `insert into option_note (collaborative_id, id, option_id, criterion_id, text_en, text_es, written_by_id, written_at, party_id, leaning)
           select o.collaborative_id, $4, o.id, c.id, $5, $6, $7, ${sqlNow(ctx.viewer)}, $8, $9 from "option" o
           join criterion c on c.collaborative_id = o.collaborative_id and c.deliberation_id = o.deliberation_id and c.id = $3
           where o.collaborative_id = $1 and o.id = $2
           on conflict (collaborative_id, option_id, criterion_id, party_id) do update
             set leaning = excluded.leaning, text_en = excluded.text_en, text_es = excluded.text_es, written_by_id = excluded.written_by_id, written_at = excluded.written_at
           returning id`, [collaborativeId, optionId, criterionId, uuid(), textEn, textEs, personId, partyId, leaning])
        : (await ctx.db.query<[{ id: string }[], number]>(
          'update "option" set consequences_en = $3, consequences_es = $4 where collaborative_id = $1 and id = $2 returning id', [collaborativeId, optionId, textEn, textEs]))[0];
      if (!written) refuse(refused(ctx, { key: 'api.notFound' }));
    });
  }

  /** What the option means for one thing that the collaborative leaves behind. The last text written stands. */
  describeConsequence(ctx: MemberCtx, input: DescribeConsequenceInput): Promise<OptionInFull | Refused> {
    const { optionId, aspect, textEn, textEs } = readInput(ctx, ConsequenceSchema, input);
    return this.describe(ctx, optionId, async (ctx) => {
      await ctx.db.query(
        `insert into option_consequence (collaborative_id, id, option_id, aspect, text_en, text_es, written_by_id, written_at)
         values ($1, $2, $3, $4, $5, $6, $7, ${sqlNow(ctx.viewer)}) on conflict (collaborative_id, option_id, aspect) do update
           set text_en = excluded.text_en, text_es = excluded.text_es, written_by_id = excluded.written_by_id, written_at = excluded.written_at`,
        [ctx.viewer.collaborativeId, uuid(), optionId, aspect, textEn, textEs, ctx.viewer.personId]);
    });
  }

  /** What a decision for the option would be. */
  setEffect(ctx: MemberCtx, optionId: string, asked: string): Promise<OptionInFull | Refused> {
    const { effect } = readInput(ctx, EffectSchema, { effect: asked });
    return this.describe(ctx, optionId, async (ctx) => {
      await ctx.db.query('update "option" set effect = $3 where collaborative_id = $1 and id = $2', [ctx.viewer.collaborativeId, optionId, effect]);
    });
  }

  addEvidence(ctx: MemberCtx, input: AddEvidenceInput): Promise<OptionInFull | Refused> {
    const { optionId, reference, noteEn, noteEs, criterionId, leaning } = readInput(ctx, EvidenceSchema, input);
    return this.describe(ctx, optionId, async (ctx) => {
      const target = await this.target(ctx, reference.toUpperCase());
      if (!target) return refuse(refused(ctx, { key: 'api.options.evidenceUnknown', values: { value: reference } }, ['reference']));
      const added = await ctx.db.query<unknown[]>(
        `insert into option_evidence (collaborative_id, id, option_id, kind, target_id, note_en, note_es, added_by_id, added_at, leaning, country, criterion_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, ${sqlNow(ctx.viewer)}, $9, $11, (
           select c.id from criterion c join "option" o on o.collaborative_id = c.collaborative_id and o.deliberation_id = c.deliberation_id
           where c.collaborative_id = $1 and c.id = $10 and o.id = $3)) on conflict (collaborative_id, option_id, target_id, country) do nothing returning id`,
        [ctx.viewer.collaborativeId, uuid(), optionId, target.kind, target.id, noteEn, noteEs, ctx.viewer.personId, leaning, criterionId, target.country ?? '']);
      if (added.length === 0) refuse(refused(ctx, { key: 'api.options.evidenceTwice' }, ['reference']));
    });
  }

  private async target(ctx: MemberCtx, reference: string): Promise<{ kind: string; id: string; country?: string } | null> {
    const [, kind = '', find] = TARGETS.find(([shape]) => shape.test(reference)) ?? [];
    if (!find) return null;
    const [row] = await ctx.db.query<{ id: string; country?: string }[]>(find, [...sightOf(ctx.viewer), reference]);
    return row ? { kind, ...row } : null;
  }

  private describe(ctx: MemberCtx, optionId: string, write: (ctx: MemberCtx) => Promise<void>): Promise<OptionInFull | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const option = await this.find(ctx, optionId);
      if (!option) return refuse(refused(ctx, { key: 'api.notFound' }));
      await this.phases.demand(ctx, option.deliberation.id, 'options.describe');
      await write(ctx);
      await this.activity.record(ctx, { kind: 'optionDescribed', subjectId: optionId, values: { option: option.option.shortId } });
      return (await this.find(ctx, optionId)) ?? option;
    });
  }
}
