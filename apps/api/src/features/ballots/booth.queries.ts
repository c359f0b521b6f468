import type { MotionSpec } from '@acuerdo/voting';
import type { MemberCtx } from '../../platform/ctx.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { isOut } from '../conflicts/conflicts.queries.ts';
import type { MotionState } from '../motions/motions.rules.ts';
import { objects } from '../objections/objections.queries.ts';
import type { Secrecy } from '../motions/secrecy.ts';

/** What decides about a ballot of the viewer: the motion, and their vote in it. */
export interface BoothRow {
  readonly shortId: string;
  readonly state: MotionState;
  readonly secrecy: Secrecy;
  readonly spec: MotionSpec;
  readonly textVersion: number;
  readonly due: boolean;
  readonly voterId: string | null;
  /** Null where the viewer has no vote in it. */
  readonly elector: { readonly recused: boolean; readonly conflicted: boolean } | null;
  /** An objection of the voter's partner stands. */
  readonly objects: boolean;
  /** Whether people vote in it, so that what one does is not for colleagues to know. */
  readonly personal: boolean;
  /** Whether the viewer's partner makes its ballot of its delegates' answers, by the rule that it had declared when the vote opened. */
  readonly ruled: boolean;
  readonly titles: Record<string, string>;
}

/** Whom the voter `e` votes for. */
const PARTY = '(select q.party_id from partner q where q.collaborative_id = e.collaborative_id and q.id = e.partner_id)';

/** Of the viewer's own vote, or of the voter that is named. Read in a statement of its own after the motion is held, so that a close that came before is seen; lateness is the database's to say. */
export async function boothOf(ctx: MemberCtx, motionId: string, voterId: string | null = null): Promise<BoothRow | undefined> {
  const [row] = await ctx.db.query<BoothRow[]>(
    `select m.short_id as "shortId", m.state, m.secrecy, m.spec, m.text_version as "textVersion", ${objects(PARTY)} as objects, coalesce(m.closes_at <= ${sqlNow(ctx.viewer)}, false) as due, e.id as "voterId",
       case when e.id is not null then json_build_object('recused', e.recused, 'conflicted', ${isOut('case when $6::uuid is null then $5::uuid else e.person_id end', 'd.proposal_id')}) end as elector,
       m.spec -> 'rule' ->> 'basis' = 'person' as personal, e.person_id is null and coalesce((
         select r.kind <> 'any' from internal_rule r where r.collaborative_id = e.collaborative_id and r.partner_id = e.partner_id and r.declared_at <= m.opened_at order by r.version desc limit 1), false) as ruled,
       (select json_object_agg(o.id, case $4 when 'es' then o.title_es else o.title_en end) from jsonb_array_elements(m.spec -> 'options') ranked
        join "option" o on o.collaborative_id = m.collaborative_id and o.id = (ranked ->> 'id')::uuid) as titles
     from motion m join deliberation d on d.collaborative_id = m.collaborative_id and d.id = m.deliberation_id
     left join partner p on p.collaborative_id = m.collaborative_id and p.party_id = $3
     left join elector e on e.collaborative_id = m.collaborative_id and e.motion_id = m.id and case when $6::uuid is not null then e.id = $6 when e.person_id is null then e.partner_id = p.id else e.person_id = $5 end
     where m.collaborative_id = $1 and m.id = $2`, [ctx.viewer.collaborativeId, motionId, ctx.viewer.partyId, ctx.language, ctx.viewer.personId, voterId]);
  return row;
}

/** All acts of one voter take turns. An advisory lock, because a row lock asks for the right to update electors, which nobody has. */
export async function lockVoter(ctx: MemberCtx, voterId: string): Promise<void> {
  await ctx.db.query(`select pg_advisory_xact_lock(hashtextextended('voter ' || $1, 0))`, [voterId]);
}
