import type { RankedChoice, CastBallot, Elector as Voter, MotionSpec } from '@acuerdo/voting';
import DataLoader from 'dataloader';
import type { Ctx, MemberCtx } from '../../platform/ctx.ts';
import { isOut } from '../conflicts/conflicts.queries.ts';
import type { MotionState } from '../motions/motions.rules.ts';
import type { PartnerMark } from '../parties/party.model.ts';
import { markOf } from '../people/people.queries.ts';
import type { MyBallot } from './ballot.model.ts';

/** An elector as the viewer may see it: the ballot is there after the close, and for its own partner before. */
export interface ElectorRow {
  readonly motionId: string;
  readonly voterId: string;
  readonly partyId: string;
  readonly partner: PartnerMark;
  readonly recused: boolean;
  /** The viewer, who acts for this partner, declared a conflict that keeps them from voting; another delegate of it may. */
  readonly conflicted: boolean;
  readonly state: MotionState;
  readonly version: number | null;
  readonly choice: RankedChoice | null;
  readonly reason: string | null;
  readonly castAt: Date | null;
  readonly castBy: string | null;
  readonly receipt: string | null;
}

/** Other partners' ballots of an open vote, and their reasons ever, do not leave the database. */
const ELECTORS = `
  select e.motion_id as "motionId", e.id as "voterId", p.party_id as "partyId", ${markOf('p')} as partner, e.recused, m.state,
    p.party_id = $2 and ${isOut('$4::uuid', 'd.proposal_id')} as conflicted,
    b.version, b.choice, case when p.party_id = $2 then b.reason end as reason, b.cast_at as "castAt",
    case when p.party_id = $2 then c.name end as "castBy", encode(b.receipt, 'hex') as receipt
  from elector e
  join motion m on m.collaborative_id = e.collaborative_id and m.id = e.motion_id
  join deliberation d on d.collaborative_id = m.collaborative_id and d.id = m.deliberation_id
  join partner p on p.collaborative_id = e.collaborative_id and p.id = e.partner_id
  left join lateral (
    select * from ballot b where b.collaborative_id = e.collaborative_id and b.elector_id = e.id order by b.version desc limit 1
  ) b on m.state = 'closed' or p.party_id = $2
  left join person c on c.collaborative_id = b.collaborative_id and c.id = b.cast_by_id
  where e.collaborative_id = $1 and e.motion_id = any($3)
  order by p.hue, p.letter`;

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

export function myBallotOf({ version, choice, reason, castAt, castBy, receipt }: ElectorRow): MyBallot | null {
  if (version === null || choice === null || castAt === null || castBy === null || receipt === null) return null;
  return { version, choice, reason, castAt, castBy, receipt };
}

/** What a closed vote is counted from, as libs/voting counts it. */
export interface BallotBox {
  readonly spec: MotionSpec;
  readonly electorate: readonly Voter[];
  readonly ballots: readonly CastBallot[];
}

/** The box as it stands, with the entries of its current ballots in the order in which they were cast. */
export async function boxOf(ctx: Pick<Ctx, 'db'>, collaborativeId: string, motionId: string): Promise<{ box: BallotBox; entries: string[] }> {
  const [motion] = await ctx.db.query<[{ spec: MotionSpec; electorate: Voter[] }]>(
    `select m.spec, (select json_agg(json_build_object('voterId', e.id, 'recused', e.recused) order by e.id) from elector e
       where e.collaborative_id = m.collaborative_id and e.motion_id = m.id) as electorate
     from motion m where m.collaborative_id = $1 and m.id = $2`, [collaborativeId, motionId]);
  const current = await ctx.db.query<(CastBallot & { entryId: string })[]>(
    `select b.elector_id as "voterId", b.choice, b.entry_id as "entryId" from ballot b
     join elector e on e.collaborative_id = b.collaborative_id and e.id = b.elector_id
     join ledger_entry l on l.collaborative_id = b.collaborative_id and l.id = b.entry_id
     where b.collaborative_id = $1 and e.motion_id = $2 and not exists (
       select from ballot later where later.collaborative_id = b.collaborative_id and later.elector_id = b.elector_id and later.version > b.version)
     order by l.at, l.id`, [collaborativeId, motionId]);
  const ballots = current.map(({ voterId, choice }) => ({ voterId, choice }));
  return { box: { spec: motion.spec, electorate: motion.electorate, ballots }, entries: current.map(({ entryId }) => entryId) };
}
