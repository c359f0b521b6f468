import { Injectable } from '@nestjs/common';
import { likenessOf } from '@acuerdo/overlap';
import { granteesJudged } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse } from '../../platform/database/tx.ts';
import { refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { GranteeFindingService } from './grantee-finding.service.ts';
import { HOLD_GRANTEES } from './grantee-grouping.queries.ts';
import { GranteeGroupingService } from './grantee-grouping.service.ts';
import type { Verdict } from './grantee-verdict.entity.ts';
import { HOLD_SIDES, PAIR_ID, SAVE_VERDICT } from './grantee-verdicts.queries.ts';
import { basisOf, foundPair, hashOf, keyOf, pairOf, type FoundPair, type Pair, type ReadGrantee } from './pair.rules.ts';
import type { Basis } from './returning.rules.ts';

export interface Saying {
  readonly leftPartyId: string;
  readonly rightPartyId: string;
  readonly verdict: Verdict;
  readonly reason: string;
  /** What it is said of, where it is not what there is now: a verdict that comes back with the one after it taken back. */
  readonly basis?: Basis;
}

interface Side {
  readonly id: string;
  readonly name: string;
  readonly open: boolean;
}

/** Takes what somebody says of two grantees: whether they are one. Nothing is rewritten by it, so that it can be taken back exactly. */
@Injectable()
export class GranteeVerdictsService {
  constructor(
    private readonly finding: GranteeFindingService,
    private readonly grouping: GranteeGroupingService,
    private readonly activity: ActivityService,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * Adds a verdict, in the caller's transaction; the last one holds. About two grantees that all see it counts for all; where one of them
   * is unshared, for its owner alone. Refuses what is not there for the viewer. Answers the verdict's id.
   */
  async say(ctx: MemberCtx, { leftPartyId, rightPartyId, ...said }: Saying): Promise<string> {
    const pair = pairOf(leftPartyId, rightPartyId);
    await ctx.db.query(HOLD_GRANTEES, [ctx.viewer.collaborativeId]);
    const sides = await ctx.db.query<Side[]>(HOLD_SIDES, [...sightOf(ctx.viewer), pair.leftId, pair.rightId]);
    const [left, right] = sides;
    if (!left || !right) return refuse(refused(ctx, { key: 'api.notFound' }));
    const { found, basis, evidenceHash } = await this.weigh(ctx, pair, said);
    const id = uuid();
    const { collaborativeId, personId } = ctx.viewer;
    await ctx.db.query(SAVE_VERDICT(sqlNow(ctx.viewer)), [collaborativeId, id, pair.leftId, pair.rightId, said.verdict, said.reason, personId, JSON.stringify(basis), evidenceHash]);
    if (found) await this.finding.save(ctx, [found]);
    await this.record(ctx, { id, pair, said, sides: [left, right] });
    if (!found) await this.finding.drop(ctx, [pair]);
    await this.grouping.regroup(ctx, [left.id, right.id], [left.id, right.id]);
    return id;
  }

  /** The pair with its new verdict, and what the verdict is said of. */
  private async weigh(ctx: MemberCtx, pair: Pair, { verdict, basis }: Pick<Saying, 'verdict' | 'basis'>): Promise<{ found: FoundPair | null; basis: Basis; evidenceHash: string }> {
    const known = new Map((await this.finding.comparable(ctx, [pair.leftId, pair.rightId])).map((grantee) => [grantee.id, grantee]));
    const [left, right] = [known.get(pair.leftId) as ReadGrantee, known.get(pair.rightId) as ReadGrantee];
    const meets = (await this.finding.meeting(ctx, [pair])).has(keyOf(pair));
    const saidOf = basis ?? basisOf(left, right, meets);
    const { evidence } = likenessOf(left.profile, right.profile);
    return { found: foundPair(left, right, { last: { verdict, basis: saidOf }, meets }), basis: saidOf, evidenceHash: hashOf(evidence) };
  }

  /** All learn that something was said only where all see both; the names enter the record only as a commitment. */
  private async record(ctx: MemberCtx, { id, pair, said, sides: [left, right] }: { id: string; pair: Pair; said: Pick<Saying, 'verdict' | 'reason'>; sides: [Side, Side] }): Promise<void> {
    const { collaborativeId, partyId } = ctx.viewer;
    const [{ id: subjectId } = { id }] = await ctx.db.query<{ id: string }[]>(PAIR_ID, [collaborativeId, pair.leftId, pair.rightId]);
    const isOpen = left.open && right.open;
    await this.activity.record(ctx, { kind: 'granteesJudged', subjectId, audienceId: isOpen ? null : partyId });
    if (!isOpen) return;
    const named = ({ id, name }: Side) => ({ id, name });
    await this.ledger.append(ctx, granteesJudged({ verdictId: id, judgement: { verdict: said.verdict, reason: said.reason, left: named(left), right: named(right) } }), { collaborativeId });
  }
}
