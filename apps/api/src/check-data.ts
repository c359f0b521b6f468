import { canonical, chainHash, entryHash, GENESIS, leafHash, type Entry } from '@acuerdo/ledger';
import { countMotion, type MotionCount } from '@acuerdo/voting';
import type { DataSource } from 'typeorm';
import { ownerSource } from './data-source.ts';
import { boxOf } from './features/ballots/box.queries.ts';
import { workOutLives, type LivedSpan } from './features/decisions/decision-life.queries.ts';
import { DRAWN_LIMIT } from './features/grants/allocation.queries.ts';
import { LIVE } from './features/payments/payment.queries.ts';
import { SUMS } from './features/pools/contribution.queries.ts';

export interface Checked {
  readonly name: string;
  /** How many rows break the rule. */
  readonly broken: number;
}

/** Rules that hold over all data, beyond what single constraints can state. Each statement selects what breaks its rule. */
const RULES: Readonly<Record<string, string>> = {
  'a voter\'s ballots are numbered from 1 without a gap':
    `select from ballot group by collaborative_id, elector_id having min(version) <> 1 or max(version) <> count(*)`,
  'ballots were cast while their vote was open':
    `select from ballot b join elector e using (collaborative_id) join motion m using (collaborative_id)
     where e.id = b.elector_id and m.id = e.motion_id
       and (m.state = 'draft' or b.cast_at < m.opened_at or b.cast_at > coalesce(m.closed_at, 'infinity') or b.cast_at >= m.closes_at)`,
  'no recused partner has a ballot':
    `select from ballot b join elector e using (collaborative_id) where e.id = b.elector_id and e.recused`,
  'an open or closed vote has an electorate and its entry in the record, a closed one the entry of its close':
    `select from motion m where m.state <> 'draft' and (m.closes_at is null or m.spec_hash is null
       or not exists (select from elector e where e.collaborative_id = m.collaborative_id and e.motion_id = m.id)
       or not exists (select from ledger_entry l where l.collaborative_id = m.collaborative_id and l.id = m.opened_entry_id and l.kind = 'motion.opened' and l.subject = m.id::text)
       or (m.state = 'closed' and not exists (
         select from ledger_entry l where l.collaborative_id = m.collaborative_id and l.id = m.closed_entry_id and l.kind = 'motion.closed' and l.subject = m.id::text)))`,
  'a ballot\'s receipt is the hash of its entry':
    `select from ballot b join ledger_entry l on l.collaborative_id = b.collaborative_id and l.id = b.entry_id where l.hash <> b.receipt or l.kind <> 'ballot.cast'`,
  'each ballot in the record is a ballot':
    `select from ledger_entry l where l.kind = 'ballot.cast' and not exists (select from ballot b where b.collaborative_id = l.collaborative_id and b.entry_id = l.id)`,
  'a secret vote has no ballot with a name, and only a secret one has ballots without':
    `select from ballot b join elector e on e.collaborative_id = b.collaborative_id and e.id = b.elector_id join motion m on m.collaborative_id = e.collaborative_id and m.id = e.motion_id
     where m.secrecy = 'secret'
     union all select from (select collaborative_id, motion_id from urn_ballot union all select collaborative_id, motion_id from box_ballot) b
     join motion m on m.collaborative_id = b.collaborative_id and m.id = b.motion_id where m.secrecy <> 'secret'`,
  'a secret vote has as many ballots as took part: in the urn while it is open, in the box when it is closed':
    `select from motion m,
       lateral (select count(*) from participation k join elector e on e.collaborative_id = k.collaborative_id and e.id = k.elector_id where e.collaborative_id = m.collaborative_id and e.motion_id = m.id) took (part),
       lateral (select count(*) from urn_ballot u where u.collaborative_id = m.collaborative_id and u.motion_id = m.id) urn (ballots),
       lateral (select count(*) from box_ballot x where x.collaborative_id = m.collaborative_id and x.motion_id = m.id) box (ballots)
     where case m.state when 'closed' then urn.ballots > 0 or box.ballots <> took.part else urn.ballots <> took.part or box.ballots > 0 end`,
  'in the chain, ballots stand between the opening and the close of their vote':
    `select from ballot b join elector e on e.collaborative_id = b.collaborative_id and e.id = b.elector_id
     join motion m on m.collaborative_id = e.collaborative_id and m.id = e.motion_id
     join ledger_leaf own on own.collaborative_id = b.collaborative_id and own.entry_id = b.entry_id
     left join ledger_leaf opened on opened.collaborative_id = m.collaborative_id and opened.entry_id = m.opened_entry_id
     left join ledger_leaf closed on closed.collaborative_id = m.collaborative_id and closed.entry_id = m.closed_entry_id
     where m.state <> 'closed' or opened.position is null or own.position < opened.position or own.position > closed.position`,
  'in the chain, a ballot stands after the one that it replaces':
    `select from ballot b join ballot before on before.collaborative_id = b.collaborative_id and before.elector_id = b.elector_id and before.version = b.version - 1
     join ledger_leaf own on own.collaborative_id = b.collaborative_id and own.entry_id = b.entry_id
     left join ledger_leaf earlier on earlier.collaborative_id = before.collaborative_id and earlier.entry_id = before.entry_id
     where earlier.position is null or earlier.position > own.position`,
  'decisions are numbered from 1 without a gap':
    `select from decision group by collaborative_id having min(number) <> 1 or max(number) <> count(*)`,
  'a decision follows from a closed vote, with its rule and its count':
    `select from decision d join motion m on m.collaborative_id = d.collaborative_id and m.id = d.motion_id
     where m.state <> 'closed' or d.spec <> m.spec or d.count is distinct from m.count`,
  'a decision says what its entry in the record says, its links included':
    `select from decision d
     left join ledger_entry l on l.collaborative_id = d.collaborative_id and l.id = d.entry_id and l.kind = 'decision.published' and l.subject = d.id::text
     cross join lateral (select l.body::jsonb -> 'facts' as facts) says
     left join lateral (select jsonb_object_agg(o.name, o.value) as said from ledger_opening o where o.collaborative_id = d.collaborative_id and o.entry_id = d.entry_id) open on true
     where l.id is null or (facts ->> 'number')::int <> d.number or facts ->> 'effect' <> d.effect or facts ->> 'motion' is distinct from d.motion_id::text or facts ->> 'kind' <> d.kind
       or said -> 'text' <> jsonb_build_object('en', d.title_en || E'\\n\\n' || d.text_en, 'es', d.title_es || E'\\n\\n' || d.text_es)
       or said -> 'reasons' <> jsonb_build_object('en', d.reasons_en, 'es', d.reasons_es) or said -> 'dissent' <> coalesce(to_jsonb(d.dissent), 'null') or (said -> 'terms') - 'evidence' <> d.terms
       or (select jsonb_agg(link order by link -> 'number') from jsonb_array_elements(facts -> 'links') link) is distinct from (
         select jsonb_agg(jsonb_build_object('kind', k.kind, 'number', t.number) order by t.number) from decision_link k
         join decision t on t.collaborative_id = k.collaborative_id and t.id = k.target_id where k.collaborative_id = d.collaborative_id and k.decision_id = d.id)`,
  'a charter in force or superseded follows from a decision that chose the option which adopts it, and the text of that option says its hash':
    `select from charter c left join decision d on d.collaborative_id = c.collaborative_id and d.id = c.decision_id
     left join "option" o on o.collaborative_id = c.collaborative_id and o.id = c.option_id
     where c.state in ('in-force', 'superseded') and (d."count" ->> 'chosen' is distinct from c.option_id::text or o.meaning_en not like '%' || encode(c.hash, 'hex') || '%')`,
  'the life of a question is numbered from 1 without a gap':
    `select from question_answer group by collaborative_id, question_id having min(number) <> 1 or max(number) <> count(*)`,
  'what settled or reopened a question has its entry in the record':
    `select from question_answer a where a.state <> 'in-discussion' and not exists (
       select from ledger_entry l where l.collaborative_id = a.collaborative_id and l.id = a.entry_id and l.kind = 'question.' || a.state and l.subject = a.question_id::text)`,
  'a step is in the state of its last event':
    `select from step s where s.state is distinct from (
       select e.state from step_event e where e.collaborative_id = s.collaborative_id and e.step_id = s.id order by e.at desc, e.id desc limit 1)`,
  'the versions of a strategy are numbered from 1 without a gap':
    `select from strategy_version group by collaborative_id, strategy_id having min(number) <> 1 or max(number) <> count(*)`,
  'places in the chain are numbered from 0 without a gap':
    `select from ledger_leaf group by collaborative_id having min(position) <> 0 or max(position) <> count(*) - 1`,
  'reviews of a proposal are numbered from 1 without a gap, and only who has part in it wrote one':
    `select from review group by collaborative_id, place_id, person_id having min(version) <> 1 or max(version) <> count(*)
     union all select from review r join review_place l on l.collaborative_id = r.collaborative_id and l.id = r.place_id
     join partner p on p.collaborative_id = l.collaborative_id and p.id = l.partner_id
     join person w on w.collaborative_id = r.collaborative_id and w.id = r.person_id where w.party_id <> p.party_id`,
  'an entry is chained, or waits, or is a ballot or a participation of an open vote or a review of an open phase, and only one of these':
    `select from ledger_entry l
     left join ledger_leaf f on f.collaborative_id = l.collaborative_id and f.entry_id = l.id
     left join ledger_queue q on q.collaborative_id = l.collaborative_id and q.entry_id = l.id
     left join ballot b on b.collaborative_id = l.collaborative_id and b.entry_id = l.id
     left join participation k on k.collaborative_id = l.collaborative_id and k.entry_id = l.id
     left join elector e on e.collaborative_id = l.collaborative_id and e.id in (b.elector_id, k.elector_id)
     left join motion m on m.collaborative_id = e.collaborative_id and m.id = e.motion_id
     left join review r on r.collaborative_id = l.collaborative_id and r.entry_id = l.id
     left join review_place s on s.collaborative_id = r.collaborative_id and s.id = r.place_id
     left join proposal pr on pr.collaborative_id = s.collaborative_id and pr.id = s.proposal_id
     where (f.entry_id is not null)::int + (q.entry_id is not null)::int + coalesce((m.state = 'open')::int, 0) + coalesce((pr.state = 'in_review')::int, 0) <> 1`,
  'of no contribution more is committed than pledged, or more received than committed':
    `select from contribution c ${SUMS} where not (0 <= m.received and m.received <= m.committed and m.committed <= m.pledged)`,
  'what takes an event back is of its kind, its contribution and its size':
    `select from contribution_event e join contribution_event o on o.collaborative_id = e.collaborative_id and o.id = e.corrects_id
     where o.contribution_id <> e.contribution_id or o.kind <> e.kind or o.amount <> -e.amount`,
  'a grant draws on contributions at most its amount':
    `select from allocation a join "grant" g on g.collaborative_id = a.collaborative_id and g.id = a.grant_id group by g.collaborative_id, g.id having sum(a.amount) > g.amount`,
  'grants draw on a contribution at most what was received, or committed where the agreement says so':
    `select from contribution c ${SUMS} where ${DRAWN_LIMIT} < (select sum(a.amount) from allocation a where a.collaborative_id = c.collaborative_id and a.contribution_id = c.id)`,
  'a grant draws on contributions to its own pool, in its currency, and only on what is meant for its themes and places':
    `select from allocation a join contribution c on c.collaborative_id = a.collaborative_id and c.id = a.contribution_id
     join "grant" g on g.collaborative_id = a.collaborative_id and g.id = a.grant_id
     where g.pool_id is distinct from c.pool_id or g.currency <> c.currency or g.stage = 'proposal'
       or (c.countries <> '{}' and (g.places = '{}' or not g.places <@ c.countries))
       or (c.themes <> '{}' and not exists (select from grant_theme gt join theme t on t.collaborative_id = gt.collaborative_id and t.id = gt.theme_id
         where gt.collaborative_id = g.collaborative_id and gt.grant_id = g.id and t.code = any(c.themes)))`,
  'a payment is in the state of its last event, and its events are numbered from 1 without a gap':
    `select from payment p cross join lateral (
       select (array_agg(e.state order by e.number desc))[1] as last, min(e.number) as first, max(e.number) as most, count(*) as events
       from payment_event e where e.collaborative_id = p.collaborative_id and e.payment_id = p.id) e
     where p.state is distinct from e.last or e.first is distinct from 1 or e.most <> e.events or p.version <> e.events`,
  'the parts of a payment add up to it':
    `select from payment p left join payment_part t on t.collaborative_id = p.collaborative_id and t.payment_id = p.id group by p.collaborative_id, p.id having coalesce(sum(t.amount), 0) <> p.amount`,
  'payments are at most the amount of their grant, and of each contribution at most what their grant draws on it':
    `select from payment p join "grant" g on g.collaborative_id = p.collaborative_id and g.id = p.grant_id where ${LIVE} group by g.collaborative_id, g.id having sum(p.amount) > g.amount
     union all select from payment_part t join payment p on p.collaborative_id = t.collaborative_id and p.id = t.payment_id and ${LIVE}
     left join allocation a on a.collaborative_id = p.collaborative_id and a.grant_id = p.grant_id and a.contribution_id = t.contribution_id
     group by p.collaborative_id, p.grant_id, t.contribution_id, a.amount having sum(t.amount) > coalesce(a.amount, 0)`,
  'a grant with payments is allocated in full':
    `select from "grant" g where exists (select from payment p where p.collaborative_id = g.collaborative_id and p.grant_id = g.id)
     and g.amount <> (select coalesce(sum(a.amount), 0) from allocation a where a.collaborative_id = g.collaborative_id and a.grant_id = g.id)`,
  'the figures of a grant add up to it, and what one party sees in another state adds up to nothing':
    `select from "grant" g join figure_line l on l.collaborative_id = g.collaborative_id and l.grant_id = g.id
     group by g.collaborative_id, g.id having sum(l.amount) <> g.amount or sum(l.amount) filter (where l.moved) <> 0`,
  'the heat map is the sum of the figures of all grants':
    `select from (select collaborative_id, owner_id, shared, proposed, currency, year, theme, country, state, sum(amount) as amount from figure_line group by 1, 2, 3, 4, 5, 6, 7, 8, 9) line
     full join figure_cell cell using (collaborative_id, owner_id, shared, proposed, currency, year, theme, country, state) where coalesce(line.amount, 0) <> coalesce(cell.amount, 0)`,
  'nothing protected is in a figure':
    `select from figure_line l join "grant" g on g.collaborative_id = l.collaborative_id and g.id = l.grant_id
     join party p on p.collaborative_id = g.collaborative_id and p.id in (g.grantee_id, g.funder_id) where 'protected' in (g.protection, p.protection)`,
  'each complete subtree of the record has the root of its halves, and none is missing':
    `select from (
       select collaborative_id, 0 as level, "position" as "at", leaf as root from ledger_leaf union all select collaborative_id, level, "at", root from ledger_subtree) l
     join (select collaborative_id, 0 as level, "position" as "at", leaf as root from ledger_leaf union all select collaborative_id, level, "at", root from ledger_subtree) r
       on r.collaborative_id = l.collaborative_id and r.level = l.level and r."at" = l."at" + 1 and l."at" % 2 = 0
     full join ledger_subtree s on s.collaborative_id = l.collaborative_id and s.level = l.level + 1 and s."at" = l."at" / 2
     where s.root is distinct from sha256('\\x01' || l.root || r.root)`,
  'the last signed head covers the whole chain':
    `select from (select collaborative_id, count(*) as size from ledger_leaf group by 1) chained
     full join (select collaborative_id, max(size) as size from tree_head group by 1) signed using (collaborative_id)
     where chained.size is distinct from signed.size`,
};

