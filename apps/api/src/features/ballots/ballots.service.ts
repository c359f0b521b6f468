import { Injectable } from '@nestjs/common';
import type { Answer } from '@acuerdo/access';
import { ballotCast } from '@acuerdo/record';
import { nameOptions, type BallotChoice } from '@acuerdo/voting';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { holdMotion } from '../motions/motion-lock.ts';
import { type CastBallotInput, CastBallotSchema, type CastBallotAct } from './ballot.inputs.ts';
import type { MyBallot } from './ballot.model.ts';
import { decideCast, mayCast, type Before } from './ballots.rules.ts';
import { boothOf, lockVoter, type BoothRow } from './booth.queries.ts';
import { holdEntry } from './held-entries.ts';

interface BallotRow extends Before {
  readonly sameKey: boolean;
}

/** Casts ballots, each exactly once. */
@Injectable()
export class BallotsService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService, private readonly ledger: LedgerService) {}

  /** The motion is held against its close, and the voter against itself: so what is read here is still so at the commit. */
  cast(ctx: MemberCtx, input: CastBallotInput): Promise<MyBallot | Refused> {
    const act = readInput(ctx, CastBallotSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const booth = await this.booth(ctx, act.motionId);
      if (booth.ruled) return refuse(refused(ctx, { key: 'api.ballots.byRule' }));
      const { version } = await this.take(ctx, act, { booth, allowed: mayCast(ctx.viewer, booth) });
      return this.version(ctx, booth.voterId ?? '', version);
    });
  }

  /** Holds the motion and reads what decides about the viewer's own ballot, or that of the voter who is named; in the caller's transaction. */
  async booth(ctx: MemberCtx, motionId: string, voterId: string | null = null): Promise<BoothRow> {
    await holdMotion(ctx, motionId, 'shared');
    const booth = await boothOf(ctx, motionId, voterId);
    if (!booth) return refuse(refused(ctx, { key: 'api.notFound' }));
    return booth.secrecy === 'secret' ? refuse(refused(ctx, { key: 'api.ballots.secret' })) : booth;
  }

  /** Takes a ballot in a booth; whether it may be cast is decided by who asks. `id` is null where the same ballot is there already. */
  async take(ctx: MemberCtx, act: CastBallotAct, { booth, allowed, made }: Taking): Promise<{ readonly id: string | null; readonly version: number }> {
    const { voterId } = booth;
    const ballots = voterId === null ? [] : await this.ballots(ctx, voterId, act.idempotencyKey);
    const casting = decideCast(act, { ...booth, current: ballots[0] ?? null, sameKey: ballots.find(({ sameKey }) => sameKey) ?? null }, allowed);
    if (casting.kind === 'refused') return refuse(refused(ctx, nameOptions(casting.reason, booth.titles), [...casting.path]));
    const id = casting.kind === 'new' && voterId !== null ? await this.save(ctx, act, { booth, voterId, made, ...casting }) : null;
    return { id, version: casting.version };
  }

  /** The voter's current ballot first, and the one of this key, with the voter locked. */
  private async ballots(ctx: MemberCtx, voterId: string, key: string): Promise<BallotRow[]> {
    await lockVoter(ctx, voterId);
    return ctx.db.query<BallotRow[]>(
      `select version, text_version as "textVersion", choice, reason, would_resolve as "wouldResolve", entry_id as "entryId", idempotency_key = $3 as "sameKey" from ballot b
       where collaborative_id = $1 and elector_id = $2
         and (idempotency_key = $3 or version = (select max(version) from ballot where collaborative_id = $1 and elector_id = $2))
       order by version desc`, [ctx.viewer.collaborativeId, voterId, key]);
  }

  private async save(ctx: MemberCtx, { choice, textVersion, reason, wouldResolve, idempotencyKey, motionId }: CastBallotAct, cast: NewBallot): Promise<string> {
    const { collaborativeId, personId, partyId } = ctx.viewer;
    const { booth, voterId, version, supersedes, made } = cast;
    const id = uuid();
    const { entryId, receipt } = await this.ledger.append(ctx, ballotCast({ motionId, version, supersedes, voterId, choice, textVersion, ...(made ? { made } : {}) }), { collaborativeId });
    await holdEntry(ctx, collaborativeId, entryId);
    await ctx.db.query(
      `insert into ballot (collaborative_id, id, elector_id, version, choice, reason, would_resolve, cast_by_id, cast_at, idempotency_key, entry_id, receipt, text_version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, ${sqlNow(ctx.viewer)}, $9, $10, $11, $12)`,
      [collaborativeId, id, voterId, version, choice satisfies BallotChoice, reason, wouldResolve, personId, idempotencyKey, entryId, receipt, textVersion]);
    if (!booth.personal && !made) await this.activity.record(ctx, { kind: 'ballotCast', subjectId: motionId, values: { motion: booth.shortId }, audienceId: partyId });
    return id;
  }

  private async version(ctx: MemberCtx, voterId: string, version: number): Promise<MyBallot> {
    const [row] = await ctx.db.query<MyBallot[]>(
      `select b.version, b.text_version as "textVersion", b.choice, b.reason, b.would_resolve as "wouldResolve", b.cast_at as "castAt", p.name as "castBy", encode(b.receipt, 'hex') as receipt
       from ballot b join person p on p.collaborative_id = b.collaborative_id and p.id = b.cast_by_id
       where b.collaborative_id = $1 and b.elector_id = $2 and b.version = $3`, [ctx.viewer.collaborativeId, voterId, version]);
    if (!row) throw new Error('the ballot that was just cast is not there');
    return row;
  }
}

interface Taking {
  readonly booth: BoothRow;
  readonly allowed: Answer;
  /** How it came about, where the voter did not cast it: committed to in its entry, and opened with it. */
  readonly made?: object;
}

interface NewBallot {
  readonly made: object | undefined;
  readonly booth: BoothRow;
  readonly voterId: string;
  readonly version: number;
  readonly supersedes: string | null;
}
