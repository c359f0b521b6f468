import type { MemberCtx } from '../../platform/ctx.ts';
import { sightOf, visibleTo } from '../../platform/guard/visible.ts';
import { GRANTS_THERE } from '../grants/grant.queries.ts';
import { OVERLAPS_THERE } from '../overlaps/overlap.queries.ts';
import { markOf } from '../people/people.queries.ts';
import { SUMS } from '../pools/contribution.queries.ts';
import { passageRef } from '../sources/passage.queries.ts';
import { bilingual, moment, optionRefs, optionsWhere } from './deliberations.queries.ts';
import type { OptionInFull } from './option.model.ts';
import { which } from './which.ts';

const list = (row: string, from: string, order: string) => `(select coalesce(json_agg(${row} order by ${order}), '[]') from ${from})`;

const NOTES = list(
  `json_build_object('criterion', json_build_object('id', c.id, 'title', ${bilingual('c.title')}), 'by', w.name, 'text', case when n.id is not null then ${bilingual('n.text')} end)`,
  `criterion c left join option_note n on n.collaborative_id = c.collaborative_id and n.criterion_id = c.id and n.option_id = x.id
   left join person w on w.collaborative_id = n.collaborative_id and w.id = n.written_by_id
   where c.collaborative_id = $1 and c.deliberation_id = x.deliberation_id`, 'c."position"');

/**
 * The last released position of each partner, and the viewer's own last one besides where it is newer: what a partner has
 * not released is as if absent for all others ($2 is the viewer's party).
 */
const POSITIONS = list(
  `json_build_object('id', s.id, 'partner', ${markOf('p')}, 'stance', s.stance, 'until', s.until::text, 'words', s.words, 'language', s.language,
     'by', w.name, 'at', ${moment('s.written_at')}, 'releasedAt', ${moment('s.released_at')})`,
  `partner p join lateral (
     select distinct on (s.released_at is null) s.* from option_position s
     where s.collaborative_id = p.collaborative_id and s.option_id = x.id and s.partner_id = p.id
       and (s.released_at is not null or (p.party_id = $2 and s.id = (
         select own.id from option_position own where own.collaborative_id = p.collaborative_id and own.option_id = x.id and own.partner_id = p.id
         order by own.written_at desc, own.id desc limit 1)))
     order by s.released_at is null, s.written_at desc, s.id desc) s on true
   join person w on w.collaborative_id = s.collaborative_id and w.id = s.written_by_id
   where p.collaborative_id = $1`, 'p.hue, p.letter, s.released_at nulls first');

const EVIDENCE = list(
  `json_build_object('id', e.id, 'kind', e.kind, 'shortId', coalesce(g."shortId", v."shortId", t.source ->> 'sourceShortId'), 'title', g.title,
     'sentence', v.sentence, 'passage', t.source, 'note', ${bilingual('e.note')}, 'by', w.name)`,
  `option_evidence e join person w on w.collaborative_id = e.collaborative_id and w.id = e.added_by_id
   left join (${GRANTS_THERE}) g on e.kind = 'grant' and g.id = e.target_id
   left join (${OVERLAPS_THERE}) v on e.kind = 'overlap' and v.id = e.target_id
   left join lateral (select ${passageRef('named')} as source from (select e.collaborative_id, e.target_id as passage_id where e.kind = 'passage') named) t on true
   where e.collaborative_id = $1 and e.option_id = x.id and coalesce(g.id, v.id, (t.source ->> 'id')::uuid) is not null`, 'e.added_at, e.id');

/** What is shared with all and still runs on the due day: nothing that only its owner sees is in the sum. */
const RUNNING = `(
  select coalesce(json_agg(json_build_object('grants', s.grants, 'amount', json_build_object('amount', s.amount, 'currency', s.currency)) order by s.currency), '[]')
  from (select g.amount ->> 'currency' as currency, count(*)::int as grants, sum((g.amount ->> 'amount')::numeric)::text as amount
    from (${GRANTS_THERE}) g
    where g.vehicle = 'pooled' and g.stage = 'active' and g.shared and g.protection <> 'protected'
      and (g."endsOn"::date > x.due_on or x.due_on is null) group by 1) s)`;

const SHARED = (alias: string) => `${alias}.shared_at is not null and ${visibleTo(alias, '$2')} and ${alias}.protection <> 'protected'`;

const NOT_GRANTED = `(
  select coalesce(json_agg(json_build_object('amount', s.amount::text, 'currency', s.currency) order by s.currency), '[]')
  from (select paid.currency, paid.amount - coalesce((select sum(g.amount) from "grant" g
      where g.collaborative_id = $1 and g.vehicle = 'pooled' and g.stage <> 'proposal' and g.currency = paid.currency and ${SHARED('g')}), 0) as amount
    from (select c.currency, sum(m.received) as amount from contribution c ${SUMS}
      where c.collaborative_id = $1 and ${SHARED('c')} group by c.currency) paid) s
  where s.amount > 0)`;

const IN_FULL = (today: string) => `
  select ${optionsWhere('o.id = x.id')} -> 0 as option, x.deliberation, to_char(x.due_on, 'YYYY-MM-DD') as "dueOn",
    ${optionRefs('x.id', 'part_id', 'option_id')} as "combinedInto", ${NOTES} as notes, ${POSITIONS} as positions, ${EVIDENCE} as evidence,
    ${list(markOf('m'), `partner m where m.collaborative_id = $1 and m.valid @> ${today}`, 'm.hue, m.letter')} as partners,
    json_build_object('text', case when x.consequences_en is not null then ${bilingual('x.consequences')} end, 'running', ${RUNNING}, 'notGranted', ${NOT_GRANTED}) as consequences
  from (select o.id, o.deliberation_id, o.consequences_en, o.consequences_es, d.due_on,
      json_build_object('id', d.id, 'shortId', d.short_id, 'title', ${bilingual('d.title')}) as deliberation
    from "option" o join deliberation d on d.collaborative_id = o.collaborative_id and d.id = o.deliberation_id
    where o.collaborative_id = $1 and (o.short_id = $3 or o.id = $4)) x`;

/** An option with all that is said of it, in one statement; `today` is SQL for the day in the collaborative. */
export async function findOptionInFull(ctx: MemberCtx, name: string, today: string): Promise<Omit<OptionInFull, 'viewerCan'> | null> {
  const [row] = await ctx.db.query<Omit<OptionInFull, 'viewerCan'>[]>(IN_FULL(today), [...sightOf(ctx.viewer), ...which(name)]);
  return row ?? null;
}

