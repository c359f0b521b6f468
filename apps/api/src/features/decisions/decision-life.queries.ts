import type { EntityManager } from 'typeorm';
import { RESULT_STATE } from '../mandates/mandates.queries.ts';
import { livesOf, type Acts, type Span } from './decision-life.rules.ts';

/** The decision $2 and all that it is linked to, downwards and upwards: nothing else is touched by what it does. */
const BOUND = `recursive bound(id) as (
  select $2::uuid
  union select n.id from bound b cross join lateral (
    select l.target_id as id from decision_link l where l.collaborative_id = $1 and l.decision_id = b.id
    union all select l.decision_id from decision_link l where l.collaborative_id = $1 and l.target_id = b.id) n)`;

const ALL = 'bound as (select id from decision where collaborative_id = $1)';

const acts = (bound: string) => `with ${bound}
  select x.id, x.number, coalesce(x.decided_on, lower(x.decided_range))::text as decided, x.terms -> 'effective' ->> 'from' as effective, x.terms -> 'until' ->> 'to' as until,
    ${RESULT_STATE} as result, (r.settled_at at time zone c.time_zone)::date::text as settled,
    (select coalesce(json_agg(json_build_object('kind', l.kind, 'to', t.number)), '[]') from decision_link l join decision t on t.collaborative_id = l.collaborative_id and t.id = l.target_id
     where l.collaborative_id = x.collaborative_id and l.decision_id = x.id) as links
  from bound b join decision x on x.id = b.id join collaborative c on c.id = x.collaborative_id
  left join motion m on m.collaborative_id = x.collaborative_id and m.id = x.motion_id
  left join settled_result r on r.collaborative_id = m.collaborative_id and r.motion_id = m.id
  where x.collaborative_id = $1`;

interface Row extends Pick<Acts, 'number' | 'decided' | 'effective' | 'until' | 'links'> {
  readonly id: string;
  readonly result: 'provisional' | 'stands' | 'fallen' | null;
  readonly settled: string | null;
}

export interface LivedSpan extends Omit<Span, 'by'> {
  readonly decisionId: string;
  readonly byId: string | null;
}

/** The lives of a decision and of all that it is bound to, or of all decisions, worked out from what is kept for good. */
export async function workOutLives(db: EntityManager, collaborativeId: string, decisionId: string | null): Promise<{ ids: string[]; spans: LivedSpan[] }> {
  const rows = decisionId === null ? await db.query<Row[]>(acts(ALL), [collaborativeId]) : await db.query<Row[]>(acts(BOUND), [collaborativeId, decisionId]);
  const idOf = new Map(rows.map(({ number, id }) => [number, id]));
  const named = (number: number) => idOf.get(number) ?? '';
  const spans = [...livesOf(rows.map(actsOf))].flatMap(([number, life]) =>
    life.map(({ by, ...span }) => ({ ...span, decisionId: named(number), byId: by === null ? null : named(by) })));
  return { ids: [...idOf.values()], spans };
}

function actsOf({ result, settled, ...row }: Row): Acts {
  if (result === null || result === 'provisional') return { ...row, result: result && { state: result } };
  return { ...row, result: { state: result, on: settled ?? row.decided } };
}
