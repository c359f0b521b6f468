import type { VagueDate } from '@acuerdo/calendar';
import type { MotionSpec } from '@acuerdo/voting';
import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { vagueDate } from '../../platform/graphql/vague-date.model.ts';
import { sqlToday, todayIn } from '../collaboratives/clock.ts';
import { bilingual, optionsWhere } from '../deliberations/deliberations.queries.ts';
import { which } from '../deliberations/which.ts';
import { ruleOf, sayRule } from '../motions/motions.rules.ts';
import { markOf } from '../people/people.queries.ts';
import type { Form } from './decision-kinds.ts';
import { DECISION_STATES } from './decision-life.rules.ts';
import { numberOf } from './numbering.ts';
import { Decision, type DecisionCount, type DecisionPage, type DecisionRef } from './decision.model.ts';
import type { Terms } from './decision-terms.ts';

interface Row extends Omit<Decision, 'asOf' | 'rule' | 'ruleInWords' | 'optionNames' | 'chosen' | 'form' | 'conditions' | 'effective' | 'until' | 'review' | 'owner' | 'holds'> {
  readonly spec: MotionSpec | null;
  readonly options: readonly Decision['chosen'][];
  readonly terms: Terms | null;
}

/** Decisions as they were on a day; those that were not there yet are not told. `$1` tenant. */
const decisionsOn = (day: string) => `
  select x.id, 'DEC-' || x.number as "shortId", x.number, ${bilingual('x.title')} as title, ${bilingual('x.text')} as text, x.effect, x.kind, x.terms,
    ${bilingual('x.reasons')} as reasons, x.dissent, to_char(x.decided_on, 'YYYY-MM-DD') as "decidedOn", x.published_at as "publishedAt", w.name as "recordedBy",
    case when m.id is not null then json_build_object('id', m.id, 'shortId', m.short_id, 'title', ${bilingual('m.title')}) end as motion,
    case when m.id is null then json_build_object('decided', ${vagueDate('x', 'decided')}, 'rule', x.rule_written, 'agreed', x.agreed_written,
      'source', x.source_written, 'writtenIn', x.written_in) end as past,
    x.spec, x.count, encode(l.hash, 'hex') as receipt, s.state,
    (select 'DEC-' || b.number from decision b where b.collaborative_id = s.collaborative_id and b.id = s.by_id) as "stateBy",
    (select coalesce(json_agg(json_build_object('partner', ${markOf('p')}, 'recused', vote -> 'recused', 'person', vote ->> 'person', 'choice', vote -> 'choice', 'cast', case when vote ? 'tookPart' then vote -> 'tookPart' else to_jsonb(vote -> 'choice' <> 'null') end) order by p.hue, p.letter), '[]')
     from jsonb_array_elements(x.votes) vote join partner p on p.collaborative_id = $1 and p.id = (vote ->> 'partnerId')::uuid) as votes,
    ${optionsWhere(`o.id in (select (ranked ->> 'id')::uuid from jsonb_array_elements(x.spec -> 'options') ranked)`)} as options
  from decision x
  join decision_span s on s.collaborative_id = x.collaborative_id and s.decision_id = x.id and s.valid @> ${day}
  left join motion m on m.collaborative_id = x.collaborative_id and m.id = x.motion_id
  join person w on w.collaborative_id = x.collaborative_id and w.id = x.recorded_by_id
  join ledger_entry l on l.collaborative_id = x.collaborative_id and l.id = x.entry_id
  where x.collaborative_id = $1`;

function toDecision({ spec, options, terms, ...row }: Row, asOf: string | null): Decision {
  return Object.assign(new Decision(), row, {
    asOf, rule: spec && ruleOf(spec), ruleInWords: spec && row.count ? sayRule(spec, row.count.turnout.eligible) : [],
    optionNames: options.flatMap((option) => (option ? [{ id: option.id, title: option.title }] : [])),
    chosen: options.find((option) => option?.id === row.count?.chosen) ?? null, ...shownTerms(terms),
  });
}

const NOTHING: Terms = { form: {}, conditions: null, effective: null, until: null, review: null, owner: null, holds: [] };

function shownTerms(terms: Terms | null): Pick<Decision, 'form' | 'conditions' | 'effective' | 'until' | 'review' | 'owner' | 'holds'> {
  const { form, effective, until, review, holds, ...rest } = terms ?? NOTHING;
  return { ...rest, holds: [...holds], effective: effective && written(effective), until: until && written(until), review: review && written(review), form: shownForm(form) };
}

