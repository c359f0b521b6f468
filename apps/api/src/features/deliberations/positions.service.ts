import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { PhasesService } from '../phases/phases.service.ts';
import { PositionSchema, ReadersSchema, type HoldPositionInput } from './option.inputs.ts';
import type { OptionInFull } from './option.model.ts';
import { OptionDossierService } from './option-dossier.service.ts';

interface Held {
  readonly optionId: string;
  readonly shortId: string;
  readonly partner: string;
  readonly released: boolean;
  readonly latest: boolean;
}

/** Where partners stand on options. A position belongs to the partner who holds it, and only that partner releases it. */
@Injectable()
export class PositionsService {
  constructor(
    private readonly tx: Tx, private readonly activity: ActivityService, private readonly dossier: OptionDossierService, private readonly phases: PhasesService,
  ) {}

  /** Writes the position of the viewer's partner down, for nobody else to see until it is released. */
  hold(ctx: MemberCtx, input: HoldPositionInput): Promise<OptionInFull | Refused> {
    const { optionId, stance, until, words, why } = readInput(ctx, PositionSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const option = await this.dossier.find(ctx, optionId);
      if (!option) return refuse(refused(ctx, { key: 'api.notFound' }));
      await this.phases.demand(ctx, option.deliberation.id, 'positions.hold');
      const { collaborativeId, partyId, personId } = ctx.viewer;
      if (why === null && await this.hasReleased(ctx, optionId)) return refuse(refused(ctx, { key: 'api.positions.whyNeeded' }, ['why']));
      const held = await ctx.db.query<unknown[]>(
        `insert into option_position (collaborative_id, id, option_id, partner_id, stance, until, words, language, written_by_id, written_at, why)
         select p.collaborative_id, $2, $3, p.id, $5, $6, $7, $8, $9, ${sqlNow(ctx.viewer)}, $10 from partner p where p.collaborative_id = $1 and p.party_id = $4 returning id`,
        [collaborativeId, uuid(), optionId, partyId, stance, until, words, ctx.language, personId, why]);
      if (held.length === 0) return refuse(refused(ctx, { key: 'api.positions.notPartner' }));
      await this.activity.record(ctx, { kind: 'positionHeld', subjectId: optionId, values: { option: option.option.shortId }, audienceId: partyId });
      return (await this.dossier.find(ctx, optionId)) ?? option;
    });
  }

  /** Shows a position to delegates of other partners, to exactly these; until it is released, it is as if absent for all others. */
  show(ctx: MemberCtx, id: string, asked: readonly string[]): Promise<OptionInFull | Refused> {
    const { readerIds } = readInput(ctx, ReadersSchema, { readerIds: asked });
    return this.tx.run(ctx, async (ctx) => {
      const position = await this.lock(ctx, id);
      if (!position) return refuse(refused(ctx, { key: 'api.notFound' }));
      const problem = problemOfUnreleased(position);
      if (problem) return refuse(refused(ctx, { key: problem }));
      const { collaborativeId, partyId } = ctx.viewer;
      const chosen = await ctx.db.query<unknown[]>(
        `select from person d join partner p on p.collaborative_id = d.collaborative_id and p.party_id = d.party_id
         where d.collaborative_id = $1 and d.id = any($2::uuid[]) and d.party_id <> $3 and d.ended_at is null and 'delegate' = any(d.roles)`, [collaborativeId, readerIds, partyId]);
      if (chosen.length !== readerIds.length) return refuse(refused(ctx, { key: 'api.positions.readerUnknown' }, ['readerIds']));
      await ctx.db.query('delete from position_reader where collaborative_id = $1 and position_id = $2', [collaborativeId, id]);
      await ctx.db.query('insert into position_reader (collaborative_id, id, position_id, person_id) select $1, made.id, $2, made.person from unnest($3::uuid[], $4::uuid[]) as made(id, person)',
        [collaborativeId, id, readerIds.map(() => uuid()), readerIds]);
      await this.activity.record(ctx, { kind: 'positionShown', subjectId: position.optionId, values: { option: position.shortId }, audienceId: partyId });
      return (await this.dossier.find(ctx, position.optionId)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
    });
  }

  /** Shows to all what its own partner has read: the position named here, and no other that was written meanwhile. */
  release(ctx: MemberCtx, id: string): Promise<OptionInFull | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const position = await this.lock(ctx, id);
      if (!position) return refuse(refused(ctx, { key: 'api.notFound' }));
      const problem = problemOfUnreleased(position);
      if (problem) return refuse(refused(ctx, { key: problem }));
      await ctx.db.query('delete from position_reader where collaborative_id = $1 and position_id = $2', [ctx.viewer.collaborativeId, id]);
      await ctx.db.query(`update option_position set released_at = ${sqlNow(ctx.viewer)} where collaborative_id = $1 and id = $2`, [ctx.viewer.collaborativeId, id]);
      await this.activity.record(ctx, { kind: 'positionReleased', subjectId: position.optionId, values: { option: position.shortId, partner: position.partner } });
      return (await this.dossier.find(ctx, position.optionId)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
    });
  }

  private async hasReleased(ctx: MemberCtx, optionId: string): Promise<boolean> {
    const [row] = await ctx.db.query<unknown[]>(
      `select from option_position s join partner p on p.collaborative_id = s.collaborative_id and p.id = s.partner_id and p.party_id = $3
       where s.collaborative_id = $1 and s.option_id = $2 and s.released_at is not null limit 1`, [ctx.viewer.collaborativeId, optionId, ctx.viewer.partyId]);
    return row !== undefined;
  }

  /** A position of the viewer's own partner; another partner's is as if absent. */
  private async lock(ctx: MemberCtx, id: string): Promise<Held | undefined> {
    const [row] = await ctx.db.query<Held[]>(
      `select o.id as "optionId", o.short_id as "shortId", p.short_name as partner, s.released_at is not null as released, not exists (
         select from option_position newer where newer.collaborative_id = s.collaborative_id and newer.option_id = s.option_id and newer.partner_id = s.partner_id
           and (newer.written_at, newer.id) > (s.written_at, s.id)) as latest
       from option_position s
       join partner p on p.collaborative_id = s.collaborative_id and p.id = s.partner_id and p.party_id = $3
       join "option" o on o.collaborative_id = s.collaborative_id and o.id = s.option_id
       where s.collaborative_id = $1 and s.id = $2 for update of s`, [ctx.viewer.collaborativeId, id, ctx.viewer.partyId]);
    return row;
  }
}

/** Only the newest position, which nobody else knows, can be shown or released: what was read, and not what was written meanwhile. */
function problemOfUnreleased({ released, latest }: Held): string | null {
  if (released) return 'api.positions.releasedAlready';
  return latest ? null : 'api.positions.changedMeanwhile';
}
