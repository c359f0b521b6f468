import type { MemberCtx } from '../../platform/ctx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { bilingual, list, moment } from '../deliberations/deliberations.queries.ts';
import { GRANTS_THERE } from '../grants/grant.queries.ts';
import type { MeetingState } from '../meetings/meeting.rules.ts';
import { markOf } from '../people/people.queries.ts';
import type { Agenda, AgendaItem } from './agenda.model.ts';
import { itemAbilities, mayKeep, type ItemStanding } from './agenda.rules.ts';
import type { PaperKind } from './agenda-paper.entity.ts';

const same = (text: string) => `json_build_object('en', ${text}, 'es', ${text})`;

/** Everything that can go with an item and is there for the viewer, by kind: `id`, `short_id`, `title`. `$1` tenant, `$2` the viewer's party. */
const TARGETS: Readonly<Record<Exclude<PaperKind, 'file'>, string>> = {
  grant: `select g.id, g."shortId" as short_id, ${same('g.title')} as title from (${GRANTS_THERE}) g`,
  proposal: `select p.id, p.short_id, ${same('g.title')} as title from proposal p join (${GRANTS_THERE}) g on g.id = p.grant_id where p.collaborative_id = $1`,
  source: `select s.id, s.short_id, ${same('s.title')} as title from source s where s.collaborative_id = $1`,
  motion: `select m.id, m.short_id, ${bilingual('m.title')} as title from motion m where m.collaborative_id = $1`,
  decision: `select x.id, 'DEC-' || x.number as short_id, ${bilingual('x.title')} as title from decision x where x.collaborative_id = $1`,
  question: `select q.id, q.short_id, ${bilingual('q.text')} as title from question q where q.collaborative_id = $1`,
  step: `select st.id, st.short_id, ${bilingual('st.title')} as title from step st where st.collaborative_id = $1`,
};

/** A file that stands with an item is there for everybody. */
const FILES = `select f.id, null as short_id, ${same('f.name')} as title from stored_file f where f.collaborative_id = $1 and f.purged_at is null`;

const PREFIXES: Readonly<Record<string, Exclude<PaperKind, 'file'>>> = { GR: 'grant', PR: 'proposal', SRC: 'source', MOT: 'motion', DEC: 'decision', Q: 'question', ST: 'step' };

/** Where a reference (`MOT-4`) leads, among what is there for the viewer. */
export async function paperNamed(ctx: MemberCtx, reference: string): Promise<{ kind: PaperKind; id: string } | null> {
  const kind = PREFIXES[reference.split('-')[0] ?? ''];
  if (!kind) return null;
  const [row] = await ctx.db.query<{ id: string }[]>(`select t.id from (${TARGETS[kind]}) t where t.short_id = $3 and $2::uuid is not null`, [...sightOf(ctx.viewer), reference]);
  return row ? { kind, id: row.id } : null;
}

const JOINED = Object.entries({ ...TARGETS, file: FILES })
  .map(([kind, there]) => `select '${kind}' as kind, id, short_id, title from (${there}) ${kind}_there where id in (select w.target_id from agenda_paper w where w.collaborative_id = $1 and w.kind = '${kind}' and w.item_id = i.id)`).join(' union all ');

const PAPERS = list(`json_build_object('id', a.id, 'kind', a.kind, 'targetId', a.target_id, 'shortId', t.short_id, 'title', t.title)`,
  `agenda_paper a join (${JOINED}) t on t.kind = a.kind and t.id = a.target_id where a.collaborative_id = $1 and a.item_id = i.id`, 'a.added_at, a.id');

type ItemRow = Omit<AgendaItem, 'viewerCan'> & { pulledFor: string | null };

