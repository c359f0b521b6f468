import type { MotionCount } from '@acuerdo/voting';
import type { MemberCtx } from '../../platform/ctx.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { bilingual, list } from '../deliberations/deliberations.queries.ts';
import { RESULT_STATE } from '../mandates/mandates.queries.ts';
import { OVERLAPS_THERE } from '../overlaps/overlap.queries.ts';
import type { MeetingRow } from '../meetings/meeting.queries.ts';
import { LEVELS, type STATEMENT_TYPES } from '../statements/statement.entity.ts';

export interface Both {
  readonly en: string;
  readonly es: string;
}

export interface Either {
  readonly en: string | null;
  readonly es: string | null;
}

export interface MotionTold {
  readonly shortId: string;
  readonly title: Both;
  readonly state: 'draft' | 'open' | 'closed';
  readonly count: MotionCount | null;
  readonly statusQuo: string;
  /** Of its options, by id. */
  readonly options: Readonly<Record<string, Both>>;
  readonly result: 'provisional' | 'stands' | 'fallen' | null;
}

export interface DecisionTold {
  readonly shortId: string;
  readonly title: Both;
  readonly effect: 'advice' | 'instruction' | 'binding';
}

export interface StepTold {
  readonly shortId: string;
  readonly title: Both;
  readonly owner: string;
  /** As it was said: “in the next six months”. */
  readonly due: string | null;
}

export interface QuestionTold {
  readonly shortId: string;
  readonly text: Both;
}

export interface ItemTold {
  readonly title: Both;
  readonly owner: string | null;
  readonly consent: boolean;
  /** The partner that pulled it from the consent agenda. */
  readonly pulled: string | null;
  readonly note: { readonly text: string; readonly language: 'en' | 'es' } | null;
  readonly done: boolean;
  readonly motions: readonly MotionTold[];
  readonly decisions: readonly DecisionTold[];
  readonly steps: readonly StepTold[];
  readonly questions: readonly QuestionTold[];
}

export interface StatementTold {
  readonly level: (typeof LEVELS)[number];
  readonly type: (typeof STATEMENT_TYPES)[number];
  readonly text: Either;
  readonly rationale: Either | null;
  /** Whose view it is: the unit, or the party. */
  readonly of: string;
  readonly authors: readonly string[];
  readonly released: boolean;
  readonly quote: { readonly text: string; readonly author: string } | null;
}

/** All that minutes are made from: nothing in it is hidden from any partner. */
export interface MinutesRecord {
  readonly meeting: Pick<MeetingRow, 'shortId' | 'kind' | 'title' | 'subject' | 'held' | 'begins' | 'timeZone' | 'place' | 'parts' | 'attendance' | 'counts' | 'represented' | 'notRepresented'>;
  readonly items: readonly ItemTold[];
  /** Short ids of the overlaps that were taken to it: what they are about is not told in a text that is kept for good. */
  readonly overlaps: readonly string[];
  readonly statements: readonly StatementTold[];
  /** Questions and steps that its record tells of, and no item of its agenda. */
  readonly questions: readonly QuestionTold[];
  readonly steps: readonly StepTold[];
}

const laid = (kind: string, id: string) => `exists (select from agenda_paper a where a.collaborative_id = $1 and a.item_id = i.id and a.kind = '${kind}' and a.target_id = ${id})`;

const STEP = `json_build_object('shortId', st.short_id, 'title', ${bilingual('st.title')}, 'owner', st.owner_written, 'due', st.due_written)`;
const QUESTION = `json_build_object('shortId', q.short_id, 'text', ${bilingual('q.text')})`;

const OPTIONS = `(select coalesce(json_object_agg(o.id, ${bilingual('o.title')}), '{}') from "option" o
  where o.collaborative_id = $1 and o.id in (select (ranked ->> 'id')::uuid from jsonb_array_elements(m.spec -> 'options') ranked))`;

const MOTIONS = list(`json_build_object('shortId', m.short_id, 'title', ${bilingual('m.title')}, 'state', m.state, 'count', m.count, 'statusQuo', m.spec ->> 'statusQuo', 'options', ${OPTIONS}, 'result', ${RESULT_STATE})`,
  `motion m where m.collaborative_id = $1 and ${laid('motion', 'm.id')}`, 'm.short_id');
const DECISIONS = list(`json_build_object('shortId', 'DEC-' || x.number, 'title', ${bilingual('x.title')}, 'effect', x.effect)`,
  `decision x where x.collaborative_id = $1 and (${laid('decision', 'x.id')} or ${laid('motion', 'x.motion_id')})`, 'x.number');

