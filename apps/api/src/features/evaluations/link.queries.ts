import { GRANT_THERE, HIDDEN, IS_THERE, unless } from '../grants/grant.queries.ts';
import { bilingual } from '../deliberations/deliberations.queries.ts';
import { OVERLAPS_THERE } from '../overlaps/overlap.queries.ts';
import { codeOf } from '../parties/party.queries.ts';
import { EVIDENCE, type LinkKind } from './links.rules.ts';

/** Things of one kind that a link can lead to, as far as they are there for the viewer: `$1` tenant, `$2` the viewer's party. */
interface Target {
  /** The column of the link that holds it. */
  readonly column: string;
  /** A statement that gives `id`, `name` and `text` and ends in its conditions. */
  readonly there: string;
  readonly id: string;
  /** Whether it is the one that somebody calls so (`$3`): by its short id, a passage by words of it. */
  readonly named?: string;
  /** What has to hold besides where it is brought in: all who read the evaluation have to see it. */
  readonly forAll?: string;
}

const alike = (text: string) => `json_build_object('en', ${text}, 'es', ${text})`;

const part = (kind: string): Target => ({
  column: 'to_part_id', id: 'p.id',
  there: `select p.id, p.number::text as name, ${bilingual('p.text')} as text from evaluation_part p where p.collaborative_id = $1 and p.kind = '${kind}'`,
});

const TARGETS: Readonly<Record<Exclude<LinkKind, 'figure' | 'evidence'>, Target>> = {
  question: { column: 'question_id', id: 'q.id', named: 'q.short_id = $3', there: `select q.id, q.short_id as name, ${bilingual('q.text')} as text from question q where q.collaborative_id = $1` },
  passage: {
    column: 'passage_id', id: 'passage.id', named: 'length($3) >= 12 and strpos(passage.text, $3) > 0', forAll: 'passage.audience_id is null',
    there: `select passage.id, source.short_id as name, ${alike('passage.text')} as text
      from passage join source on source.collaborative_id = passage.collaborative_id and source.id = passage.source_id
      where passage.collaborative_id = $1 and (passage.audience_id is null or passage.audience_id = $2)`,
  },
  grant: {
    column: 'grant_id', id: 'g.id', named: 'g.short_id = $3', forAll: `g.shared_at is not null and not ${HIDDEN}`,
    there: `select g.id, coalesce(g.short_id, g.id::text) as name, ${alike(unless('g.title', codeOf('g')))} as text from ${GRANT_THERE} where ${IS_THERE}`,
  },
  overlap: {
    column: 'overlap_id', id: 'o.id', named: 'o.short_id = $3', forAll: 'o.only_for_id is null and o.short_id is not null',
    there: OVERLAPS_THERE.replace('select o.id, o.short_id as "shortId", o.sentence', `select o.id, coalesce(o.short_id, o.id::text) as name, ${alike(`coalesce(o.short_id, '')`)} as text`),
  },
  document: {
    column: 'file_id', id: 'f.id', forAll: 'exists (select from person u where u.collaborative_id = f.collaborative_id and u.id = f.uploaded_by_id and u.party_id = $2)',
    there: `select f.id, f.id::text as name, ${alike('f.name')} as text from stored_file f where f.collaborative_id = $1 and f.purged_at is null`,
  },
  consultation: {
    column: 'consultation_id', id: 'n.id', forAll: 'n.summary_en is not null',
    there: `select n.id, coalesce(n.answers::text, '') as name, json_build_object('en', coalesce(n.summary_en, ''), 'es', coalesce(n.summary_es, '')) as text from consultation n where n.collaborative_id = $1`,
  },
  asked: part('question'),
  finding: part('finding'),
  option: {
    column: 'option_id', id: 'o.id', named: 'o.short_id = $3',
    there: `select o.id, o.short_id as name, ${bilingual('o.title')} as text from "option" o join deliberation d on d.collaborative_id = o.collaborative_id and d.id = o.deliberation_id
      where o.collaborative_id = $1 and d.proposal_id is null`,
  },
  step: { column: 'step_id', id: 'st.id', named: 'st.short_id = $3', there: `select st.id, st.short_id as name, ${bilingual('st.title')} as text from step st where st.collaborative_id = $1` },
  decision: { column: 'decision_id', id: 'x.id', named: `'DEC-' || x.number = $3`, there: `select x.id, 'DEC-' || x.number as name, ${bilingual('x.title')} as text from decision x where x.collaborative_id = $1` },
};

type Named = keyof typeof TARGETS;
const isNamed = (kind: LinkKind): kind is Named => kind in TARGETS;

export const columnOf = (kind: LinkKind): string => (isNamed(kind) ? TARGETS[kind].column : kind === 'figure' ? 'figure' : 'evidence_id');

/** A thing of a kind by its id, where it is there for the viewer (`$1` tenant, `$2` the viewer's party): its `id`, `name` and `text`. */
export const thereOf = (kind: Named, id: string): string => `${TARGETS[kind].there} and ${TARGETS[kind].id} = ${id}`;

/** Gives each parameter its type, also where a kind has no use for it. */
const ASKED = 'with asked as (select $1::uuid, $2::uuid, $3::text, $4::uuid, $5::uuid)';

/** The thing of a kind that somebody names by short id (`$3`) or id (`$4`), where everybody who reads the evaluation may see it; of parts and evidence, of one evaluation (`$5`). */
export function targetNamed(kind: Exclude<LinkKind, 'figure'>): string {
  const within = (row: string) => `exists (select from evaluation_part mine where mine.collaborative_id = $1 and mine.evaluation_id = $5 and mine.id = ${row})`;
  if (kind === 'evidence') return `${ASKED} select l.id from evaluation_link l where l.collaborative_id = $1 and l.id = $4 and l.kind in (${EVIDENCE.map((one) => `'${one}'`).join(', ')}) and ${within('l.part_id')}`;
  const { column, there, id, named, forAll } = TARGETS[kind];
  const own = kind === 'consultation' ? 'n.evaluation_id = $5' : column === 'to_part_id' ? within('p.id') : 'true';
  return `${ASKED} ${there} and ((${named ?? 'false'}) or ${id} = $4) and ${own} and ${forAll ?? 'true'}`;
}

const each = (Object.keys(TARGETS) as Named[]).map((kind) => `
  select link.id, link.part_id, link.kind, t.name, t.text from mine link join lateral (${thereOf(kind, `link.${TARGETS[kind].column}`)}) t on true where link.kind = '${kind}'`);

/** The links of an evaluation (`$3`) that are there for the viewer, part by part; evidence that a finding rests on is there where the evidence is. */
export const LINKS_THERE = `
  with mine as materialized (
    select l.* from evaluation_link l join evaluation_part p on p.collaborative_id = l.collaborative_id and p.id = l.part_id where l.collaborative_id = $1 and p.evaluation_id = $3),
  there as materialized (${each.join(' union all ')}
    union all select l.id, l.part_id, l.kind, l.figure, ${alike('l.figure')} from mine l where l.kind = 'figure')
  select id, part_id as "partId", kind, name, text from there
  union all select l.id, l.part_id, l.kind, t.name, t.text from mine l join there t on t.id = l.evidence_id
  order by 1`;
