import { Injectable } from '@nestjs/common';
import { partnerJoined, partnerLeft } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { nextShortIds } from '../../platform/database/short-ids.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { daysOf } from '../../platform/graphql/vague-date.model.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { written, type Written } from './organisation.model.ts';
import { AddPartnerSchema, type AddPartner, type AddPartnerInput, type EndMembershipInput } from './organisation.inputs.ts';

/** Who is a partner, from when to when. */
@Injectable()
export class PartnersService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService, private readonly ledger: LedgerService) {}

  /** A new partner with its party. Its letter is its own: the refusal names who has it. */
  add(ctx: MemberCtx, input: AddPartnerInput): Promise<Written | Refused> {
    const partner = readInput(ctx, AddPartnerSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const holder = await this.lockLetters(ctx, partner.letter);
      if (holder) return refuse(refused(ctx, { key: 'api.parties.letterTaken', values: { letter: partner.letter, name: holder } }, ['letter']));
      const id = await this.save(ctx, partner);
      await this.ledger.append(ctx, partnerJoined({ partnerId: id, name: partner.name, letter: partner.letter, from: partner.since.from }), { collaborativeId: ctx.viewer.collaborativeId });
      await this.activity.record(ctx, { kind: 'partnerAdded', subjectId: id, values: { name: partner.shortName } });
      return written(id);
    });
  }

  /** Ends a membership with its last day; what it decided and gave until then stays. */
  end(ctx: MemberCtx, { partnerId, lastDay }: EndMembershipInput): Promise<Written | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const partner = await this.lock(ctx, partnerId);
      if (!partner) return refuse(refused(ctx, { key: 'api.notFound' }));
      if (partner.ended) return refuse(refused(ctx, { key: 'api.parties.endedAlready', values: { name: partner.name } }));
      if (lastDay < partner.since) return refuse(refused(ctx, { key: 'api.parties.endsBeforeStart', values: { name: partner.name } }, ['lastDay']));
      await this.setEnd(ctx, partnerId, lastDay);
      await this.ledger.append(ctx, partnerLeft({ partnerId, until: lastDay }), { collaborativeId: ctx.viewer.collaborativeId });
      await this.activity.record(ctx, { kind: 'membershipEnded', subjectId: partnerId, values: { name: partner.name } });
      return written(partnerId);
    });
  }

  /** Takes the end of a membership back. */
  goOn(ctx: MemberCtx, partnerId: string): Promise<Written | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const partner = await this.lock(ctx, partnerId);
      if (!partner) return refuse(refused(ctx, { key: 'api.notFound' }));
      if (!partner.ended) return refuse(refused(ctx, { key: 'api.parties.notEnded', values: { name: partner.name } }));
      await this.setEnd(ctx, partnerId, null);
      await this.ledger.append(ctx, partnerLeft({ partnerId, until: null }), { collaborativeId: ctx.viewer.collaborativeId });
      await this.activity.record(ctx, { kind: 'membershipGoesOn', subjectId: partnerId, values: { name: partner.name } });
      return written(partnerId);
    });
  }

  private async setEnd(ctx: MemberCtx, partnerId: string, lastDay: string | null): Promise<void> {
    await ctx.db.query(
      `update partner set valid = daterange(lower(valid), $3::date, '[]') where collaborative_id = $1 and id = $2`, [ctx.viewer.collaborativeId, partnerId, lastDay]);
  }

  /** Partners are added one at a time, so that no two get one letter or one hue. Gives the name of who has the letter. */
  private async lockLetters(ctx: MemberCtx, letter: string): Promise<string | undefined> {
    await ctx.db.query(`select pg_advisory_xact_lock(hashtextextended('partner ' || $1, 0))`, [ctx.viewer.collaborativeId]);
    const [row] = await ctx.db.query<{ name: string }[]>(
      'select short_name as name from partner where collaborative_id = $1 and letter = $2', [ctx.viewer.collaborativeId, letter]);
    return row?.name;
  }

  private async lock(ctx: MemberCtx, id: string): Promise<{ name: string; since: string; ended: boolean } | undefined> {
    const [row] = await ctx.db.query<{ name: string; since: string; ended: boolean }[]>(
      `select short_name as name, lower(valid)::text as since, not upper_inf(valid) as ended from partner where collaborative_id = $1 and id = $2 for update`,
      [ctx.viewer.collaborativeId, id]);
    return row;
  }

  private async save(ctx: MemberCtx, { name, shortName, letter, since, country }: AddPartner): Promise<string> {
    const { collaborativeId } = ctx.viewer;
    const [partyId, id] = [uuid(), uuid()];
    const [shortId] = await nextShortIds(ctx, 'ORG', 1);
    await ctx.db.query(
      `insert into party (collaborative_id, id, short_id, name, kind, country, owner_id, shared_at, protection)
       values ($1, $2, $3, $4, 'foundation', $5, $2, ${sqlNow(ctx.viewer)}, 'open')`, [collaborativeId, partyId, shortId, name, country]);
    await ctx.db.query(`insert into party_name (collaborative_id, id, party_id, text, kind) values ($1, $2, $3, $4, 'legal')`, [collaborativeId, uuid(), partyId, name]);
    await ctx.db.query(
      `insert into partner (collaborative_id, id, party_id, short_name, letter, hue, valid, since_written, since_range)
       select $1, $2, $3, $4, $5, coalesce(max(hue), -1) + 1, daterange($6::date, null), $7, $8::daterange from partner where collaborative_id = $1`,
      [collaborativeId, id, partyId, shortName, letter, since.from, since.written, daysOf(since)]);
    return id;
  }
}
