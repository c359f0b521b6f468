import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { boardsLoader } from '../boards/boards.queries.ts';
import { dayIn } from '../collaboratives/clock.ts';
import type { Deliberation } from '../deliberations/deliberation.model.ts';
import { motionsOfDeliberation } from '../motions/motions-of.ts';
import { markOf } from '../people/people.queries.ts';
import type { PartnerMark } from '../parties/party.model.ts';
import type { Brief } from './brief.model.ts';
import { asksOf } from './briefs.rules.ts';

interface Found {
  readonly partner: PartnerMark;
  readonly timeZone: string;
  readonly withoutPosition: string[];
}

/** A partner by its letter, and the open options of a deliberation (`$3`) on which it has released no position. */
const FOUND = `
  select ${markOf('p')} as partner, c.time_zone as "timeZone", (
    select coalesce(json_agg(o.short_id order by o."position", o.id), '[]') from "option" o
    where o.collaborative_id = $1 and o.deliberation_id = $3 and o.withdrawn_at is null and not o.status_quo and not exists (
      select from option_position s where s.collaborative_id = $1 and s.option_id = o.id and s.partner_id = p.id and s.released_at is not null)) as "withoutPosition"
  from partner p join collaborative c on c.id = p.collaborative_id where p.collaborative_id = $1 and p.letter = $2`;

/** One page for the director of a partner. It is the same whoever prints it: nothing of it depends on what the reader alone can see. */
@Injectable()
export class BriefsService {
  async find(ctx: MemberCtx, { id, phases, dueOn }: Deliberation, letter: string): Promise<Brief | null> {
    const [[found], motions, boards] = await Promise.all([
      ctx.db.query<Found[]>(FOUND, [ctx.viewer.collaborativeId, letter, id]), motionsOfDeliberation(ctx, id), boardsLoader(ctx).load(id),
    ]);
    if (!found) return null;
    const { partner, timeZone, withoutPosition } = found;
    const votes = motions.flatMap(({ state, shortId, closesAt }) => (state === 'open' && closesAt ? [{ motion: shortId, closesOn: dayIn(timeZone, new Date(closesAt)) }] : []));
    const board = boards.meetings.find((meeting) => meeting.partner.letter === letter)?.meetsOn ?? null;
    return {
      partner, asks: asksOf({ phases, votes, withoutPosition, board, dueOn }),
      warnings: boards.warnings.filter(({ values }) => values?.['partner'] === partner.shortName),
    };
  }
}
