import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { written, type Written } from './organisation.model.ts';
import {
  AddBodySchema, AddProspectSchema, AddUnitSchema, ProspectStateSchema, type AddBody, type AddBodyInput, type AddProspectInput, type AddUnit, type AddUnitInput,
} from './organisation.inputs.ts';

/** Units, bodies with seats, and who could join. */
@Injectable()
export class OrganisationWritingService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService) {}

  addUnit(ctx: MemberCtx, input: AddUnitInput): Promise<Written | Refused> {
    const unit = readInput(ctx, AddUnitSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const id = await this.saveUnit(ctx, unit);
      if (!id) return refuse(refused(ctx, { key: 'api.notFound' }));
      await this.activity.record(ctx, { kind: 'unitAdded', subjectId: id, values: { name: unit.name } });
      return written(id);
    });
  }

  addBody(ctx: MemberCtx, input: AddBodyInput): Promise<Written | Refused> {
    const body = readInput(ctx, AddBodySchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const id = await this.saveBody(ctx, body);
      if (!id) return refuse(refused(ctx, { key: 'api.notFound' }));
      await this.activity.record(ctx, { kind: 'bodyAdded', subjectId: id, values: { name: body.name } });
      return written(id);
    });
  }

  addProspect(ctx: MemberCtx, input: AddProspectInput): Promise<Written | Refused> {
    const { nameEn, nameEs, many } = readInput(ctx, AddProspectSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const id = uuid();
      await ctx.db.query(
        `insert into prospect (collaborative_id, id, name_en, name_es, many, state) values ($1, $2, $3, $4, $5, 'considered')`,
        [ctx.viewer.collaborativeId, id, nameEn, nameEs ?? nameEn, many]);
      await this.activity.record(ctx, { kind: 'prospectAdded', subjectId: id, values: { name: nameEn } });
      return written(id);
    });
  }

  /** Any state may follow any other, so that a mistake can be taken back. */
  setProspectState(ctx: MemberCtx, id: string, asked: string): Promise<Written | Refused> {
    const { state } = readInput(ctx, ProspectStateSchema, { state: asked });
    return this.tx.run(ctx, async (ctx) => {
      const [, changed] = await ctx.db.query<[unknown, number]>('update prospect set state = $3 where collaborative_id = $1 and id = $2', [ctx.viewer.collaborativeId, id, state]);
      if (changed !== 1) return refuse(refused(ctx, { key: 'api.notFound' }));
      return written(id);
    });
  }

  /** Below a unit of the same partner, or directly below the partner. */
  private async saveUnit(ctx: MemberCtx, { partnerId, parentId, name, shortName, mission }: AddUnit): Promise<string | undefined> {
    const [row] = await ctx.db.query<{ id: string }[]>(
      `insert into unit (collaborative_id, id, partner_id, parent_id, name, short_name, mission, valid)
       select m.collaborative_id, $2, m.id, $4, $5, $6, $7, '(,)' from partner m
       where m.collaborative_id = $1 and m.id = $3 and ($4::uuid is null or exists (
         select from unit above where above.collaborative_id = $1 and above.id = $4 and above.partner_id = m.id))
       returning id`, [ctx.viewer.collaborativeId, uuid(), partnerId, parentId, name, shortName, mission]);
    return row?.id;
  }

  /** Of a partner or the pool; a unit, where one is named, is the partner's. */
  private async saveBody(ctx: MemberCtx, { name, kind, partyId, unitId, seats }: AddBody): Promise<string | undefined> {
    const { collaborativeId } = ctx.viewer;
    const [row] = await ctx.db.query<{ id: string }[]>(
      `insert into body (collaborative_id, id, name, kind, party_id, unit_id)
       select $1, $2, $3, $4, $5, $6 where (exists (select from pool f where f.collaborative_id = $1 and f.party_id = $5) and $6::uuid is null)
         or exists (select from partner m where m.collaborative_id = $1 and m.party_id = $5 and ($6::uuid is null or exists (
           select from unit u where u.collaborative_id = $1 and u.id = $6 and u.partner_id = m.id)))
       returning id`, [collaborativeId, uuid(), name, kind, partyId, unitId]);
    if (!row) return undefined;
    const saved = await ctx.db.query<unknown[]>(
      `insert into seat (collaborative_id, id, body_id, title, partner_id, votes)
       select $1, seat.id, $2, seat.title, m.id, seat.votes
       from unnest($3::uuid[], $4::text[], $5::uuid[], $6::boolean[]) as seat(id, title, partner_id, votes)
       left join partner m on m.collaborative_id = $1 and m.id = seat.partner_id where seat.partner_id is null or m.id is not null returning id`,
      [collaborativeId, row.id, seats.map(() => uuid()), seats.map(({ title }) => title), seats.map(({ partnerId }) => partnerId), seats.map(({ votes }) => votes)]);
    return saved.length === seats.length ? row.id : undefined;
  }
}
