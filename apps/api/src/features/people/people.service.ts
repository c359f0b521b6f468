import { Injectable } from '@nestjs/common';
import type { Ctx, MemberCtx } from '../../platform/ctx.ts';
import { abilitiesOf } from '../../platform/guard/ability.model.ts';
import type { PageRequest } from '../../platform/graphql/paging.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import type { SignedIn } from '../accounts/account.model.ts';
import { AccountsService } from '../accounts/accounts.service.ts';
import { dayIn } from '../collaboratives/clock.ts';
import type { PartnerMark } from '../parties/party.model.ts';
import { activePeople, markOf, membershipsOf, personById, rolesToTry } from './people.queries.ts';
import type { Membership, RoleToTry, Workspace } from './person.model.ts';

interface CollaborativeRow {
  name: string;
  timeZone: string;
  sample: boolean;
  partners: PartnerMark[];
}

/** Who is in a collaborative, and what the viewer is in it. */
@Injectable()
export class PeopleService {
  constructor(private readonly accounts: AccountsService) {}

  async workspace(ctx: MemberCtx): Promise<Workspace> {
    const [row] = await ctx.db.query<CollaborativeRow[]>(
      `select c.name, c.time_zone as "timeZone", c.sample,
         coalesce((select json_agg(${markOf('m')} order by m.hue) from partner m where m.collaborative_id = c.id and m.valid @> $2::date), '[]') as partners
       from collaborative c where c.id = $1`, [ctx.viewer.collaborativeId, ctx.now]);
    if (!row) throw new Error('the collaborative of the request is gone');
    return {
      ...row, slug: ctx.viewer.slug, now: ctx.now, today: dayIn(row.timeZone, ctx.now),
      person: await personById(ctx.db, ctx.viewer.collaborativeId, ctx.viewer.personId), viewerCan: abilitiesOf(ctx.viewer),
    };
  }

  memberships(ctx: Ctx): Promise<Membership[]> {
    return ctx.account ? membershipsOf(ctx.db, ctx.account.id) : Promise.resolve([]);
  }

  list(ctx: MemberCtx, page: PageRequest) {
    return activePeople(ctx.db, ctx.viewer.collaborativeId, page);
  }

  rolesToTry(ctx: Ctx): Promise<RoleToTry[]> {
    return rolesToTry(ctx.db);
  }

  /** Signs in as a role of the sample, which needs no password; nobody else can be entered this way. */
  async tryRole(ctx: Ctx, personId: string): Promise<SignedIn | Refused> {
    const [role] = await ctx.db.query<{ accountId: string; slug: string }[]>(
      `select p.account_id as "accountId", c.slug from person p join collaborative c on c.id = p.collaborative_id
       where p.id = $1 and p.to_try and c.sample and p.ended_at is null and p.account_id is not null`, [personId]);
    if (!role) return refused(ctx, { key: 'api.people.notToTry' });
    return { viewer: await this.accounts.enter(ctx, role.accountId), slug: role.slug };
  }
}