/** Checks a database as its owner: every rule, with how many rows break it. */
export async function checkData(databaseUrl: string): Promise<Checked[]> {
  const source = ownerSource(databaseUrl);
  await source.initialize();
  try {
    const checked: Checked[] = [];
    for (const [name, sql] of Object.entries(RULES)) {
      const [row] = await source.query<[{ broken: number }]>(`select count(*)::int as broken from (${sql}) broken`);
      checked.push({ name, broken: row.broken });
    }
    return [
      ...checked,
      { name: 'an entry has the hash of its text, and its place in the chain and in the tree follows from it', broken: await brokenLeaves(source) },
      { name: 'a closed count is what its ballots give when they are counted again', broken: await brokenCounts(source) },
      { name: 'the lives of decisions follow from what they say, and from what became of their votes', broken: await brokenLives(source) },
    ];
  } finally {
    await source.destroy();
  }
}

interface LeafRow {
  readonly collaborativeId: string;
  readonly body: string;
  readonly hash: string;
  readonly chain: string;
  readonly leaf: string;
}

async function brokenLeaves(source: DataSource): Promise<number> {
  const rows = await source.query<LeafRow[]>(
    `select l.collaborative_id as "collaborativeId", e.body, encode(e.hash, 'hex') as hash, encode(l.chain, 'hex') as chain, encode(l.leaf, 'hex') as leaf
     from ledger_leaf l join ledger_entry e on e.collaborative_id = l.collaborative_id and e.id = l.entry_id order by l.collaborative_id, l.position`);
  return rows.filter((row, at) => {
    const before = rows[at - 1];
    const entry = JSON.parse(row.body) as Entry;
    const previous = before?.collaborativeId === row.collaborativeId ? before.chain : GENESIS;
    return canonical(entry) !== row.body || entryHash(entry) !== row.hash || leafHash(entry) !== row.leaf || chainHash(previous, row.hash) !== row.chain;
  }).length;
}

