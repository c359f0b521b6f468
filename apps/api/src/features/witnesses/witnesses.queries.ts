import type { MemberCtx } from '../../platform/ctx.ts';
import { sqlToday } from '../collaboratives/clock.ts';
import type { PartnerMark } from '../parties/party.model.ts';
import { markOf } from '../people/people.queries.ts';
import type { Witness } from './witness.model.ts';

/** The witnesses of the record; the address of each is read by its own partner alone. */
export const namedWitnesses = (ctx: MemberCtx): Promise<Witness[]> => ctx.db.query(
  `select w.id, ${markOf('m')} as partner, m.party_id = $2 as mine, case when m.party_id = $2 then w.address end as address, w.sent_size::int as "sentSize", w.sent_at as "sentAt",
     case when w.sent_at is null then 'none' when l.id is null then 'sent' when l.problem is null then 'waiting' else 'failing' end as state
   from witness w join partner m on m.collaborative_id = w.collaborative_id and m.id = w.partner_id
   left join letter l on l.collaborative_id = w.collaborative_id and l.id = w.letter_id
   where w.collaborative_id = $1 order by m.hue, m.letter`, [ctx.viewer.collaborativeId, ctx.viewer.partyId]);

export const partnersWithout = async (ctx: MemberCtx): Promise<PartnerMark[]> => {
  const rows = await ctx.db.query<{ partner: PartnerMark }[]>(
    `select ${markOf('m')} as partner from partner m where m.collaborative_id = $1 and m.valid @> ${sqlToday(ctx.viewer)}
       and not exists (select from witness w where w.collaborative_id = m.collaborative_id and w.partner_id = m.id) order by m.hue, m.letter`, [ctx.viewer.collaborativeId]);
  return rows.map(({ partner }) => partner);
};
