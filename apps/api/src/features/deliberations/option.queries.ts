import type { MemberCtx } from '../../platform/ctx.ts';
import { sightOf, visibleTo } from '../../platform/guard/visible.ts';
import { GRANTS_THERE } from '../grants/grant.queries.ts';
import { OVERLAPS_THERE } from '../overlaps/overlap.queries.ts';
import { markOf } from '../people/people.queries.ts';
import { SUMS } from '../pools/contribution.queries.ts';
import { passageRef } from '../sources/passage.queries.ts';
import type { Phase } from '../phases/phase.model.ts';
import { phasesOf, toPhase, type PhaseRow } from '../phases/phases.queries.ts';
import { bilingual, CRITERIA_ORDER, CRITERION, list, optionRefs, optionsWhere } from './deliberations.queries.ts';
import { ASPECTS } from './option-consequence.entity.ts';
import type { ComparedOption, OptionInFull } from './option.model.ts';
import { DELEGATES, HISTORY, POSITIONS, RELEASED } from './position.queries.ts';
import { which } from './which.ts';

/** What was said of an option `x` by a criterion `c`, the partners first. */
const SAID = list(
  `json_build_object('id', n.id, 'party', o.name, 'partner', ${markOf('m')}, 'mine', n.party_id = $2, 'leaning', n.leaning, 'text', ${bilingual('n.text')}, 'by', w.name)`,
  `option_note n join party o on o.collaborative_id = n.collaborative_id and o.id = n.party_id
   left join partner m on m.collaborative_id = n.collaborative_id and m.party_id = n.party_id
   join person w on w.collaborative_id = n.collaborative_id and w.id = n.written_by_id
   where n.collaborative_id = $1 and n.option_id = x.id and n.criterion_id = c.id`, 'm.id is null, m.hue, m.letter');

const NOTES = list(`json_build_object('criterion', ${CRITERION}, 'said', ${SAID})`, 'criterion c where c.collaborative_id = $1 and c.deliberation_id = x.deliberation_id', CRITERIA_ORDER);

const EVIDENCE = list(
  `json_build_object('id', e.id, 'kind', e.kind, 'shortId', coalesce(g."shortId", v."shortId", t.source ->> 'sourceShortId', d.short_id, h.code || '/' || e.country), 'cell', case when h.id is not null then json_build_object('code', h.code, 'theme', ${bilingual('h.name')}, 'country', e.country) end, 'title', coalesce(g.title, d.title),
     'sentence', v.sentence, 'passage', t.source, 'note', ${bilingual('e.note')}, 'by', w.name,
     'criterionId', e.criterion_id, 'leaning', e.leaning, 'partner', ${markOf('m')})`,
  `option_evidence e join person w on w.collaborative_id = e.collaborative_id and w.id = e.added_by_id
   left join partner m on m.collaborative_id = w.collaborative_id and m.party_id = w.party_id
   left join (${GRANTS_THERE}) g on e.kind = 'grant' and g.id = e.target_id
   left join (${OVERLAPS_THERE}) v on e.kind = 'overlap' and v.id = e.target_id
   left join lateral (select ${passageRef('named', '$2')} as source from (select e.collaborative_id, e.target_id as passage_id where e.kind = 'passage') named) t on true
   left join source d on e.kind = 'source' and d.collaborative_id = e.collaborative_id and d.id = e.target_id
   left join theme h on e.kind = 'cell' and h.collaborative_id = e.collaborative_id and h.id = e.target_id
   where e.collaborative_id = $1 and e.option_id = x.id and coalesce(g.id, v.id, (t.source ->> 'id')::uuid, d.id, h.id) is not null`, 'e.added_at, e.id');

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

/** What was written of each aspect of the consequences of an option `x`, in their order. */
const ASPECTS_OF = list(`json_build_object('aspect', k.aspect, 'by', w.name, 'text', case when q.id is not null then ${bilingual('q.text')} end)`,
  `unnest(array[${ASPECTS.map((aspect) => `'${aspect}'`).join(', ')}]) with ordinality as k(aspect, place)
   left join option_consequence q on q.collaborative_id = $1 and q.option_id = x.id and q.aspect = k.aspect
   left join person w on w.collaborative_id = q.collaborative_id and w.id = q.written_by_id`, 'k.place');

const IN_FULL = (today: string) => `
  select ${optionsWhere('o.id = x.id')} -> 0 as option, x.deliberation, to_char(x.due_on, 'YYYY-MM-DD') as "dueOn",
    ${optionRefs('x.id', 'part_id', 'option_id')} as "combinedInto", ${NOTES} as notes, ${POSITIONS} as positions, ${HISTORY} as history, ${DELEGATES} as delegates,
    ${EVIDENCE} as evidence,
    ${list(markOf('m'), `partner m where m.collaborative_id = $1 and m.valid @> ${today}`, 'm.hue, m.letter')} as partners,
    (select ${markOf('m')} from partner m where m.collaborative_id = $1 and m.party_id = $2) as mine,
    json_build_object('text', case when x.consequences_en is not null then ${bilingual('x.consequences')} end, 'aspects', ${ASPECTS_OF}, 'effect', x.effect, 'running', ${RUNNING}, 'notGranted', ${NOT_GRANTED}) as consequences,
    ${phasesOf('x.deliberation_id')} as phases, ${today}::text as today
  from (select o.id, o.deliberation_id, o.consequences_en, o.consequences_es, o.effect, d.due_on,
      json_build_object('id', d.id, 'shortId', d.short_id, 'title', ${bilingual('d.title')}) as deliberation
    from "option" o join deliberation d on d.collaborative_id = o.collaborative_id and d.id = o.deliberation_id
    where o.collaborative_id = $1 and (o.short_id = $3 or o.id = $4)) x`;

/** An option in full, with the phases that decide what can be done with it. */
export type Found = Omit<OptionInFull, 'viewerCan'> & { readonly phases: Phase[] };

/** An option with all that is said of it, in one statement; `today` is SQL for the day in the collaborative. */
export async function findOptionInFull(ctx: MemberCtx, name: string, today: string): Promise<Found | null> {
  const [row] = await ctx.db.query<(Omit<Found, 'phases'> & { phases: PhaseRow[]; today: string })[]>(IN_FULL(today), [...sightOf(ctx.viewer), ...which(name), ctx.viewer.personId]);
  return row ? { ...row, phases: row.phases.map((phase) => toPhase(phase, row.today)) } : null;
}

const COMPARED = `
  select ${optionsWhere('o.id = x.id')} -> 0 as option, ${NOTES} as notes, ${EVIDENCE} as evidence, ${RELEASED} as positions
  from "option" x where x.collaborative_id = $1 and x.deliberation_id = $3 and x.withdrawn_at is null order by x.status_quo, x."position", x.id limit 100`;

/** The open options of a deliberation beside one another, in their order. */
export function findCompared(ctx: MemberCtx, deliberationId: string): Promise<ComparedOption[]> {
  return ctx.db.query<ComparedOption[]>(COMPARED, [...sightOf(ctx.viewer), deliberationId]);
}