async function brokenCounts(source: DataSource): Promise<number> {
  const motions = await source.query<{ collaborativeId: string; id: string; count: MotionCount }[]>(
    `select collaborative_id as "collaborativeId", id, count from motion where state = 'closed'`);
  let broken = 0;
  for (const { collaborativeId, id, count } of motions) {
    const counted = countMotion((await boxOf({ db: source.manager }, collaborativeId, id)).box);
    if (!counted.ok || canonical(counted.count) !== canonical(count)) broken += 1;
  }
  return broken;
}

async function brokenLives(source: DataSource): Promise<number> {
  const collaboratives = await source.query<{ id: string }[]>('select id from collaborative');
  const told = ({ decisionId, state, from, to, byId }: LivedSpan) => [decisionId, state, from, to ?? '', byId ?? ''].join(' ');
  let broken = 0;
  for (const { id } of collaboratives) {
    const { spans } = await workOutLives(source.manager, id, null);
    const kept = await source.query<LivedSpan[]>(
      `select decision_id as "decisionId", state, lower(valid)::text as "from", upper(valid)::text as "to", by_id as "byId" from decision_span where collaborative_id = $1`, [id]);
    broken += new Set(spans.map(told)).symmetricDifference(new Set(kept.map(told))).size;
  }
  return broken;
}