const written = (date: VagueDate) => ({ ...date, inferred: false });

function shownForm({ award, moves, membership, about }: Form): Decision['form'] {
  return {
    award: award ?? null, about: about ?? null, membership: membership ? { ...membership, on: written(membership.on) } : null,
    moves: moves?.rows.map(({ of, name, amount }) => ({ of, name, money: { amount, currency: moves.currency } })) ?? [],
  };
}

export interface Register {
  /** Null: today. */
  readonly asOf: string | null;
  readonly kind: string | null;
  /** A state, or `standing`: in force or amended. */
  readonly state: string | null;
}

const FILTERED = `($3::text is null or x.kind = $3) and ($4::text is null or s.state = $4 or ($4 = 'standing' and s.state in ('in-force', 'amended')))`;

/** The register as of a day: the latest decision first. The day is a value and not worked out by the statement, so that the database can plan for it. */
export async function listDecisions(ctx: MemberCtx, { asOf, kind, state }: Register, page: PageRequest): Promise<DecisionPage> {
  const day = asOf ?? await todayIn(ctx);
  const narrowed = [ctx.viewer.collaborativeId, day, kind, state];
  const rows = await ctx.db.query<Row[]>(
    `${decisionsOn('$2::date')} and ${FILTERED} and ($5::int is null or x.number < $5) order by x.number desc limit $6`, [...narrowed, page.after?.[0] ?? null, page.limit + 1]);
  const counts = await ctx.db.query<(DecisionCount & { fitting: number })[]>(
    `select s.state, count(*)::int as count, (count(*) filter (where ${FILTERED}))::int as fitting
     from decision_span s join decision x on x.collaborative_id = s.collaborative_id and x.id = s.decision_id
     where s.collaborative_id = $1 and s.valid @> $2::date group by s.state order by array_position($5::text[], s.state)`, [...narrowed, DECISION_STATES]);
  const { nodes, next } = pageOf(rows, page, ({ number }) => [number]);
  return {
    nodes: nodes.map((row) => toDecision(row, asOf)), next, asOf: day, total: counts.reduce((sum, { fitting }) => sum + fitting, 0),
    states: counts.map(({ state, count }) => ({ state, count })),
  };
}

/** What an address names: the number of a short id (`DEC-1`), or the id. */
function named(name: string): [number: number | null, id: string | null] {
  const [shortId, id] = which(name);
  return [numberOf(shortId), id];
}

/** One decision as it is today, by its id or short id. */
export async function findDecision(ctx: MemberCtx, name: string): Promise<Decision | null> {
  const [row] = await ctx.db.query<Row[]>(`${decisionsOn(sqlToday(ctx.viewer))} and (x.number = $2 or x.id = $3)`, [ctx.viewer.collaborativeId, ...named(name)]);
  return row ? toDecision(row, null) : null;
}

/** The decision on a motion, by one statement for all motions of a request. */
export function decisionOn(ctx: MemberCtx, motionId: string): Promise<DecisionRef | null> {
  const known = ctx.loaders.get(decisionOn) as DataLoader<string, DecisionRef | null> | undefined;
  const loader = known ?? new DataLoader<string, DecisionRef | null>(async (ids) => {
    const rows = await ctx.db.query<(DecisionRef & { motionId: string })[]>(
      `select id, 'DEC-' || number as "shortId", motion_id as "motionId" from decision where collaborative_id = $1 and motion_id = any($2)`,
      [ctx.viewer.collaborativeId, ids]);
    return ids.map((id) => rows.find((row) => row.motionId === id) ?? null);
  }, { cache: false });
  ctx.loaders.set(decisionOn, loader);
  return loader.load(motionId);
}

/** What decides whether something may be said of each of some decisions ($2) on a day. */
export const ACTABLE = (day: string) => `
  select x.id, x.number, x.effect, s.state, o.party_id as "ownerParty",
    (select a.kind from decision_act a where a.collaborative_id = x.collaborative_id and a.decision_id = x.id and a.kind <> 'reviewed' order by a.at desc, a.id desc limit 1) as host
  from decision x join decision_span s on s.collaborative_id = x.collaborative_id and s.decision_id = x.id and s.valid @> ${day}
  left join partner o on o.collaborative_id = x.collaborative_id and o.id = x.owner_partner_id
  where x.collaborative_id = $1 and x.id = any($2::uuid[])`;
