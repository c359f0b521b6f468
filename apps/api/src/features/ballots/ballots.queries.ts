import { FEWEST_SECRET, type BallotChoice } from '@acuerdo/voting';
import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import { isOut } from '../conflicts/conflicts.queries.ts';
import type { PartnerMark } from '../parties/party.model.ts';
import { markOf } from '../people/people.queries.ts';
import type { MyBallot } from './ballot.model.ts';

/** An elector as the viewer may see it: the ballot is there after the close, and for its own partner before. */
export interface ElectorRow {
  readonly motionId: string;
  readonly voterId: string;
  /** Whether the viewer casts it: for their partner, or as the person who votes. */
  readonly mine: boolean;
  /** The name of who votes, where people vote. */
  readonly person: string | null;
  readonly weight: string | null;
  readonly atClose: { readonly entitled: boolean; readonly weight: string | null } | null;
  readonly partner: PartnerMark;
  readonly recused: boolean;
  /** The viewer, who acts for this partner, declared a conflict that keeps them from voting; another delegate of it may. */
  readonly conflicted: boolean;
  /** Whether ballots can be seen now: after the close, or as they are cast; of a secret vote, who took part. */
  readonly seen: boolean;
  /** Whether it voted on the text that stands; null where that is not to be seen. */
  readonly tookPart: boolean | null;
  readonly version: number | null;
  /** The version of the text that its ballot answers. */
  readonly textVersion: number | null;
  readonly choice: BallotChoice | null;
  readonly reason: string | null;
  readonly wouldResolve: string | null;
  readonly castAt: Date | null;
  readonly castBy: string | null;
  readonly receipt: string | null;
}

const SEEN = `(m.state = 'closed' or m.secrecy = 'open')`;

/** A partner's vote is cast by those who act for it, a person's by that person. */
export const MINE = `case when e.person_id is null then p.party_id = $2 else e.person_id = $4 end`;

/** A ballot on an earlier text has to be affirmed, so that its voter has not voted. Of a secret vote others are told who took part when it is closed, and where so many did that it tells nothing of how. */
const TOOK_PART = `case when m.secrecy <> 'secret' then case when ${SEEN} or ${MINE} then b.text_version is not distinct from m.text_version end
  when ${MINE} or (m.state = 'closed' and count(k.id) over (partition by e.motion_id) >= ${FEWEST_SECRET}) then k.id is not null end`;

/** What became of a voter between opening and close; null for votes that were closed before that was kept. */
const AT_CLOSE = `case when m.closing_electorate is not null then (
  select json_build_object('entitled', count(*) > 0, 'weight', max(seat ->> 'weight')) from jsonb_array_elements(m.closing_electorate) seat
  where seat ->> 'partnerId' = e.partner_id::text and seat ->> 'personId' is not distinct from e.person_id::text) end`;

/** A reservation and an objection are said to all, with their reason. */
const EXPLAINED = `(b.choice @> '{"answer":"objection"}' or b.choice @> '{"answer":"reservation"}' or b.choice @> '{"parts":[{"choice":{"answer":"objection"}}]}'
  or b.choice @> '{"parts":[{"choice":{"answer":"reservation"}}]}')`;

/** Other partners' ballots that are not to be seen yet, and what else they gave as reasons, do not leave the database. */
const ELECTORS = `
  select e.motion_id as "motionId", e.id as "voterId", ${MINE} as mine, who.name as person, e.weight, ${AT_CLOSE} as "atClose", ${markOf('p')} as partner, e.recused, ${SEEN} as seen, ${TOOK_PART} as "tookPart",
    ${MINE} and ${isOut('$4::uuid', 'd.proposal_id')} as conflicted,
    b.version, b.text_version as "textVersion", b.choice, case when ${MINE} or ${EXPLAINED} then b.reason end as reason, b.would_resolve as "wouldResolve", b.cast_at as "castAt",
    case when ${MINE} then c.name end as "castBy", encode(b.receipt, 'hex') as receipt
  from elector e
  join motion m on m.collaborative_id = e.collaborative_id and m.id = e.motion_id
  join deliberation d on d.collaborative_id = m.collaborative_id and d.id = m.deliberation_id
  join partner p on p.collaborative_id = e.collaborative_id and p.id = e.partner_id
  left join lateral (
    select * from ballot b where b.collaborative_id = e.collaborative_id and b.elector_id = e.id order by b.version desc limit 1
  ) b on ${SEEN} or ${MINE}
  left join participation k on k.collaborative_id = e.collaborative_id and k.elector_id = e.id
  left join person who on who.collaborative_id = e.collaborative_id and who.id = e.person_id
  left join person c on c.collaborative_id = b.collaborative_id and c.id = b.cast_by_id
  where e.collaborative_id = $1 and e.motion_id = any($3)
  order by p.hue, p.letter, who.name, e.id`;

/** The electors of a motion; one statement for all motions of a request. */
export function electorsOf(ctx: MemberCtx, motionId: string): Promise<ElectorRow[]> {
  const known = ctx.loaders.get(electorsOf) as DataLoader<string, ElectorRow[]> | undefined;
  const loader = known ?? new DataLoader<string, ElectorRow[]>(async (ids) => {
    const rows = await ctx.db.query<ElectorRow[]>(ELECTORS, [ctx.viewer.collaborativeId, ctx.viewer.partyId, ids, ctx.viewer.personId]);
    return ids.map((id) => rows.filter((row) => row.motionId === id));
  }, { cache: false });
  ctx.loaders.set(electorsOf, loader);
  return loader.load(motionId);
}

export function myBallotOf({ version, textVersion, choice, reason, wouldResolve, castAt, castBy, receipt }: ElectorRow): MyBallot | null {
  if (version === null || textVersion === null || choice === null || castAt === null || castBy === null || receipt === null) return null;
  return { version, textVersion, choice, reason, wouldResolve, castAt, castBy, receipt };
}
