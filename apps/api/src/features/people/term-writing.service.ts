import { Injectable } from '@nestjs/common';
import { addDays } from '@acuerdo/calendar';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { daysOf } from '../../platform/graphql/vague-date.model.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { written, type Written } from '../parties/organisation.model.ts';
import { nameKey } from '../parties/party.queries.ts';
import type { AddRoleTermInput, EndRoleTermInput } from './role-term.model.ts';
import { AddTermSchema, EndTermSchema, type AddTerm, type EndTerm } from './terms.inputs.ts';

/** The named places of a new term, each in the collaborative and belonging to the others. */
const FITS = `
  (exists (select from partner m where m.collaborative_id = $1 and m.party_id = $2) or exists (select from pool f where f.collaborative_id = $1 and f.party_id = $2))
  and ($3::uuid is null or exists (select from unit u join partner m on m.collaborative_id = u.collaborative_id and m.id = u.partner_id
    where u.collaborative_id = $1 and u.id = $3 and m.party_id = $2))
  and ($4::uuid is null or exists (select from body b where b.collaborative_id = $1 and b.id = $4))
  and ($5::uuid is null or exists (select from seat s where s.collaborative_id = $1 and s.id = $5 and s.body_id = $4))
  and ($6::uuid is null or exists (select from role_term t where t.collaborative_id = $1 and t.id = $6))`;

/** Roles given and ended, whoever holds them; nobody, for a post that stands open. */
@Injectable()
export class TermWritingService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService) {}

  add(ctx: MemberCtx, input: AddRoleTermInput): Promise<Written | Refused> {
    const term = readInput(ctx, AddTermSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const [{ fits }] = await ctx.db.query<[{ fits: boolean }]>(
        `select ${FITS} as fits`, [ctx.viewer.collaborativeId, term.partyId, term.unitId, term.bodyId, term.seatId, term.alternateForId]);
      if (!fits) return refuse(refused(ctx, { key: 'api.notFound' }));
      const id = await this.save(ctx, term);
      await this.activity.record(ctx, { kind: term.personName ? 'roleTermAdded' : 'vacancyAdded', subjectId: id, values: { title: term.title, name: term.personName ?? '' } });
      return written(id);
    });
  }

  /** Ends a term; where the post stays open, a vacancy begins the day after. */
  end(ctx: MemberCtx, input: EndRoleTermInput): Promise<Written | Refused> {
    const end = readInput(ctx, EndTermSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const [term] = await ctx.db.query<{ title: string; begins: string | null; ended: boolean }[]>(
        `select title, lower(from_range)::text as begins, until_range is not null as ended from role_term where collaborative_id = $1 and id = $2 for update`,
        [ctx.viewer.collaborativeId, end.id]);
      if (!term) return refuse(refused(ctx, { key: 'api.notFound' }));
      if (term.ended) return refuse(refused(ctx, { key: 'api.people.termEnded' }));
      if (term.begins !== null && end.until.to < term.begins) return refuse(refused(ctx, { key: 'api.people.termEndsBeforeStart' }, ['until']));
      await this.saveEnd(ctx, end);
      await this.activity.record(ctx, { kind: 'roleTermEnded', subjectId: end.id, values: { title: term.title } });
      return written(end.id);
    });
  }

  private async save(ctx: MemberCtx, { title, kind, personName, partyId, unitId, bodyId, seatId, leads, alternateForId, from }: AddTerm): Promise<string> {
    const id = uuid();
    const personId = personName ? await this.personCalled(ctx, personName, partyId) : null;
    await ctx.db.query(
      `insert into role_term (collaborative_id, id, title, kind, person_id, party_id, unit_id, body_id, seat_id, leads, alternate_for_id, from_written, from_range)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::daterange)`,
      [ctx.viewer.collaborativeId, id, title, alternateForId ? 'alternate' : kind, personId, partyId, unitId, bodyId, seatId, leads, alternateForId,
        from?.written ?? null, daysOf(from)]);
    return id;
  }

  /** Who is called so, whatever the case and the accents; somebody new where nobody is. */
  private async personCalled(ctx: MemberCtx, name: string, partyId: string): Promise<string> {
    const { collaborativeId } = ctx.viewer;
    const [known] = await ctx.db.query<{ id: string }[]>(
      `select p.id from person p where p.collaborative_id = $1 and (${nameKey('p.name')} = ${nameKey('$2')} or exists (
         select from person_name n where n.collaborative_id = $1 and n.person_id = p.id and ${nameKey('n.text')} = ${nameKey('$2')})) order by p.id limit 1`,
      [collaborativeId, name]);
    if (known) return known.id;
    const id = uuid();
    await ctx.db.query(`insert into person (collaborative_id, id, name, party_id, roles) values ($1, $2, $3, $4, '{}')`, [collaborativeId, id, name, partyId]);
    return id;
  }

  private async saveEnd(ctx: MemberCtx, { id, until, reason, vacant }: EndTerm): Promise<void> {
    const { collaborativeId } = ctx.viewer;
    await ctx.db.query(
      'update role_term set until_written = $3, until_range = $4::daterange, ended_reason = $5 where collaborative_id = $1 and id = $2',
      [collaborativeId, id, until.written, daysOf(until), reason]);
    if (!vacant) return;
    const begins = { from: addDays(until.from, 1), to: addDays(until.to, 1) };
    await ctx.db.query(
      `insert into role_term (collaborative_id, id, title, kind, party_id, unit_id, shared_with_id, shared_until, body_id, seat_id, leads, alternate_for_id, from_written, from_range)
       select collaborative_id, $3, title, kind, party_id, unit_id, shared_with_id, shared_until, body_id, seat_id, leads, alternate_for_id, $4, $5::daterange
       from role_term where collaborative_id = $1 and id = $2`,
      [collaborativeId, id, uuid(), begins.from === begins.to ? begins.from : until.written, daysOf(begins)]);
  }
}
