import { Injectable } from '@nestjs/common';
import type { Charter as Judging } from '@acuerdo/overlap';
import type { MemberCtx } from '../../platform/ctx.ts';
import type { KeptRole } from './charter.entity.ts';
import type { Charter, Charters } from './charter.model.ts';
import { ACTORS, CHARTERS, HOLD_CHARTER, IN_FORCE, NEXT_CHARTER, SCOPE_THEMES } from './charter.queries.ts';
import { charterAbilities, contradictionsOf, judgingBy, keyOf, shownRoles, type Named } from './charter.rules.ts';

type Row = Omit<Charter, 'roles' | 'contradictions' | 'viewerCan' | 'kept'> & { roles: KeptRole[] };

/** Reads the role charter in all its versions. */
@Injectable()
export class ChartersService {
  async all(ctx: MemberCtx): Promise<Charters> {
    const named = await this.named(ctx);
    const rows = await ctx.db.query<Row[]>(CHARTERS, [ctx.viewer.collaborativeId, null]);
    const versions = rows.map((row) => shown(ctx, row, named));
    const [{ judging }] = await ctx.db.query<[{ judging: boolean }]>('select exists (select from charter_pass where collaborative_id = $1) as judging', [ctx.viewer.collaborativeId]);
    return {
      versions, inForce: versions.find(({ state }) => state === 'in-force') ?? null, judging,
      actors: named.actors.map((actor) => ({ ...actor, key: keyOf(actor) })),
    };
  }

  async one(ctx: MemberCtx, id: string): Promise<Charter | null> {
    const [row] = await ctx.db.query<Row[]>(CHARTERS, [ctx.viewer.collaborativeId, id]);
    return row ? shown(ctx, row, await this.named(ctx)) : null;
  }

  /** What to judge by, held so that no other comes in force before this transaction ends; null while there is none. */
  async inForce(ctx: MemberCtx): Promise<Judging | null> {
    await ctx.db.query(HOLD_CHARTER('shared'), [ctx.viewer.collaborativeId]);
    const [row] = await ctx.db.query<{ roles: KeptRole[] }[]>(IN_FORCE, [ctx.viewer.collaborativeId]);
    return row ? judgingBy(row.roles, await this.named(ctx)) : null;
  }

  /** The version that is drafted or before the partners, as grants would be judged by it; null while there is none. */
  async next(ctx: MemberCtx): Promise<Judging | null> {
    const [row] = await ctx.db.query<{ roles: KeptRole[] }[]>(NEXT_CHARTER, [ctx.viewer.collaborativeId]);
    return row ? judgingBy(row.roles, await this.named(ctx)) : null;
  }

  async named(ctx: MemberCtx): Promise<Named> {
    const { collaborativeId } = ctx.viewer;
    return {
      actors: await ctx.db.query<[]>(ACTORS, [collaborativeId]),
      themes: await ctx.db.query<[]>(SCOPE_THEMES, [collaborativeId]),
    };
  }
}

function shown(ctx: MemberCtx, { roles, ...row }: Row, named: Named): Charter {
  return {
    ...row, kept: roles, roles: shownRoles(roles, named), contradictions: contradictionsOf(roles, named),
    viewerCan: charterAbilities(ctx.viewer, { state: row.state, roles: roles.length, underVote: row.underVote }),
  };
}