const ITEMS = `
  select i.id, ${bilingual('i.title')} as title, i.owner, i.minutes, i.consent, i.version, ${moment('i.done_at')} as "doneAt", ${PAPERS} as papers, w.party_id as "pulledFor",
    case when i.note is not null then json_build_object('text', i.note, 'language', i.note_language) end as note,
    case when i.pulled_at is not null then json_build_object('by', w.name, 'at', ${moment('i.pulled_at')}, 'partner', ${markOf('p')}) end as pulled
  from agenda_item i
  left join person w on w.collaborative_id = i.collaborative_id and w.id = i.pulled_by_id
  left join partner p on p.collaborative_id = w.collaborative_id and p.party_id = w.party_id
  where i.collaborative_id = $1 and i.meeting_id = $3 and $2::uuid is not null order by i."position", i.id`;

/** The agenda of one meeting as the viewer sees it. */
export async function agendaOf(ctx: MemberCtx, { id, state }: { id: string; state: MeetingState }): Promise<Agenda> {
  const rows = await ctx.db.query<ItemRow[]>(ITEMS, [...sightOf(ctx.viewer), id]);
  const items = rows.map(({ pulledFor, ...item }) => ({ ...item, viewerCan: itemAbilities(ctx.viewer, { meeting: state, consent: item.consent, pulledFor }) }));
  return { id, items, viewerCan: [abilityOf('agendas.keep', mayKeep(ctx.viewer, state))] };
}

/** An item with what decides over it; held until the end of the transaction, so that acts on it take turns. */
export interface HeldItem extends ItemStanding {
  readonly id: string;
  readonly meetingId: string;
  readonly meetingShortId: string;
  readonly kind: string;
  readonly version: number;
}

export async function holdItem(ctx: MemberCtx, id: string): Promise<HeldItem | null> {
  const [row] = await ctx.db.query<HeldItem[]>(
    `select i.id, i.meeting_id as "meetingId", m.short_id as "meetingShortId", m.kind, i.version, i.consent, w.party_id as "pulledFor",
       case when m.planned then 'planned' when m.locked_at is null then 'held' else 'locked' end as meeting
     from agenda_item i join meeting m on m.collaborative_id = i.collaborative_id and m.id = i.meeting_id
     left join person w on w.collaborative_id = i.collaborative_id and w.id = i.pulled_by_id
     where i.collaborative_id = $1 and i.id = $2 for update of i, m`, [ctx.viewer.collaborativeId, id]);
  return row ?? null;
}

export const ADD_ITEM = `
  insert into agenda_item (collaborative_id, id, meeting_id, title_en, title_es, owner, minutes, consent, "position")
  select $1, $2, $3, $4, $5, $6, $7, $8, coalesce(max(i."position"), 0) + 1 from agenda_item i where i.collaborative_id = $1 and i.meeting_id = $3`;

/** An item that is no longer of the consent agenda cannot stay pulled from it. */
export const CHANGE_ITEM = `
  update agenda_item set title_en = $3, title_es = $4, owner = $5, minutes = $6, consent = $7,
    pulled_by_id = case when $7 then pulled_by_id end, pulled_at = case when $7 then pulled_at end
  where collaborative_id = $1 and id = $2`;

export const DROP_ITEM = 'delete from agenda_item where collaborative_id = $1 and id = $2';

export const ORDER_ITEMS = `
  update agenda_item i set "position" = wanted.place from unnest($3::uuid[]) with ordinality as wanted(id, place)
  where i.collaborative_id = $1 and i.meeting_id = $2 and i.id = wanted.id`;

export const PULL_ITEM = (now: string) => `
  update agenda_item set pulled_by_id = $3, pulled_at = case when $3::uuid is null then null else ${now} end where collaborative_id = $1 and id = $2`;

export const NOTE_ITEM = (now: string) => `
  update agenda_item set note = $3, note_language = case when $3::text is null then null else $4 end, version = version + 1,
    done_at = case when $5 then coalesce(done_at, ${now}) end
  where collaborative_id = $1 and id = $2`;

export const ATTACH = (now: string) => `
  insert into agenda_paper (collaborative_id, id, item_id, kind, target_id, added_by_id, added_at) values ($1, $2, $3, $4, $5, $6, ${now})
  on conflict (collaborative_id, item_id, target_id) do nothing`;

export const DETACH = 'delete from agenda_paper where collaborative_id = $1 and item_id = $2 and id = $3';
