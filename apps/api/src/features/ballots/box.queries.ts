import { hashText } from '@acuerdo/ledger';
import { boxRootOf, lotRootOf } from '@acuerdo/record';
import { drawLot, unnamed, type CastBallot, type Elector as Voter, type Lot, type MotionSpec, type TaggedBallot } from '@acuerdo/voting';
import type { Ctx } from '../../platform/ctx.ts';
import type { Secrecy } from '../motions/secrecy.ts';

/** What a closed vote is counted from, as libs/voting counts it; with its lot, where the rule has one, and the order that it gave. A secret one has tags for voters. */
export interface BallotBox {
  readonly spec: MotionSpec;
  readonly electorate: readonly Voter[];
  readonly ballots: readonly CastBallot[];
  readonly lot?: Omit<Lot, 'commitment'>;
  readonly drawn?: readonly string[];
}

/** `entries`: those of the ballots that count, or of who took part, in the order of the record. `tagged`: the ballots of a secret vote. */
interface Held {
  readonly box: BallotBox;
  readonly entries: string[];
  readonly tagged: readonly TaggedBallot[] | null;
}

interface BoxRow {
  readonly spec: MotionSpec;
  readonly secrecy: Secrecy;
  readonly lotSecret: string | null;
  readonly electorate: Voter[];
}

type Db = Pick<Ctx, 'db'>;

/** The box as it stands; of a secret vote, once it was emptied into it. */
export async function boxOf(ctx: Db, collaborativeId: string, motionId: string): Promise<Held> {
  const [{ spec, secrecy, lotSecret, electorate }] = await ctx.db.query<[BoxRow]>(
    `select m.spec, m.secrecy, m.lot_secret as "lotSecret", (select json_agg(json_strip_nulls(json_build_object('voterId', e.id, 'recused', e.recused, 'weight', e.weight)) order by e.id) from elector e
       where e.collaborative_id = m.collaborative_id and e.motion_id = m.id) as electorate
     from motion m where m.collaborative_id = $1 and m.id = $2`, [collaborativeId, motionId]);
  if (secrecy === 'secret') {
    const [tagged, entries] = [await taggedBallots(ctx, collaborativeId, motionId), await participations(ctx, collaborativeId, motionId)];
    return { box: { spec, ...unnamed(electorate, tagged), ...drawFor(spec, lotSecret, boxRootOf(tagged)) }, entries, tagged };
  }
  const current = await namedBallots(ctx, collaborativeId, motionId);
  const ballots = current.map(({ voterId, choice }) => ({ voterId, choice }));
  const root = lotRootOf(current.map(({ receipt }) => receipt));
  return { box: { spec, electorate, ballots, ...drawFor(spec, lotSecret, root) }, entries: current.map(({ entryId }) => entryId), tagged: null };
}

/** The current ballots, in the order in which they were cast. */
function namedBallots(ctx: Db, collaborativeId: string, motionId: string) {
  return ctx.db.query<(CastBallot & { entryId: string; receipt: string })[]>(
    `select b.elector_id as "voterId", b.choice, b.entry_id as "entryId", encode(b.receipt, 'hex') as receipt from ballot b
     join elector e on e.collaborative_id = b.collaborative_id and e.id = b.elector_id
     join ledger_entry l on l.collaborative_id = b.collaborative_id and l.id = b.entry_id
     where b.collaborative_id = $1 and e.motion_id = $2 and not exists (
       select from ballot later where later.collaborative_id = b.collaborative_id and later.elector_id = b.elector_id and later.version > b.version)
     order by l.at, l.id`, [collaborativeId, motionId]);
}

const taggedBallots = (ctx: Db, collaborativeId: string, motionId: string) => ctx.db.query<TaggedBallot[]>(
  `select encode(tag, 'hex') as tag, choice from box_ballot where collaborative_id = $1 and motion_id = $2 order by box_ballot.tag`, [collaborativeId, motionId]);

async function participations(ctx: Db, collaborativeId: string, motionId: string): Promise<string[]> {
  const rows = await ctx.db.query<{ id: string }[]>(
    `select l.id from participation k join elector e on e.collaborative_id = k.collaborative_id and e.id = k.elector_id
     join ledger_entry l on l.collaborative_id = k.collaborative_id and l.id = k.entry_id
     where k.collaborative_id = $1 and e.motion_id = $2 order by l.at, l.id`, [collaborativeId, motionId]);
  return rows.map(({ id }) => id);
}

/** The lot of a rule that has one, drawn from its secret and the root of the ballots that count. */
export function drawFor({ rule: { ties }, options }: MotionSpec, secret: string | null, root: string): Pick<BallotBox, 'lot' | 'drawn'> {
  if (ties?.kind !== 'lot' || secret === null) return {};
  const lot = { secret, root };
  const drawn = drawLot(options.map(({ id }) => id), { ...lot, commitment: ties.commitment }, hashText);
  if (!drawn.ok) throw new Error(`a lot is not what was committed to: ${drawn.reason.key}`);
  return { lot, drawn: drawn.value };
}
