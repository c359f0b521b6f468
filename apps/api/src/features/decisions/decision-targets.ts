import type { MemberCtx } from '../../platform/ctx.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { GRANT_THERE, HIDDEN, IS_THERE } from '../grants/grant.queries.ts';
import { OVERLAPS_THERE } from '../overlaps/overlap.queries.ts';
import type { Move } from './decision-kinds.ts';
import type { EvidenceKind } from './decision-terms.ts';

/**
 * What a decision may stand on, by its short id ($3). It is published to all, so what it names is shared with all and protected for nobody:
 * an unshared thing of the viewer's own is as unknown as any other.
 */
const EVIDENCE: readonly (readonly [shape: RegExp, kind: EvidenceKind, find: string])[] = [
  [/^GR-\d+$/, 'grant', `select g.id from ${GRANT_THERE} where ${IS_THERE} and g.shared_at is not null and not ${HIDDEN} and g.short_id = $3`],
  [/^OV-\d+$/, 'overlap', `select v.id from (${OVERLAPS_THERE}) v join overlap o on o.collaborative_id = $1 and o.id = v.id and o.only_for_id is null where v."shortId" = $3`],
  [/^SRC-\d+#\d+$/, 'passage', `select p.id from passage p join source s on s.collaborative_id = p.collaborative_id and s.id = p.source_id
    where p.collaborative_id = $1 and $2::uuid is not null and p.audience_id is null and s.short_id || '#' || p."position" = $3`],
  [/^SRC-\d+$/, 'source', 'select s.id from source s where s.collaborative_id = $1 and $2::uuid is not null and s.short_id = $3'],
  [/^MOT-\d+$/, 'motion', `select m.id from motion m where m.collaborative_id = $1 and $2::uuid is not null and m.state <> 'draft' and m.short_id = $3`],
];

export async function evidenceOf(ctx: MemberCtx, reference: string): Promise<{ kind: EvidenceKind; id: string } | null> {
  const [, kind, find] = EVIDENCE.find(([shape]) => shape.test(reference)) ?? [];
  if (!kind || !find) return null;
  const [row] = await ctx.db.query<{ id: string }[]>(find, [...sightOf(ctx.viewer), reference]);
  return row ? { kind, id: row.id } : null;
}

const HOLDERS = `
  select 'partner' as of, p.id, p.short_name as name from partner p where p.collaborative_id = $1 and p.id = any($2::uuid[])
  union all select 'unit', u.id, p.short_name || ' · ' || u.short_name from unit u join partner p on p.collaborative_id = u.collaborative_id and p.id = u.partner_id
    where u.collaborative_id = $1 and u.id = any($2::uuid[])
  union all select 'pool', w.id, o.name from pool w join party o on o.collaborative_id = w.collaborative_id and o.id = w.party_id and o.protection <> 'protected' and o.shared_at is not null
    where w.collaborative_id = $1 and w.id = any($2::uuid[])`;

/** Partners, units and pools by their ids, as they are called today. */
export function holdersOf(ctx: MemberCtx, ids: readonly string[]): Promise<Omit<Move, 'amount'>[]> {
  return ctx.db.query<Omit<Move, 'amount'>[]>(HOLDERS, [ctx.viewer.collaborativeId, ids]);
}
