import type { MemberCtx } from '../../platform/ctx.ts';
import { passageRef } from '../sources/passage.queries.ts';
import type { Corridor } from './corridor.model.ts';

export type CorridorRow = Omit<Corridor, 'viewerCan'>;

const LEGS = `(
  select coalesce(json_agg(json_build_object('fromPlace', l.from_place, 'fromRole', l.from_role, 'toPlace', l.to_place, 'toRole', l.to_role) order by l.position), '[]')
  from corridor_leg l where l.collaborative_id = v.collaborative_id and l.version_id = v.id)`;

const CORRIDOR = `
  select c.id, c.code, c.kind, json_build_object('en', c.name_en, 'es', c.name_es) as name, ${passageRef('c')} as passage, (
    select coalesce(json_agg(json_build_object('id', v.id, 'version', v.version, 'from', lower(v.valid)::text, 'to', (upper(v.valid) - 1)::text,
      'why', json_build_object('en', v.why_en, 'es', v.why_es), 'addedBy', a.name, 'legs', ${LEGS}) order by v.version desc), '[]')
    from corridor_version v left join person a on a.collaborative_id = v.collaborative_id and a.id = v.added_by_id
    where v.collaborative_id = c.collaborative_id and v.corridor_id = c.id) as versions
  from corridor c where c.collaborative_id = $1`;

/** All corridors, the collaborative's own first. */
export function listCorridors(ctx: MemberCtx): Promise<CorridorRow[]> {
  return ctx.db.query<CorridorRow[]>(`${CORRIDOR} order by c.position, c.id limit 100`, [ctx.viewer.collaborativeId]);
}

export async function corridorById(ctx: MemberCtx, id: string): Promise<CorridorRow> {
  const [row] = await ctx.db.query<CorridorRow[]>(`${CORRIDOR} and c.id = $2`, [ctx.viewer.collaborativeId, id]);
  if (!row) throw new Error(`corridor ${id} is not in the collaborative`);
  return row;
}
