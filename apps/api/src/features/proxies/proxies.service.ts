import { Injectable } from '@nestjs/common';
import { proxyGiven, proxyTakenBack } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { BallotsService } from '../ballots/ballots.service.ts';
import { boothOf, lockVoter } from '../ballots/booth.queries.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { isOut } from '../conflicts/conflicts.queries.ts';
import { holdMotion } from '../motions/motion-lock.ts';
import type { Motion } from '../motions/motion.model.ts';
import { motionById } from '../motions/motions.queries.ts';
import { proxiesOf } from './proxies.queries.ts';
import { mayCastFor, mayGive } from './proxies.rules.ts';
import { CastByProxySchema, type CastByProxyInput } from './proxy.model.ts';

interface Holder {
  readonly id: string;
  readonly name: string;
  readonly partyId: string;
}

interface Held {
  readonly id: string;
  readonly conflicted: boolean;
}

/** Votes given to another person for one motion. Whoever gave one may still vote, and the last ballot stands. */
@Injectable()
export class ProxiesService {
  constructor(private readonly tx: Tx, private readonly ballots: BallotsService, private readonly activity: ActivityService, private readonly ledger: LedgerService) {}

  give(ctx: MemberCtx, motionId: string, toVoterId: string): Promise<Motion | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      await holdMotion(ctx, motionId, 'shared');
      const booth = await boothOf(ctx, motionId);
      if (!booth) return refuse(refused(ctx, { key: 'api.notFound' }));
      const voterId = booth.voterId ?? '';
      if (booth.voterId !== null) await lockVoter(ctx, voterId);
      const allowed = mayGive(ctx.viewer, { ...booth, given: (await proxiesOf({ ...ctx, loaders: new Map() }, motionId))?.givenTo != null });
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      const holder = await this.holder(ctx, motionId, toVoterId);
      if (!holder || toVoterId === voterId) return refuse(refused(ctx, { key: 'api.proxies.nobody' }, ['toVoterId']));
      await ctx.db.query(`insert into proxy (collaborative_id, id, elector_id, holder_id, given_at) values ($1, $2, $3, $4, ${sqlNow(ctx.viewer)})`, [ctx.viewer.collaborativeId, uuid(), voterId, holder.id]);
      await this.ledger.append(ctx, proxyGiven({ motionId, proxy: { voterId, holder: holder.id } }), { collaborativeId: ctx.viewer.collaborativeId });
      for (const audienceId of new Set([ctx.viewer.partyId, holder.partyId])) {
        await this.activity.record(ctx, { kind: 'proxyGiven', subjectId: motionId, values: { motion: booth.shortId, holder: holder.name }, audienceId });
      }
      return motionById(ctx, motionId);
    });
  }

  /** A ballot that the holder has cast stands until its voter casts another. */
  takeBack(ctx: MemberCtx, motionId: string): Promise<Motion | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      await holdMotion(ctx, motionId, 'shared');
      const [taken] = await ctx.db.query<[{ voterId: string; shortId: string }[], number]>(
        `update proxy x set revoked_at = ${sqlNow(ctx.viewer)} from elector e join motion m on m.collaborative_id = e.collaborative_id and m.id = e.motion_id
         where x.collaborative_id = $1 and x.revoked_at is null and e.collaborative_id = x.collaborative_id and e.id = x.elector_id and e.person_id = $2 and m.id = $3 and m.state = 'open'
         returning x.elector_id as "voterId", m.short_id as "shortId"`, [ctx.viewer.collaborativeId, ctx.viewer.personId, motionId]);
      if (!taken[0]) return refuse(refused(ctx, { key: 'api.proxies.none' }));
      await this.ledger.append(ctx, proxyTakenBack({ motionId, proxy: { voterId: taken[0].voterId } }), { collaborativeId: ctx.viewer.collaborativeId });
      await this.activity.record(ctx, { kind: 'proxyTakenBack', subjectId: motionId, values: { motion: taken[0].shortId }, audienceId: ctx.viewer.partyId });
      return motionById(ctx, motionId);
    });
  }

  cast(ctx: MemberCtx, input: CastByProxyInput): Promise<Motion | Refused> {
    const act = readInput(ctx, CastByProxySchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const booth = await this.ballots.booth(ctx, act.motionId, act.voterId);
      await lockVoter(ctx, act.voterId);
      const held = await this.held(ctx, act.voterId);
      const allowed = mayCastFor(ctx.viewer, booth, { holds: held !== undefined, conflicted: held?.conflicted === true });
      await this.ballots.take(ctx, act, { booth, allowed, made: { how: 'proxy', by: ctx.viewer.personId, proxy: held?.id ?? null } });
      return motionById(ctx, act.motionId);
    });
  }

  /** Somebody else who votes in the motion and is not recused. */
  private async holder(ctx: MemberCtx, motionId: string, voterId: string): Promise<Holder | undefined> {
    const [holder] = await ctx.db.query<Holder[]>(
      `select w.id, w.name, w.party_id as "partyId" from elector e join person w on w.collaborative_id = e.collaborative_id and w.id = e.person_id and w.ended_at is null
       where e.collaborative_id = $1 and e.motion_id = $2 and e.id = $3 and not e.recused`, [ctx.viewer.collaborativeId, motionId, voterId]);
    return holder;
  }

  private async held(ctx: MemberCtx, voterId: string): Promise<Held | undefined> {
    const [held] = await ctx.db.query<Held[]>(
      `select x.id, ${isOut('$3::uuid', 'd.proposal_id')} as conflicted from proxy x join elector e on e.collaborative_id = x.collaborative_id and e.id = x.elector_id
       join motion m on m.collaborative_id = e.collaborative_id and m.id = e.motion_id join deliberation d on d.collaborative_id = m.collaborative_id and d.id = m.deliberation_id
       where x.collaborative_id = $1 and x.elector_id = $2 and x.holder_id = $3 and x.revoked_at is null`, [ctx.viewer.collaborativeId, voterId, ctx.viewer.personId]);
    return held;
  }
}
