import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { sqlToday } from '../collaboratives/clock.ts';
import { bilingual, list, moment } from '../deliberations/deliberations.queries.ts';
import { GRANT_THERE, HIDDEN, IS_THERE } from '../grants/grant.queries.ts';
import { OVERLAPS_THERE } from '../overlaps/overlap.queries.ts';
import { passageRef } from '../sources/passage.queries.ts';
import type { DecisionAct, DecisionEvidence, DecisionSpan, LinkedDecision } from './decision-terms.model.ts';

/** All that stands around a decision. */
export interface Around {
  readonly evidence: DecisionEvidence[];
  /** What it does to earlier ones. */
  readonly links: LinkedDecision[];
  /** What later ones do to it. */
  readonly linkedBy: LinkedDecision[];
  readonly life: DecisionSpan[];
  readonly acts: DecisionAct[];
}

const GRANTS = `select g.id, g.short_id, g.title from ${GRANT_THERE} where ${IS_THERE} and not ${HIDDEN}`;

const EVIDENCE = list(
  `json_build_object('id', e.id, 'kind', e.kind, 'shortId', coalesce(g.short_id, v."shortId", t.source ->> 'sourceShortId', d.short_id, n.short_id), 'title', coalesce(g.title, d.title),
    'motion', case when n.id is not null then ${bilingual('n.title')} end, 'sentence', v.sentence, 'passage', t.source)`,
  `decision_evidence e
   left join lateral (select * from (${GRANTS}) there where e.kind = 'grant' and there.id = e.target_id) g on true
   left join lateral (select * from (${OVERLAPS_THERE}) there where e.kind = 'overlap' and there.id = e.target_id) v on true
   left join lateral (select ${passageRef('named')} as source from (select e.collaborative_id, e.target_id as passage_id where e.kind = 'passage') named) t on true
   left join source d on e.kind = 'source' and d.collaborative_id = e.collaborative_id and d.id = e.target_id
   left join motion n on e.kind = 'motion' and n.collaborative_id = e.collaborative_id and n.id = e.target_id
   where e.collaborative_id = $1 and e.decision_id = x.id and coalesce(g.id, v.id, (t.source ->> 'id')::uuid, d.id, n.id) is not null`, 'e.id');

const linked = (today: string, own: 'decision_id' | 'target_id', other: 'decision_id' | 'target_id') => list(
  `json_build_object('id', o.id, 'shortId', 'DEC-' || o.number, 'title', ${bilingual('o.title')}, 'kind', l.kind, 'state', s.state)`,
  `decision_link l join decision o on o.collaborative_id = l.collaborative_id and o.id = l.${other}
   join decision_span s on s.collaborative_id = o.collaborative_id and s.decision_id = o.id and s.valid @> ${today}
   where l.collaborative_id = $1 and l.${own} = x.id`, 'o.number');

const LIFE = list(
  `json_build_object('state', s.state, 'from', lower(s.valid)::text, 'to', (upper(s.valid) - 1)::text, 'by', 'DEC-' || b.number)`,
  `decision_span s left join decision b on b.collaborative_id = s.collaborative_id and b.id = s.by_id where s.collaborative_id = $1 and s.decision_id = x.id`, 'lower(s.valid)');

const ACTS = list(
  `json_build_object('id', a.id, 'kind', a.kind, 'words', a.words, 'language', a.language, 'reviewOn', a.review_on::text, 'by', w.name, 'at', ${moment('a.at')}, 'receipt', encode(k.hash, 'hex'))`,
  `decision_act a join person w on w.collaborative_id = a.collaborative_id and w.id = a.by_id join ledger_entry k on k.collaborative_id = a.collaborative_id and k.id = a.entry_id
   where a.collaborative_id = $1 and a.decision_id = x.id`, 'a.at, a.id');

/** What stands around each of some decisions, by one statement for all decisions of a request. */
export function aroundLoader(ctx: MemberCtx): DataLoader<string, Around> {
  const known = ctx.loaders.get(aroundLoader) as DataLoader<string, Around> | undefined;
  const today = sqlToday(ctx.viewer);
  const loader = known ?? new DataLoader<string, Around>(async (ids) => {
    const rows = await ctx.db.query<(Around & { id: string })[]>(
      `select x.id, ${EVIDENCE} as evidence, ${linked(today, 'decision_id', 'target_id')} as links, ${linked(today, 'target_id', 'decision_id')} as "linkedBy", ${LIFE} as life, ${ACTS} as acts
       from decision x where x.collaborative_id = $1 and x.id = any($3::uuid[])`, [...sightOf(ctx.viewer), ids]);
    return ids.map((id) => rows.find((row) => row.id === id) ?? new Error(`decision ${id} is not in the collaborative`));
  }, { cache: false });
  ctx.loaders.set(aroundLoader, loader);
  return loader;
}
