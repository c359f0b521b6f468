import { Injectable } from '@nestjs/common';
import { participationNoted, tagOf } from '@acuerdo/record';
import { nameOptions } from '@acuerdo/voting';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { holdMotion } from '../motions/motion-lock.ts';
import { mayCast } from './ballots.rules.ts';
import { boothOf, lockVoter } from './booth.queries.ts';
import { holdEntry } from './held-entries.ts';
import { CastSecretBallotSchema, type CastSecretBallotAct, type CastSecretBallotInput } from './secret-ballot.inputs.ts';
import { decideSecret } from './secret-ballots.rules.ts';

/** Takes ballots of secret votes: who took part is one row, what the ballot says another, and nothing joins them once the vote is closed. */
@Injectable()
export class SecretBallotsService {
  constructor(private readonly tx: Tx, private readonly ledger: LedgerService) {}

  /** Held against the close, and the voter against itself, as every ballot is. No activity, no answer but that it is there. */
  cast(ctx: MemberCtx, input: CastSecretBallotInput): Promise<Refused | null> {
    const act = readInput(ctx, CastSecretBallotSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      await holdMotion(ctx, act.motionId, 'shared');
      const booth = await boothOf(ctx, act.motionId);
      if (!booth) return refuse(refused(ctx, { key: 'api.notFound' }));
      if (booth.secrecy !== 'secret') return refuse(refused(ctx, { key: 'api.ballots.notSecret' }));
      const tookPart = booth.voterId !== null && await this.tookPart(ctx, booth.voterId);
      const casting = decideSecret(act, { spec: booth.spec, tookPart, isThere: tookPart && await this.isThere(ctx, act) }, mayCast(ctx.viewer, booth));
      if (casting.kind === 'refused') return refuse(refused(ctx, nameOptions(casting.reason, booth.titles), [...casting.path]));
      if (casting.kind === 'put' && booth.voterId !== null) await this.put(ctx, act, booth.voterId);
      if (casting.kind === 'replace') await this.replace(ctx, act);
      return null;
    });
  }

  private async tookPart(ctx: MemberCtx, voterId: string): Promise<boolean> {
    await lockVoter(ctx, voterId);
    const rows = await ctx.db.query<unknown[]>('select from participation where collaborative_id = $1 and elector_id = $2', [ctx.viewer.collaborativeId, voterId]);
    return rows.length > 0;
  }

  /** In the urn, or in the box since the close. */
  private isThere(ctx: MemberCtx, act: CastSecretBallotAct): Promise<boolean> {
    return this.holds(ctx, `is_in_urn($1, $2, $3, $4) or exists (
      select from box_ballot where collaborative_id = $1 and motion_id = $2 and tag = $3 and choice = $4)`, ballotOf(act));
  }

  private async put(ctx: MemberCtx, act: CastSecretBallotAct, voterId: string): Promise<void> {
    const { collaborativeId } = ctx.viewer;
    if (!(await this.holds(ctx, 'put_in_urn($1, $2, $3, $4)', ballotOf(act)))) return refuse(refused(ctx, { key: 'api.ballots.tagTaken' }));
    const { entryId } = await this.ledger.append(ctx, participationNoted({ motionId: act.motionId, voterId }), { collaborativeId });
    await holdEntry(ctx, collaborativeId, entryId);
    await ctx.db.query('insert into participation (collaborative_id, id, elector_id, entry_id) values ($1, $2, $3, $4)', [collaborativeId, uuid(), voterId, entryId]);
  }

  private async replace(ctx: MemberCtx, act: CastSecretBallotAct): Promise<void> {
    const before = Buffer.from(tagOf(act.replaces ?? ''), 'hex');
    if (!(await this.holds(ctx, 'replace_in_urn($1, $2, $5, $3, $4)', [...ballotOf(act), before]))) refuse(refused(ctx, { key: 'api.ballots.receiptUnknown' }, ['replaces']));
  }

  private async holds(ctx: MemberCtx, condition: string, values: readonly unknown[]): Promise<boolean> {
    const [{ holds }] = await ctx.db.query<[{ holds: boolean }]>(`select ${condition} as holds`, [ctx.viewer.collaborativeId, ...values]);
    return holds;
  }
}

const ballotOf = ({ motionId, tag, choice }: CastSecretBallotAct): unknown[] => [motionId, Buffer.from(tag, 'hex'), choice];