const ITEMS = `
  select ${bilingual('i.title')} as title, i.owner, i.consent, i.done_at is not null as done, p.short_name as pulled,
    case when i.note is not null then json_build_object('text', i.note, 'language', i.note_language) end as note, ${MOTIONS} as motions, ${DECISIONS} as decisions,
    ${list(STEP, `step st where st.collaborative_id = $1 and ${laid('step', 'st.id')}`, 'st.short_id')} as steps,
    ${list(QUESTION, `question q where q.collaborative_id = $1 and ${laid('question', 'q.id')}`, 'q."position"')} as questions
  from agenda_item i
  left join person w on w.collaborative_id = i.collaborative_id and w.id = i.pulled_by_id
  left join partner p on p.collaborative_id = w.collaborative_id and p.party_id = w.party_id
  where i.collaborative_id = $1 and i.meeting_id = $2 order by i."position", i.id`;

/** What is open to all partners: what one of them keeps to itself is not in what circulates, nor a remark that is not for everybody. */
const STATEMENTS = `
  select s.level, s.type, json_build_object('en', s.text_en, 'es', s.text_es) as text, coalesce(u.short_name, p.name) as of, s.restriction = 'own' as released,
    case when coalesce(s.rationale_en, s.rationale_es) is not null then json_build_object('en', s.rationale_en, 'es', s.rationale_es) end as rationale,
    ${list('a.name', 'statement_author a where a.collaborative_id = s.collaborative_id and a.statement_id = s.id', 'a."position"')} as authors,
    (select json_build_object('text', g.text, 'author', source.author) from passage g join source on source.collaborative_id = g.collaborative_id and source.id = g.source_id
     where g.collaborative_id = s.collaborative_id and g.id = s.passage_id and g.audience_id is null) as quote
  from statement s join party p on p.collaborative_id = s.collaborative_id and p.id = s.perspective_id
  left join unit u on u.collaborative_id = s.collaborative_id and u.id = s.unit_id
  where s.collaborative_id = $1 and s.meeting_id = $2 and (s.restriction = 'open' or s.released_at is not null)
  order by array_position(array['${LEVELS.join(`','`)}'], s.level), s.id`;

/** What was written down of it elsewhere: taken from the document in which its participants are listed. */
const ofRecord = (alias: string) => `exists (
  select from meeting m join passage own on own.collaborative_id = m.collaborative_id and own.id = m.passage_id
  join passage g on g.collaborative_id = own.collaborative_id and g.source_id = own.source_id
  where m.collaborative_id = $1 and m.id = $2 and g.id = ${alias}.passage_id)`;

const OF_RECORD = `
  select ${list(QUESTION, `question q where q.collaborative_id = $1 and ${ofRecord('q')}`, 'q."position"')} as questions,
    ${list(STEP, `step st where st.collaborative_id = $1 and ${ofRecord('st')}`, `length(st.short_id), st.short_id`)} as steps`;

const OVERLAPS = `
  select v."shortId" from meeting_overlap mo join (${OVERLAPS_THERE}) v on v.id = mo.overlap_id
  join overlap o on o.collaborative_id = mo.collaborative_id and o.id = mo.overlap_id
  where mo.collaborative_id = $1 and mo.meeting_id = $3
    and not exists (select from "grant" g where g.collaborative_id = $1 and g.id in (o.left_id, o.right_id) and g.shared_at is null)
  order by mo.added_at, mo.id`;

/** The record of a meeting as all partners may read it, whoever asks. */
export async function recordOf(ctx: MemberCtx, meeting: MeetingRow): Promise<MinutesRecord> {
  const values = [ctx.viewer.collaborativeId, meeting.id];
  const items = await ctx.db.query<ItemTold[]>(ITEMS, values);
  const statements = await ctx.db.query<StatementTold[]>(STATEMENTS, values);
  const overlaps = await ctx.db.query<{ shortId: string }[]>(OVERLAPS, [...sightOf(ctx.viewer), meeting.id]);
  const [told] = await ctx.db.query<[Pick<MinutesRecord, 'questions' | 'steps'>]>(OF_RECORD, values);
  const laidOut = new Set(items.flatMap(({ steps, questions }) => [...steps, ...questions]).map(({ shortId }) => shortId));
  const rest = <T extends { shortId: string }>(all: readonly T[]) => all.filter(({ shortId }) => !laidOut.has(shortId));
  return { meeting, items, overlaps: overlaps.map(({ shortId }) => shortId), statements, questions: rest(told.questions), steps: rest(told.steps) };
}
