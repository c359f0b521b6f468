import DataLoader from 'dataloader';
import type { MotionSpec } from '@acuerdo/voting';
import type { MemberCtx } from '../../platform/ctx.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { vagueDate } from '../../platform/graphql/vague-date.model.ts';
import { bilingual, optionsWhere } from '../deliberations/deliberations.queries.ts';
import { which } from '../deliberations/which.ts';
import { RESULT_STATE } from '../mandates/mandates.queries.ts';
import { ruleOf, sayRule } from '../motions/motions.rules.ts';
import { markOf } from '../people/people.queries.ts';
import { Decision, type DecisionRef } from './decision.model.ts';

type Row = Omit<Decision, 'rule' | 'ruleInWords' | 'optionNames' | 'chosen' | 'state'> & { spec: MotionSpec | null; options: Decision['chosen'][] & object; result: 'provisional' | 'stands' | 'fallen' | null };

const DECISION = `
  select x.id, 'DEC-' || x.number as "shortId", x.number, ${bilingual('x.title')} as title, ${bilingual('x.text')} as text, x.effect,
    ${bilingual('x.reasons')} as reasons, x.dissent, to_char(x.decided_on, 'YYYY-MM-DD') as "decidedOn", x.published_at as "publishedAt", w.name as "recordedBy",
    case when m.id is not null then json_build_object('id', m.id, 'shortId', m.short_id, 'title', ${bilingual('m.title')}) end as motion,
    case when m.id is null then json_build_object('decided', ${vagueDate('x', 'decided')}, 'rule', x.rule_written, 'agreed', x.agreed_written,
      'source', x.source_written, 'writtenIn', x.written_in) end as past,
    x.spec, x.count, encode(l.hash, 'hex') as receipt, ${RESULT_STATE} as result,
    (select coalesce(json_agg(json_build_object('partner', ${markOf('p')}, 'recused', vote -> 'recused', 'person', vote ->> 'person', 'choice', vote -> 'choice', 'cast', case when vote ? 'tookPart' then vote -> 'tookPart' else to_jsonb(vote -> 'choice' <> 'null') end) order by p.hue, p.letter), '[]')
     from jsonb_array_elements(x.votes) vote join partner p on p.collaborative_id = $1 and p.id = (vote ->> 'partnerId')::uuid) as votes,
    ${optionsWhere(`o.id in (select (ranked ->> 'id')::uuid from jsonb_array_elements(x.spec -> 'options') ranked)`)} as options
  from decision x
  left join motion m on m.collaborative_id = x.collaborative_id and m.id = x.motion_id
  join person w on w.collaborative_id = x.collaborative_id and w.id = x.recorded_by_id
  join ledger_entry l on l.collaborative_id = x.collaborative_id and l.id = x.entry_id
  where x.collaborative_id = $1`;

function toDecision({ spec, options, result, ...row }: Row): Decision {
  return Object.assign(new Decision(), row, {
    rule: spec && ruleOf(spec), ruleInWords: spec && row.count ? sayRule(spec, row.count.turnout.eligible) : [], state: result === 'provisional' || result === 'fallen' ? result : 'published',
    optionNames: options.flatMap((option) => (option ? [{ id: option.id, title: option.title }] : [])),
    chosen: options.find((option) => option?.id === row.count?.chosen) ?? null,
  });
}

/** Decisions, the latest first. */
export async function listDecisions(ctx: MemberCtx, page: PageRequest) {
  const rows = await ctx.db.query<(Row & { total: number })[]>(
    `select listed.*, (select count(*)::int from decision where collaborative_id = $1) as total
     from (${DECISION} and ($2::int is null or x.number < $2) order by x.number desc limit $3) listed order by number desc`,
    [ctx.viewer.collaborativeId, page.after?.[0] ?? null, page.limit + 1]);
  const { nodes, next } = pageOf(rows, page, ({ number }) => [number]);
  return { nodes: nodes.map(({ total: _, ...row }) => toDecision(row)), next, total: rows[0]?.total ?? 0 };
}

export async function findDecision(ctx: MemberCtx, name: string): Promise<Decision | null> {
  const [row] = await ctx.db.query<Row[]>(`${DECISION} and ('DEC-' || x.number = $2 or x.id = $3)`, [ctx.viewer.collaborativeId, ...which(name)]);
  return row ? toDecision(row) : null;
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
