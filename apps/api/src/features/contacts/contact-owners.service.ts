import { Injectable } from '@nestjs/common';
import type { Answer } from '@acuerdo/access';
import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import type { Grantee } from '../grants/grantee.model.ts';
import { GranteesService } from '../grants/grantees.service.ts';
import type { ContactOwner, HandContactOnInput } from './contact.model.ts';
import { CAN_SPEAK, HAND_ON, HOLD_CONTACTS, LET_GO, OWNERS_OF, SAVE_OWNER } from './contact.queries.ts';
import { mayHandOn, mayTake } from './contact.rules.ts';

export interface OwnerRow extends ContactOwner {
  readonly wantedId: string;
  /** The party by which the grantee was known when it was taken. */
  readonly granteeId: string;
  /** Whom the person acts for. */
  readonly partyId: string;
}

/** Who speaks with a grantee for everybody: taken once, then handed on. */
@Injectable()
export class ContactOwnersService {
  constructor(private readonly tx: Tx, private readonly grantees: GranteesService, private readonly activity: ActivityService) {}

  /** One statement for all grantees of a request. */
  of(ctx: MemberCtx, granteeId: string): Promise<OwnerRow | null> {
    const known = ctx.loaders.get(ContactOwnersService) as DataLoader<string, OwnerRow | null> | undefined;
    const loader = known ?? new DataLoader<string, OwnerRow | null>((ids) => this.several(ctx, ids), { cache: false });
    ctx.loaders.set(ContactOwnersService, loader);
    return loader.load(granteeId);
  }

  /** The viewer speaks with a grantee from now on, where nobody did. */
  take(ctx: MemberCtx, granteeId: string): Promise<Grantee | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const { grantee, owner } = await this.hold(ctx, granteeId);
      this.allowed(ctx, mayTake(ctx.viewer, owner));
      await ctx.db.query(SAVE_OWNER(sqlNow(ctx.viewer)), [ctx.viewer.collaborativeId, grantee.id, ctx.viewer.personId]);
      return this.told(ctx, grantee, 'contactTaken');
    });
  }

  /** To a colleague, to somebody of another partner, or to nobody; refused where it is not any more with whom the viewer saw it. */
  handOn(ctx: MemberCtx, { granteeId, fromId, toId }: HandContactOnInput): Promise<Grantee | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const { grantee, owner } = await this.hold(ctx, granteeId);
      if (owner && owner.personId !== fromId) return refuse(refused(ctx, { key: 'api.contacts.speaks', values: { name: owner.name } }));
      this.allowed(ctx, mayHandOn(ctx.viewer, owner));
      const { collaborativeId } = ctx.viewer;
      if (!toId) await ctx.db.query(LET_GO, [collaborativeId, owner?.granteeId]);
      else if ((await ctx.db.query<unknown[]>(CAN_SPEAK, [collaborativeId, toId])).length === 0) return refuse(refused(ctx, { key: 'api.contacts.noPerson' }, ['toId']));
      else await ctx.db.query(HAND_ON(sqlNow(ctx.viewer)), [collaborativeId, owner?.granteeId, toId]);
      return this.told(ctx, grantee, toId ? 'contactHandedOn' : 'contactLetGo');
    });
  }

  private async hold(ctx: MemberCtx, granteeId: string) {
    await ctx.db.query(HOLD_CONTACTS, [ctx.viewer.collaborativeId]);
    const grantee = (await this.grantees.one(ctx, granteeId)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
    const [owner = null] = await this.several(ctx, [grantee.id]);
    return { grantee, owner };
  }

  private async several(ctx: MemberCtx, ids: readonly string[]): Promise<(OwnerRow | null)[]> {
    const rows = await ctx.db.query<OwnerRow[]>(OWNERS_OF, [...sightOf(ctx.viewer), ids]);
    return ids.map((id) => rows.find(({ wantedId }) => wantedId === id) ?? null);
  }

  private allowed(ctx: MemberCtx, answer: Answer): void {
    if (!answer.allowed) refuse(refused(ctx, answer.reason));
  }

  /** Of what only its own party sees, nobody else is told. */
  private async told(ctx: MemberCtx, grantee: Grantee, kind: string): Promise<Grantee> {
    const isKnown = grantee.shared && grantee.protection !== 'protected';
    if (isKnown) await this.activity.record(ctx, { kind, subjectId: grantee.id, values: { grantee: grantee.shortId ?? '' } });
    return grantee;
  }
}
