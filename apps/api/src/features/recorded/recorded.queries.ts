import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import { bilingual } from '../deliberations/deliberations.queries.ts';
import { MINE } from '../ballots/ballots.queries.ts';
import { markOf } from '../people/people.queries.ts';
import type { RecordedAnswer, RecordedForMe } from './recorded.model.ts';

/** Ballots `b` of voters `e`, of partners `p`, that stand in the motion `m` as they were recorded (`r`). */
const FROM = `recorded_answer r
  join ballot b on b.collaborative_id = r.collaborative_id and b.id = r.ballot_id
  join elector e on e.collaborative_id = b.collaborative_id and e.id = b.elector_id
  join partner p on p.collaborative_id = e.collaborative_id and p.id = e.partner_id
  join motion m on m.collaborative_id = e.collaborative_id and m.id = e.motion_id
  join person a on a.collaborative_id = r.collaborative_id and a.id = r.recorded_by_id`;

const STANDS = `not exists (select from ballot later where later.collaborative_id = b.collaborative_id and later.elector_id = b.elector_id and later.version > b.version)`;

/**
 * Who recorded it goes on seeing what they recorded, but not whether it stands: that would tell who has voted since. The voter sees the
 * proof while it stands; all others that it was recorded, when ballots can be seen.
 */
const RECORDED = `
  select m.id as "motionId", e.id as "voterId", ${MINE} as mine, ${markOf('p')} as partner, who.name as person, r.proof, a.name as "recordedBy", b.cast_at as "recordedAt",
    case when ${MINE} or a.party_id = $2 then r.given_by end as "givenBy", case when ${MINE} or a.party_id = $2 then r.given_on::text end as "givenOn",
    case when ${MINE} or a.party_id = $2 then r.passage end as passage, case when ${MINE} or a.party_id = $2 then r.file_id end as "fileId",
    case when ${MINE} or a.party_id = $2 then f.name end as "fileName"
  from ${FROM}
  left join person who on who.collaborative_id = e.collaborative_id and who.id = e.person_id
  left join stored_file f on f.collaborative_id = r.collaborative_id and f.id = r.file_id
  where r.collaborative_id = $1 and m.id = any($3::uuid[]) and (
    (a.party_id = $2 and m.state = 'open') or (${STANDS} and (${MINE} or m.state = 'closed' or m.secrecy = 'open')))
  order by b.cast_at, b.id`;

/** The answers that were recorded in a motion, as far as the viewer sees them; one statement for all motions of a request. */
export function recordedIn(ctx: MemberCtx, motionId: string): Promise<RecordedAnswer[]> {
  const known = ctx.loaders.get(recordedIn) as DataLoader<string, RecordedAnswer[]> | undefined;
  const loader = known ?? new DataLoader<string, RecordedAnswer[]>(async (ids) => {
    const rows = await ctx.db.query<(RecordedAnswer & { motionId: string })[]>(RECORDED, [ctx.viewer.collaborativeId, ctx.viewer.partyId, ids, ctx.viewer.personId]);
    return ids.map((id) => rows.filter((row) => row.motionId === id));
  }, { cache: false });
  ctx.loaders.set(recordedIn, loader);
  return loader.load(motionId);
}

const FOR_ME = `
  select m.id as "motionId", m.short_id as "shortId", ${bilingual('m.title')} as title, r.proof, m.closes_at as "closesAt" from ${FROM}
  where r.collaborative_id = $1 and m.state = 'open' and ${STANDS} and case when e.person_id is null then p.party_id = $2 else e.person_id = $3 end
  order by m.closes_at, m.id limit 50`;

/** Open votes in which the viewer's ballot stands as it was recorded for them. */
export const recordedForMe = ({ db, viewer }: MemberCtx): Promise<RecordedForMe[]> => db.query<RecordedForMe[]>(FOR_ME, [viewer.collaborativeId, viewer.partyId, viewer.personId]);
