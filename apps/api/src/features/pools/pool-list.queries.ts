import { vagueDate } from '../../platform/graphql/vague-date.model.ts';
import { visibleTo } from '../../platform/guard/visible.ts';
import { partyRef } from '../parties/party.queries.ts';
import { passageRef } from '../sources/passage.queries.ts';
import { CONTRIBUTIONS_THERE, IS_THERE } from './contribution.queries.ts';
import { namedWith } from './pool.queries.ts';

/** A list in JSON of the rows of `from`, in an order; empty, never null. */
const listed = (row: string, order: string, from: string) => `coalesce((select json_agg(${row} order by ${order}) from ${from}), '[]')`;

const STATES = listed(
  `json_build_object('id', s.id, 'state', s.state, 'since', ${vagueDate('s', 'since')}, 'note', s.note, 'passage', ${passageRef('s')})`,
  'upper(s.since_range) desc, s.recorded_at desc, s.id desc', 'pool_state s where s.collaborative_id = pool.collaborative_id and s.pool_id = pool.id');

const CYCLES = listed(
  `json_build_object('id', y.id, 'name', y.name, 'from', lower(y.valid)::text, 'to', (upper(y.valid) - 1)::text, 'written', y.written, 'inferred', y.inferred,
    'closingFrom', y.closing_from::text, 'strategy', y.strategy, 'passage', ${passageRef('y')})`,
  'lower(y.valid) desc', 'cycle y where y.collaborative_id = pool.collaborative_id and y.pool_id = pool.id');

const PARTIES = listed(partyRef('signs'), 'signs.name, signs.id', `agreement_party ap
  join party signs on signs.collaborative_id = ap.collaborative_id and signs.id = ap.party_id and ${visibleTo('signs', '$2')}
  where ap.collaborative_id = a.collaborative_id and ap.agreement_id = a.id`);

const AGREEMENTS = listed(
  `json_build_object('id', a.id, 'parties', ${PARTIES}, 'title', a.title, 'url', a.url, 'rule', a.rule, 'exitNoticeDays', a.exit_notice_days, 'drawsOn', a.draws_on,
    'cycle', (select json_build_object('id', y.id, 'name', y.name) from cycle y where y.collaborative_id = a.collaborative_id and y.id = a.cycle_id),
    'from', lower(a.valid)::text, 'to', (upper(a.valid) - 1)::text, 'passage', ${passageRef('a')})`,
  'a.recorded_at desc, a.id desc', 'agreement a where a.collaborative_id = pool.collaborative_id and a.pool_id = pool.id');

const PARTNERS = listed(partyRef('member'), 'member.name, member.id', `partner
  join party member on member.collaborative_id = partner.collaborative_id and member.id = partner.party_id and ${visibleTo('member', '$2')}
  where partner.collaborative_id = pool.collaborative_id`);

/** The contributions there for the viewer, once for all pools of the list. */
const PAID_IN = `paid_in as materialized (select c.pool_id, c.funder_id, c.currency, m.pledged, m.received from ${CONTRIBUTIONS_THERE} where ${IS_THERE})`;

const CONTRIBUTED = listed(`json_build_object('amount', s.amount::text, 'currency', s.currency)`, 's.currency',
  '(select currency, sum(received) as amount from paid_in where paid_in.pool_id = pool.id group by currency having sum(received) <> 0) s');

/** The pools there for the viewer ($3: one by id or short id, or all; $4: now), by name. */
export const POOLS = `
  with ${PAID_IN}
  select pool.id, party.short_id as "shortId", party.name, pool.programmes, pool.party_id as "partyId", pool.fee_percent::text as "feePercent", pool.second_person as "secondPerson",
    (select ($4::timestamptz at time zone k.time_zone)::date::text from collaborative k where k.id = $1) as today,
    ${vagueDate('pool', 'created')} as created, ${passageRef('pool')} as passage, ${STATES} as states, ${CYCLES} as cycles, ${AGREEMENTS} as agreements, ${PARTNERS} as partners,
    (select ${partyRef('host')} from party host
     where host.collaborative_id = pool.collaborative_id and host.id = pool.host_id and ${namedWith('host', 'party')}) as host,
    ${CONTRIBUTED} as contributed,
    coalesce((select json_agg(${partyRef('funder')} order by funder.name, funder.id) from party funder
      where funder.collaborative_id = pool.collaborative_id and ${visibleTo('funder', '$2')}
        and funder.id in (select paid_in.funder_id from paid_in where paid_in.pool_id = pool.id and paid_in.pledged > 0)), '[]') as contributors
  from pool join party on party.collaborative_id = pool.collaborative_id and party.id = pool.party_id
  where pool.collaborative_id = $1 and ${visibleTo('party', '$2')} and ($3::text is null or pool.id::text = $3 or party.short_id = $3)
  order by party.name, pool.id limit 100`;
