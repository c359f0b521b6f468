import { Injectable } from '@nestjs/common';
import { mayForOwner } from '@acuerdo/access';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { Events } from '../../platform/events/events.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { partyNamed } from '../parties/party.events.ts';
import type { PartyRef } from '../parties/party.model.ts';
import { containing } from './grant.rules.ts';
import { naming, searching } from './grantee.inputs.ts';
import type { Grantee, PartyName } from './grantee.model.ts';
import { ADD_NAME, GRANTEE_COUNT, GRANTEE_LIST, NAMES_OF, ONE_GRANTEE, REGISTRATIONS_OF } from './grantee.queries.ts';
import { granteeAbilities } from './grantee.rules.ts';
import { GrantsService } from './grants.service.ts';

export interface GranteeRecord extends Omit<Grantee, 'viewerCan' | 'funders'> {
  readonly ownerId: string;
  readonly funding: { readonly ref: PartyRef }[];
}

/** Organisations that receive grants, as far as the viewer sees their grants. */
@Injectable()
export class GranteesService {
  constructor(private readonly tx: Tx, private readonly grants: GrantsService, private readonly events: Events) {}

  async page(ctx: MemberCtx, text: string | null, page: PageRequest) {
    const found = [...sightOf(ctx.viewer), containing(readInput(ctx, searching, { text }).text)];
    const rows = await ctx.db.query<GranteeRecord[]>(GRANTEE_LIST, [...found, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1]);
    const [{ total }] = await ctx.db.query<[{ total: number }]>(GRANTEE_COUNT, found);
    const { nodes, next } = pageOf(rows, page, ({ name, id }) => [name, id]);
    return { nodes: nodes.map((row) => shown(ctx, row)), next, total };
  }

  async find(ctx: MemberCtx, id: string): Promise<GranteeRecord | null> {
    const [row] = await ctx.db.query<GranteeRecord[]>(ONE_GRANTEE, [...sightOf(ctx.viewer), id]);
    return row ?? null;
  }

  async one(ctx: MemberCtx, id: string): Promise<Grantee | null> {
    const row = await this.find(ctx, id);
    return row && shown(ctx, row);
  }

  /** Its grants over all partners, and what they add up to. */
  grantsOf(ctx: MemberCtx, granteeId: string, page: PageRequest) {
    return this.grants.page(ctx, { granteeId }, page);
  }

  totalsOf(ctx: MemberCtx, granteeId: string) {
    return this.grants.totals(ctx, { granteeId });
  }

  namesOf(ctx: MemberCtx, granteeId: string): Promise<PartyName[]> {
    return ctx.db.query<PartyName[]>(NAMES_OF, [ctx.viewer.collaborativeId, granteeId]);
  }

  async registrationsOf(ctx: MemberCtx, granteeId: string): Promise<string[]> {
    const rows = await ctx.db.query<{ identifier: string }[]>(REGISTRATIONS_OF, [ctx.viewer.collaborativeId, granteeId]);
    return rows.map(({ identifier }) => identifier);
  }

  /** Adds a way in which somebody writes its name, by which more of its grants are found. */
  addName(ctx: MemberCtx, id: string, given: { text: string; kind: string }): Promise<Grantee | Refused> {
    const { text, kind } = readInput(ctx, naming, given);
    return this.tx.run(ctx, async (ctx) => {
      const grantee = (await this.find(ctx, id)) ?? refuse(refused(ctx, { key: 'api.notFound' }));
      const answer = mayForOwner(ctx.viewer, 'parties.name', grantee.ownerId);
      if (!answer.allowed) return refuse(refused(ctx, answer.reason));
      await ctx.db.query(ADD_NAME, [ctx.viewer.collaborativeId, uuid(), id, text, kind]);
      await this.events.tell(ctx, partyNamed, { partyIds: [id] });
      return shown(ctx, (await this.find(ctx, id)) ?? grantee);
    });
  }
}

function shown(ctx: MemberCtx, { funding, ...row }: GranteeRecord): Grantee {
  return { ...row, funders: funding.map(({ ref }) => ref), viewerCan: granteeAbilities(ctx.viewer, row) };
}
