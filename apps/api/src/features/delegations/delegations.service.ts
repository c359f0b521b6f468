import { Injectable } from '@nestjs/common';
import type { WholeChoice } from '@acuerdo/voting';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { CastBallotSchema, type CastBallotAct, type CastBallotInput } from '../ballots/ballot.inputs.ts';
import { checkCast, checkText, mayCast } from '../ballots/ballots.rules.ts';
import { BallotsService } from '../ballots/ballots.service.ts';
import { lockVoter } from '../ballots/booth.queries.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import type { Motion } from '../motions/motion.model.ts';
import { motionById } from '../motions/motions.queries.ts';
import { DeclareRuleSchema, type DeclareRuleInput, type Delegation } from './delegation.model.ts';
import { declaredOf, delegationOf, readWithin, type WithinRow } from './delegations.queries.ts';
import { ballotWithin, reasonFor } from './delegations.rules.ts';

/** How a partner makes its ballot of its delegates' answers: by the rule that it declares for itself. */
@Injectable()
export class DelegationsService {
  constructor(private readonly tx: Tx, private readonly ballots: BallotsService, private readonly activity: ActivityService) {}

  /** Holds for votes that open from now on; those that are open go on by the rule with which they opened. */
  declare(ctx: MemberCtx, input: DeclareRuleInput): Promise<Delegation | Refused> {
    const { kind, order, quorumNum, quorumDen } = readInput(ctx, DeclareRuleSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const { delegates } = await delegationOf(ctx);
      if (order.some((id) => !delegates.some((delegate) => delegate.id === id))) return refuse(refused(ctx, { key: 'api.delegations.stranger' }, ['order']));
      await ctx.db.query(`select pg_advisory_xact_lock(hashtextextended('internal rule ' || $1, 0))`, [ctx.viewer.partyId]);
      const declared = await ctx.db.query<unknown[]>(
        `insert into internal_rule (collaborative_id, id, partner_id, version, kind, "order", quorum_num, quorum_den, declared_by_id, declared_at)
         select p.collaborative_id, $3, p.id, coalesce((select max(r.version) from internal_rule r where r.collaborative_id = p.collaborative_id and r.partner_id = p.id), 0) + 1,
           $4, $5::uuid[], $6, $7, $8, ${sqlNow(ctx.viewer)} from partner p where p.collaborative_id = $1 and p.party_id = $2 returning id`,
        [...sightOf(ctx.viewer), uuid(), kind, order, quorumNum, quorumDen, ctx.viewer.personId]);
      if (declared.length === 0) return refuse(refused(ctx, { key: 'api.delegations.notPartner' }));
      await this.activity.record(ctx, { kind: 'internalRuleDeclared', subjectId: ctx.viewer.partyId, audienceId: ctx.viewer.partyId });
      return delegationOf(ctx);
    });
  }

  /** Writes a delegate's answer down, and casts what the rule makes of all answers as the next version of the partner's ballot. */
  answer(ctx: MemberCtx, input: CastBallotInput): Promise<Motion | Refused> {
    const act = readInput(ctx, CastBallotSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const booth = await this.ballots.booth(ctx, act.motionId);
      const allowed = mayCast(ctx.viewer, booth);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      const [before] = await readWithin(ctx, [act.motionId]);
      if (!before) return refuse(refused(ctx, { key: 'api.delegations.noRule' }));
      const wrong = checkText(act, booth) ?? checkCast(act, { ...booth.spec, rule: { ...booth.spec.rule, split: false } });
      if (wrong) return refuse(refused(ctx, wrong, ['choice']));
      await lockVoter(ctx, before.voterId);
      await this.save(ctx, act, before);
      const [row] = await readWithin(ctx, [act.motionId]);
      const { choice } = ballotWithin(declaredOf(row!), row!.delegates, row!.given);
      if (choice !== null) await this.ballots.take(ctx, { ...act, choice, ...reasonFor(choice, row!.given) }, { booth, allowed });
      return motionById(ctx, act.motionId);
    });
  }

  private async save(ctx: MemberCtx, { choice, textVersion, reason, wouldResolve, idempotencyKey }: CastBallotAct, { voterId }: WithinRow): Promise<void> {
    await ctx.db.query(
      `insert into delegate_answer (collaborative_id, id, elector_id, person_id, version, choice, reason, would_resolve, answered_at, idempotency_key, text_version)
       select $1, $2, $3, $4, coalesce(max(a.version), 0) + 1, $5, $6, $7, ${sqlNow(ctx.viewer)}, $8, $9 from delegate_answer a
       where a.collaborative_id = $1 and a.elector_id = $3 and a.person_id = $4
       on conflict (collaborative_id, elector_id, idempotency_key) do nothing`,
      [ctx.viewer.collaborativeId, uuid(), voterId, ctx.viewer.personId, choice as WholeChoice, reason, wouldResolve, idempotencyKey, textVersion]);
  }
}
