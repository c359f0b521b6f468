import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import { list } from '../deliberations/deliberations.queries.ts';

/** What the viewer (`$2`) gave and holds in motions: never what others gave each other. */
const MINE = `
  select m.id as "motionId",
    (select h.name from proxy x join elector e on e.collaborative_id = x.collaborative_id and e.id = x.elector_id join person h on h.collaborative_id = x.collaborative_id and h.id = x.holder_id
      where x.collaborative_id = $1 and x.revoked_at is null and e.motion_id = m.id and e.person_id = $2) as "givenTo",
    ${list(`json_build_object('voterId', e.id, 'of', w.name, 'cast', exists (
      select from ballot b where b.collaborative_id = e.collaborative_id and b.elector_id = e.id and b.cast_by_id = $2 and b.text_version = m.text_version))`,
  `proxy x join elector e on e.collaborative_id = x.collaborative_id and e.id = x.elector_id join person w on w.collaborative_id = e.collaborative_id and w.id = e.person_id
     where x.collaborative_id = $1 and x.revoked_at is null and x.holder_id = $2 and e.motion_id = m.id`, 'w.name, e.id')} as held
  from motion m where m.collaborative_id = $1 and m.id = any($3::uuid[])`;

export interface MyProxies {
  readonly motionId: string;
  readonly givenTo: string | null;
  readonly held: { readonly voterId: string; readonly of: string; readonly cast: boolean }[];
}

/** One statement for all motions of a request. */
export function proxiesOf(ctx: MemberCtx, motionId: string): Promise<MyProxies | undefined> {
  const known = ctx.loaders.get(proxiesOf) as DataLoader<string, MyProxies | undefined> | undefined;
  const loader = known ?? new DataLoader<string, MyProxies | undefined>(async (ids) => {
    const rows = await ctx.db.query<MyProxies[]>(MINE, [ctx.viewer.collaborativeId, ctx.viewer.personId, ids]);
    return ids.map((id) => rows.find((row) => row.motionId === id));
  }, { cache: false });
  ctx.loaders.set(proxiesOf, loader);
  return loader.load(motionId);
}
