import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { workOutLives } from './decision-life.queries.ts';

const SAVE = `
  insert into decision_span (collaborative_id, id, decision_id, state, valid, by_id)
  select $1, made.id, made.decision_id, made.state, daterange(made.since, made.until), made.by_id
  from unnest($2::uuid[], $3::uuid[], $4::text[], $5::date[], $6::date[], $7::uuid[]) as made(id, decision_id, state, since, until, by_id)`;

/** Works out the lives of decisions anew when one is recorded, or its result is settled; whoever calls holds the register. */
@Injectable()
export class DecisionLifeService {
  async refresh(ctx: MemberCtx, decisionId: string): Promise<void> {
    const { collaborativeId } = ctx.viewer;
    const { ids, spans } = await workOutLives(ctx.db, collaborativeId, decisionId);
    await ctx.db.query('delete from decision_span where collaborative_id = $1 and decision_id = any($2::uuid[])', [collaborativeId, ids]);
    await ctx.db.query(SAVE, [
      collaborativeId, spans.map(() => uuid()), spans.map((span) => span.decisionId), spans.map(({ state }) => state), spans.map(({ from }) => from), spans.map(({ to }) => to),
      spans.map(({ byId }) => byId),
    ]);
  }
}
