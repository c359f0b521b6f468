import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { GranteeGroupingService } from './grantee-grouping.service.ts';
import { judging, takingApart, takingBack } from './grantee-pair.inputs.ts';
import { GranteesJudged, type GranteeSide, type JudgeGranteesInput } from './grantee-pair.model.ts';
import { GranteePairsService } from './grantee-pairs.service.ts';
import type { Verdict } from './grantee-verdict.entity.ts';
import { HOLDING, SAID, SAVE_CHOICE, VERDICTS_ON } from './grantee-verdicts.queries.ts';
import { GranteeVerdictsService } from './grantee-verdicts.service.ts';
import { pairOf, type Pair } from './pair.rules.ts';
import type { Basis } from './returning.rules.ts';

interface Said {
  readonly id: string;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly basis: Basis;
}

/** The acts of a person on whether grantees are one: judge, take apart, take back, and choose the name of the whole. */
@Injectable()
export class GranteeJudgingService {
  constructor(
    private readonly tx: Tx,
    private readonly verdicts: GranteeVerdictsService,
    private readonly pairs: GranteePairsService,
    private readonly grouping: GranteeGroupingService,
  ) {}

  judge(ctx: MemberCtx, given: JudgeGranteesInput): Promise<GranteesJudged | Refused> {
    const { leftId, rightId, verdict, reason } = readInput(ctx, judging, given);
    return this.tx.run(ctx, async (ctx) => {
      if (leftId === rightId) return refuse(refused(ctx, { key: 'api.grantees.oneParty' }, ['rightId']));
      return this.answer(ctx, [await this.verdicts.say(ctx, { leftPartyId: leftId, rightPartyId: rightId, verdict, reason })], [pairOf(leftId, rightId)]);
    });
  }

  /** Takes back every verdict that a party is the same as another: it stands alone again, or with nothing that somebody else tied to it. */
  takeApart(ctx: MemberCtx, given: { partyId: string; reason: string | null }): Promise<GranteesJudged | Refused> {
    const { partyId, reason } = readInput(ctx, takingApart, given);
    return this.tx.run(ctx, async (ctx) => {
      const holding = await ctx.db.query<Pair[]>(HOLDING, [...sightOf(ctx.viewer), partyId]);
      if (holding.length === 0) return refuse(refused(ctx, { key: 'api.grantees.standsAlone' }, ['partyId']));
      const verdictIds: string[] = [];
      for (const { leftId, rightId } of holding) verdictIds.push(await this.verdicts.say(ctx, { leftPartyId: leftId, rightPartyId: rightId, verdict: 'open', reason }));
      return this.answer(ctx, verdictIds, holding);
    });
  }

  /** Takes verdicts back, as long as nothing was said since: what was said before each of them holds again, as it was said then. */
  takeBack(ctx: MemberCtx, ids: readonly string[]): Promise<GranteesJudged | Refused> {
    const { verdictIds } = readInput(ctx, takingBack, { verdictIds: ids });
    return this.tx.run(ctx, async (ctx) => {
      const { collaborativeId } = ctx.viewer;
      const said = await ctx.db.query<(Pair & { id: string })[]>(SAID, [collaborativeId, verdictIds]);
      if (said.length < new Set(verdictIds).size) return refuse(refused(ctx, { key: 'api.notFound' }));
      const added: string[] = [];
      for (const { id, leftId, rightId } of said) {
        const [last, before] = await ctx.db.query<Said[]>(VERDICTS_ON, [collaborativeId, leftId, rightId]);
        if (last?.id !== id) return refuse(refused(ctx, { key: 'api.grantees.judgedSince' }));
        added.push(await this.verdicts.say(ctx, { leftPartyId: leftId, rightPartyId: rightId, ...(before ?? NOTHING) }));
      }
      return this.answer(ctx, added, said);
    });
  }

  /** Lets a party's name stand for the whole grantee that it is part of. */
  chooseName(ctx: MemberCtx, partyId: string): Promise<GranteeSide | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const [side] = await this.pairs.sides(ctx, [partyId]);
      if (!side) return refuse(refused(ctx, { key: 'api.notFound' }));
      await ctx.db.query(SAVE_CHOICE(sqlNow(ctx.viewer)), [ctx.viewer.collaborativeId, uuid(), partyId, ctx.viewer.personId]);
      await this.grouping.regroup(ctx, [partyId]);
      return side;
    });
  }

  private async answer(ctx: MemberCtx, verdictIds: string[], pairs: readonly Pair[]): Promise<GranteesJudged> {
    return Object.assign(new GranteesJudged(), { verdictIds, pairs: await this.pairs.of(ctx, pairs) });
  }
}

const NOTHING = { verdict: 'open', reason: '' } as const;
