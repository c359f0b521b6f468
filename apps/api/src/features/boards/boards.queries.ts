import DataLoader from 'dataloader';
import { may } from '@acuerdo/access';
import type { Message } from '@acuerdo/words';
import type { MemberCtx } from '../../platform/ctx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { sqlToday } from '../collaboratives/clock.ts';
import { list } from '../deliberations/deliberations.queries.ts';
import { markOf } from '../people/people.queries.ts';
import type { BoardMeeting, Boards } from './board.model.ts';
import { boardWarnings, type Board } from './boards.rules.ts';

interface Row {
  readonly id: string;
  readonly today: string;
  readonly partners: readonly Board[];
  readonly meetings: BoardMeeting[];
  readonly deadlines: readonly { readonly name: Message; readonly on: string }[];
}

const MEETS = (today: string) => `board_meeting b where b.collaborative_id = m.collaborative_id and b.partner_id = m.id and b.meets_on >= ${today}`;

/** The last days of the phases of vote and decision, the ends of open votes in the collaborative's own time, and the day by which all is to be settled. */
const DEADLINES = `(
  select coalesce(json_agg(json_build_object('name', l.name, 'on', l.day::text)), '[]') from (
    select json_build_object('key', 'api.boards.phase.' || f.kind) as name, f.ends_on as day from phase f
    where f.collaborative_id = $1 and f.deliberation_id = d.id and f.kind in ('vote', 'decision') and f.closed_at is null
    union all select json_build_object('key', 'api.boards.motion', 'values', json_build_object('motion', v.short_id)), (v.closes_at at time zone c.time_zone)::date
      from motion v where v.collaborative_id = $1 and v.deliberation_id = d.id and v.state = 'open'
    union all select json_build_object('key', 'api.boards.due'), d.due_on where d.due_on is not null) l)`;

const boards = (today: string) => `
  select d.id, ${today}::text as today, ${DEADLINES} as deadlines,
    ${list(`json_build_object('partner', m.short_name, 'meets', ${list('b.meets_on::text', MEETS(today), 'b.meets_on')})`, `partner m where m.collaborative_id = $1 and m.valid @> ${today}`, 'm.hue, m.letter')} as partners,
    ${list(`json_build_object('id', b.id, 'partner', ${markOf('m')}, 'meetsOn', b.meets_on::text, 'mine', m.party_id = $3)`,
    `partner m join board_meeting b on b.collaborative_id = m.collaborative_id and b.partner_id = m.id where m.collaborative_id = $1 and b.meets_on >= ${today}`, 'b.meets_on, m.hue, m.letter')} as meetings
  from deliberation d join collaborative c on c.id = d.collaborative_id where d.collaborative_id = $1 and d.id = any($2::uuid[])`;

/** The boards of the partners beside the deadlines of a deliberation; one statement for all deliberations of a request. */
export function boardsLoader(ctx: MemberCtx): DataLoader<string, Boards> {
  const known = ctx.loaders.get(boardsLoader) as DataLoader<string, Boards> | undefined;
  const loader = known ?? new DataLoader<string, Boards>(async (ids) => {
    const rows = await ctx.db.query<Row[]>(boards(sqlToday(ctx.viewer)), [ctx.viewer.collaborativeId, ids, ctx.viewer.partyId]);
    return ids.map((id) => boardsOf(ctx, rows.find((row) => row.id === id)));
  }, { cache: false });
  ctx.loaders.set(boardsLoader, loader);
  return loader;
}

function boardsOf(ctx: MemberCtx, row: Row | undefined): Boards {
  const { partners = [], meetings = [], deadlines = [], today = '' } = row ?? {};
  return {
    meetings, warnings: boardWarnings(deadlines, partners, today), unknown: partners.filter(({ meets }) => meets.length === 0).map(({ partner }) => partner),
    viewerCan: abilityOf('boards.keep', may(ctx.viewer, 'boards.keep')),
  };
}
