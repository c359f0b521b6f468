import { Injectable } from '@nestjs/common';
import { may } from '@acuerdo/access';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { LEG_ROLES } from './corridor-leg.entity.ts';
import type { Corridor, DrawCorridorInput } from './corridor.model.ts';
import { corridorById, listCorridors, type CorridorRow } from './corridors.queries.ts';
import { PLACE, whyNotAfter, type Current } from './corridors.rules.ts';

const place = z.string().refine((code) => PLACE.test(code), { params: { say: { key: 'api.corridors.place' } } });
const DrawSchema = z.object({
  corridorId: z.string(),
  after: z.number().int(),
  from: z.string(),
  whyEn: z.string().trim().min(1).max(2_000),
  whyEs: z.string().trim().min(1).max(2_000),
  legs: z.array(z.object({ fromPlace: place, fromRole: z.enum(LEG_ROLES), toPlace: place, toRole: z.enum(LEG_ROLES) })).min(1).max(60),
});
type Draw = z.output<typeof DrawSchema>;

/** Corridors. A new version ends the one before and leaves it as it was drawn. */
@Injectable()
export class CorridorsService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService) {}

  async list(ctx: MemberCtx): Promise<Corridor[]> {
    return (await listCorridors(ctx)).map((row) => shown(ctx, row));
  }

  draw(ctx: MemberCtx, input: DrawCorridorInput): Promise<Corridor | Refused> {
    const draw = readInput(ctx, DrawSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const current = await this.lock(ctx, draw.corridorId);
      if (!current) return refuse(refused(ctx, { key: 'api.notFound' }));
      const problem = whyNotAfter(current, draw);
      if (problem) return refuse(refused(ctx, problem.reason, problem.path));
      await this.save(ctx, draw);
      await this.activity.record(ctx, { kind: 'corridorDrawn', subjectId: draw.corridorId, values: { version: draw.after + 1 } });
      return shown(ctx, await corridorById(ctx, draw.corridorId));
    });
  }

  /** The version that counts now; its corridor is held, so that of two who draw it the second sees the first. */
  private async lock(ctx: MemberCtx, corridorId: string): Promise<Current | undefined> {
    const { collaborativeId } = ctx.viewer;
    await ctx.db.query('select 1 from corridor where collaborative_id = $1 and id = $2 for update', [collaborativeId, corridorId]);
    const [current] = await ctx.db.query<Current[]>(
      `select version, lower(valid)::text as "from" from corridor_version where collaborative_id = $1 and corridor_id = $2 and upper_inf(valid)`,
      [collaborativeId, corridorId]);
    return current;
  }

  private async save(ctx: MemberCtx, { corridorId, after, from, whyEn, whyEs, legs }: Draw): Promise<void> {
    const { collaborativeId, personId } = ctx.viewer;
    const id = uuid();
    await ctx.db.query(
      `update corridor_version set valid = daterange(lower(valid), $3::date) where collaborative_id = $1 and corridor_id = $2 and upper_inf(valid)`,
      [collaborativeId, corridorId, from]);
    await ctx.db.query(
      `insert into corridor_version (collaborative_id, id, corridor_id, version, valid, why_en, why_es, added_by_id, added_at)
       values ($1, $2, $3, $4, daterange($5::date, null), $6, $7, $8, ${sqlNow(ctx.viewer)})`,
      [collaborativeId, id, corridorId, after + 1, from, whyEn, whyEs, personId]);
    await ctx.db.query(
      `insert into corridor_leg (collaborative_id, id, version_id, position, from_place, from_role, to_place, to_role)
       select $1, id, $2, position, "fromPlace", "fromRole", "toPlace", "toRole"
       from json_to_recordset($3::json) as given(id uuid, position integer, "fromPlace" text, "fromRole" text, "toPlace" text, "toRole" text)`,
      [collaborativeId, id, JSON.stringify(legs.map((leg, at) => ({ ...leg, id: uuid(), position: at + 1 })))]);
  }
}

const shown = (ctx: MemberCtx, row: CorridorRow): Corridor => ({ ...row, viewerCan: [abilityOf('corridors.draw', may(ctx.viewer, 'corridors.draw'))] });
