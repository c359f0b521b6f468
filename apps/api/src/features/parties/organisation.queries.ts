import { visibleTo } from '../../platform/guard/visible.ts';
import { vagueDate } from '../../platform/graphql/vague-date.model.ts';
import { partyRef } from './party.queries.ts';

/** A unit as it is named in a sentence (`UnitRef`), as JSON; null where the join found none. */
export const unitRef = (alias: string) =>
  `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'shortName', ${alias}.short_name) end`;

/** A row's date as a `VagueDate`: as it was written, or the first day of its range `valid`. */
export const sinceOf = (alias: string, prefix: string) => `coalesce(${vagueDate(alias, prefix)}, json_build_object(
  'written', lower(${alias}.valid)::text, 'from', lower(${alias}.valid)::text, 'to', lower(${alias}.valid)::text, 'inferred', false))`;

const MARK = `json_build_object('id', m.id, 'shortName', m.short_name, 'letter', m.letter, 'hue', m.hue)`;

/** Everybody who is or was a partner, in the order of their marks. */
export const PARTNERS = `
  select m.id, ${partyRef('p')} as party, ${MARK} as mark, p.kind, p.country, ${sinceOf('m', 'since')} as since,
    (upper(m.valid) - 1)::text as until, m.passage_id as "passageId",
    (select ${partyRef('whole')} from party whole
     where whole.collaborative_id = p.collaborative_id and whole.id = p.office_of_id and ${visibleTo('whole', '$2')}) as "officeOf",
    coalesce((select json_agg(json_build_object('id', u.id, 'name', u.name, 'shortName', u.short_name, 'parentId', u.parent_id,
        'mission', u.mission, 'passageId', u.passage_id) order by u.name, u.id)
      from unit u where u.collaborative_id = m.collaborative_id and u.partner_id = m.id), '[]') as units
  from partner m join party p on p.collaborative_id = m.collaborative_id and p.id = m.party_id
  where m.collaborative_id = $1 and ${visibleTo('p', '$2')} order by m.hue, m.letter limit 100`;

/** Boards and committees with their seats, by name. */
export const BODIES = `
  select b.id, b.name, b.kind, ${partyRef('p')} as party, ${unitRef('u')} as unit, b.passage_id as "passageId",
    coalesce((select json_agg(json_build_object('id', s.id, 'title', s.title, 'votes', s.votes, 'partner', case when m.id is not null then ${MARK} end) order by m.hue, s.title, s.id)
      from seat s left join partner m on m.collaborative_id = s.collaborative_id and m.id = s.partner_id
      where s.collaborative_id = b.collaborative_id and s.body_id = b.id), '[]') as seats
  from body b join party p on p.collaborative_id = b.collaborative_id and p.id = b.party_id
  left join unit u on u.collaborative_id = b.collaborative_id and u.id = b.unit_id
  where b.collaborative_id = $1 and ${visibleTo('p', '$2')} order by b.name, b.id limit 100`;

/** Who could become a partner. */
export const PROSPECTS = `
  select r.id, json_build_object('en', r.name_en, 'es', r.name_es) as name, r.many, r.state, r.passage_id as "passageId"
  from prospect r where r.collaborative_id = $1 order by r.name_en, r.id limit 100`;

/** Who is spoken of and stands outside, by name. */
export const OUTSIDE_ACTORS = `
  select a.id, ${partyRef('p')} as party, p.kind, a.standing, json_build_object('en', a.what_en, 'es', a.what_es) as what, a.passage_id as "passageId"
  from outside_actor a join party p on p.collaborative_id = a.collaborative_id and p.id = a.party_id
  where a.collaborative_id = $1 and ${visibleTo('p', '$2')} order by p.name, a.id limit 100`;
