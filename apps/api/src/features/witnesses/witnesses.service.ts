import { Injectable } from '@nestjs/common';
import { may } from '@acuerdo/access';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { LettersService } from '../../platform/mail/letters.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { Witnesses } from './witness.model.ts';
import { namedWitnesses, partnersWithout } from './witnesses.queries.ts';

const AddressSchema = z.object({ address: z.string().trim().max(254).pipe(z.email()) });

/** Who holds the record to its past: each partner names an address that its signed heads are sent to. */
@Injectable()
export class WitnessesService {
  constructor(private readonly tx: Tx, private readonly letters: LettersService, private readonly activity: ActivityService) {}

  async all(ctx: MemberCtx): Promise<Witnesses> {
    const [named, without] = [await namedWitnesses(ctx), await partnersWithout(ctx)];
    return Object.assign(new Witnesses(), { named, without, lettersLeave: this.letters.leaves, viewerCan: [abilityOf('witnesses.name', may(ctx.viewer, 'witnesses.name'))] });
  }

  /** Another address begins anew: it is sent the head of today. */
  name(ctx: MemberCtx, address: string): Promise<Witnesses | Refused> {
    const said = readInput(ctx, AddressSchema, { address });
    return this.tx.run(ctx, async (ctx) => {
      const partner = await this.ownPartner(ctx);
      if (!partner) return refuse(refused(ctx, { key: 'api.witnesses.notPartner' }));
      await ctx.db.query(
        `insert into witness (collaborative_id, id, partner_id, address, language, named_by_id, named_at) values ($1, $2, $3, $4, $5, $6, ${sqlNow(ctx.viewer)})
         on conflict (collaborative_id, partner_id) do update set address = excluded.address, language = excluded.language, named_by_id = excluded.named_by_id, named_at = excluded.named_at,
           letter_id = null, sent_size = null, sent_at = null`,
        [ctx.viewer.collaborativeId, uuid(), partner.id, said.address, ctx.language, ctx.viewer.personId]);
      await this.activity.record(ctx, { kind: 'witnessNamed', subjectId: partner.id, values: { partner: partner.shortName } });
      return this.all(ctx);
    });
  }

  remove(ctx: MemberCtx): Promise<Witnesses | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const partner = await this.ownPartner(ctx);
      const [removed] = partner ? await ctx.db.query<[{ id: string }[], number]>('delete from witness where collaborative_id = $1 and partner_id = $2 returning id', [ctx.viewer.collaborativeId, partner.id]) : [[]];
      if (!partner || removed.length === 0) return refuse(refused(ctx, { key: 'api.notFound' }));
      await this.activity.record(ctx, { kind: 'witnessRemoved', subjectId: partner.id, values: { partner: partner.shortName } });
      return this.all(ctx);
    });
  }

  private async ownPartner(ctx: MemberCtx): Promise<{ id: string; shortName: string } | undefined> {
    const [partner] = await ctx.db.query<{ id: string; shortName: string }[]>(
      `select id, short_name as "shortName" from partner where collaborative_id = $1 and party_id = $2`, [ctx.viewer.collaborativeId, ctx.viewer.partyId]);
    return partner;
  }
}
