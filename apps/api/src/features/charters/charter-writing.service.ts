import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import type { CharterState, KeptActor, KeptRole } from './charter.entity.ts';
import { CharterRoleSchema, type CharterRoleInput, type CharterRoleSaid } from './charter.inputs.ts';
import type { Charter } from './charter.model.ts';
import { BEGIN_CHARTER, HOLD_CHARTER, LOCK_CHARTER, SAVE_ROLES } from './charter.queries.ts';
import { keyOf, mayDraft, type Named } from './charter.rules.ts';
import { ChartersService } from './charters.service.ts';

interface Locked {
  readonly id: string;
  readonly version: number;
  readonly state: CharterState;
  readonly roles: KeptRole[];
}

const MOST_ROLES = 40;

/** Drafts of the charter: one at a time, begun from a version that is there, changed role by role. */
@Injectable()
export class CharterWritingService {
  constructor(private readonly tx: Tx, private readonly charters: ChartersService, private readonly activity: ActivityService) {}

  /** The next version, with the roles of the latest one. */
  begin(ctx: MemberCtx): Promise<Charter | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const { collaborativeId, personId } = ctx.viewer;
      await ctx.db.query(HOLD_CHARTER('alone'), [collaborativeId]);
      const { versions: [latest] } = await this.charters.all(ctx);
      if (latest?.state === 'draft' || latest?.state === 'put') return refuse(refused(ctx, { key: latest.state === 'draft' ? 'api.charters.draftThere' : 'api.charters.underVote' }));
      const id = uuid();
      await ctx.db.query(BEGIN_CHARTER(sqlNow(ctx.viewer)), [collaborativeId, id, JSON.stringify(latest?.kept ?? []), personId]);
      await this.activity.record(ctx, { kind: 'charterBegun', subjectId: id, values: { version: (latest?.version ?? 0) + 1 } });
      return this.shown(ctx, id);
    });
  }

  /** Adds a role at the end, or changes the one that is named. */
  saveRole(ctx: MemberCtx, charterId: string, { roleId, input }: { roleId: string | null; input: CharterRoleInput }): Promise<Charter | Refused> {
    const said = readInput(ctx, CharterRoleSchema, input);
    return this.change(ctx, charterId, async (ctx, roles) => {
      const role = this.keptOf(ctx, said, { id: roleId ?? uuid(), named: await this.charters.named(ctx) });
      if (roleId === null) return roles.length < MOST_ROLES ? [...roles, role] : refuse(refused(ctx, { key: 'api.charters.tooMany', values: { most: MOST_ROLES } }));
      if (!roles.some(({ id }) => id === roleId)) return refuse(refused(ctx, { key: 'api.notFound' }));
      return roles.map((one) => (one.id === roleId ? role : one));
    });
  }

  removeRole(ctx: MemberCtx, charterId: string, roleId: string): Promise<Charter | Refused> {
    return this.change(ctx, charterId, (ctx, roles) =>
      (roles.some(({ id }) => id === roleId) ? roles.filter(({ id }) => id !== roleId) : refuse(refused(ctx, { key: 'api.notFound' }))));
  }

  private change(ctx: MemberCtx, id: string, changed: (ctx: MemberCtx, roles: readonly KeptRole[]) => KeptRole[] | Promise<KeptRole[]>): Promise<Charter | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const [locked] = await ctx.db.query<Locked[]>(LOCK_CHARTER, [ctx.viewer.collaborativeId, id]);
      if (!locked) return refuse(refused(ctx, { key: 'api.notFound' }));
      const allowed = mayDraft(ctx.viewer, locked.state);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      await ctx.db.query(SAVE_ROLES, [ctx.viewer.collaborativeId, id, JSON.stringify(await changed(ctx, locked.roles))]);
      return this.shown(ctx, id);
    });
  }

  private keptOf(ctx: MemberCtx, { leads, mayJoin, ...said }: CharterRoleSaid, { id, named }: { id: string; named: Named }): KeptRole {
    const there = (code: string, population: boolean) => named.themes.some((theme) => theme.code === code && (theme.kind === 'population') === population);
    if (!said.themes.every((code) => there(code, false)) || !said.populations.every((code) => there(code, true))) refuse(refused(ctx, { key: 'api.charters.themeUnknown' }, ['themes']));
    const actorOf = (key: string, path: string): KeptActor => {
      const actor = named.actors.find((one) => keyOf(one) === key);
      return actor ? { partyId: actor.party.id, unitId: actor.unit?.id ?? null } : refuse(refused(ctx, { key: 'api.charters.actorUnknown' }, [path]));
    };
    return { ...said, id, leads: actorOf(leads, 'leads'), mayJoin: mayJoin.filter((key) => key !== leads).map((key) => actorOf(key, 'mayJoin')) };
  }

  private async shown(ctx: MemberCtx, id: string): Promise<Charter> {
    const charter = await this.charters.one(ctx, id);
    if (!charter) throw new Error('the charter that was just written is not there');
    return charter;
  }
}
