import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sqlToday } from '../collaboratives/clock.ts';
import { BoardKept } from './board.model.ts';

/** When boards meet. Each partner says it of its own board, so that deadlines can wait for it. */
@Injectable()
export class BoardsService {
  constructor(private readonly tx: Tx) {}

  add(ctx: MemberCtx, meetsOn: string): Promise<BoardKept | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const { collaborativeId, partyId } = ctx.viewer;
      const [partner] = await ctx.db.query<{ id: string; past: boolean }[]>(
        `select p.id, $3::date < ${sqlToday(ctx.viewer)} as past from partner p where p.collaborative_id = $1 and p.party_id = $2`, [collaborativeId, partyId, meetsOn]);
      if (!partner) return refuse(refused(ctx, { key: 'api.boards.notPartner' }));
      if (partner.past) return refuse(refused(ctx, { key: 'api.boards.past' }, ['meetsOn']));
      const added = await ctx.db.query<{ id: string }[]>(
        'insert into board_meeting (collaborative_id, id, partner_id, meets_on) values ($1, $2, $3, $4) on conflict (collaborative_id, partner_id, meets_on) do nothing returning id',
        [collaborativeId, uuid(), partner.id, meetsOn]);
      if (!added[0]) return refuse(refused(ctx, { key: 'api.boards.there' }, ['meetsOn']));
      return Object.assign(new BoardKept(), added[0]);
    });
  }

  /** Takes a day back; another partner's is as if it were not there. */
  remove(ctx: MemberCtx, id: string): Promise<BoardKept | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const [removed] = await ctx.db.query<[{ id: string }[], number]>(
        `delete from board_meeting b using partner p where b.collaborative_id = $1 and b.id = $2 and p.collaborative_id = b.collaborative_id and p.id = b.partner_id and p.party_id = $3 returning b.id`,
        [ctx.viewer.collaborativeId, id, ctx.viewer.partyId]);
      if (!removed[0]) return refuse(refused(ctx, { key: 'api.notFound' }));
      return Object.assign(new BoardKept(), removed[0]);
    });
  }
}
