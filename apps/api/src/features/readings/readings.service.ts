import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { phasesOfDeliberation } from '../phases/phases-of.ts';
import { PhasesService } from '../phases/phases.service.ts';
import { FirstReading, WriteReadingSchema, type WriteReading, type WriteReadingInput } from './reading.model.ts';
import { findReadings } from './readings.queries.ts';
import { mayRead, roundNow } from './readings.rules.ts';

/** The private first reading, and what moved after it. Nothing is told of it to others while it runs, not even that somebody answered. */
@Injectable()
export class ReadingsService {
  constructor(private readonly tx: Tx, private readonly phases: PhasesService) {}

  async find(ctx: MemberCtx, deliberationId: string): Promise<FirstReading> {
    const phases = await phasesOfDeliberation(ctx, deliberationId);
    return Object.assign(new FirstReading(), {
      round: roundNow(phases), endsOn: phases.find(({ kind }) => kind === 'reading')?.endsOn ?? null, lines: await findReadings(ctx, deliberationId),
      viewerCan: abilityOf('readings.write', mayRead(ctx.viewer, phases)),
    });
  }

  /** The answers of the viewer in the round that is now. What was answered before in this round is replaced. */
  write(ctx: MemberCtx, input: WriteReadingInput): Promise<FirstReading | Refused> {
    const written = readInput(ctx, WriteReadingSchema, input);
    return this.tx.run(ctx, async (ctx) => {
      const phases = await this.phases.held(ctx, written.deliberationId);
      const allowed = mayRead(ctx.viewer, phases);
      if (!allowed.allowed) return refuse(refused(ctx, allowed.reason));
      if (roundNow(phases) !== written.round) return refuse(refused(ctx, { key: 'api.readings.shownMeanwhile' }));
      await this.save(ctx, written);
      return this.find({ ...ctx, loaders: new Map() }, written.deliberationId);
    });
  }

  private async save(ctx: MemberCtx, { deliberationId, round, readings }: WriteReading): Promise<void> {
    const { collaborativeId, personId } = ctx.viewer;
    const saved = await ctx.db.query<unknown[]>(
      `insert into reading (collaborative_id, id, option_id, person_id, round, answer, reason, language, written_at)
       select o.collaborative_id, made.id, o.id, $2, $3, made.answer, made.reason, $4, ${sqlNow(ctx.viewer)}
       from unnest($5::uuid[], $6::uuid[], $7::text[], $8::text[]) as made(id, option_id, answer, reason)
       join "option" o on o.collaborative_id = $1 and o.id = made.option_id and o.deliberation_id = $9 and o.withdrawn_at is null
       on conflict (collaborative_id, option_id, person_id, round) do update
         set answer = excluded.answer, reason = excluded.reason, language = excluded.language, written_at = excluded.written_at
       returning id`,
      [collaborativeId, personId, round, ctx.language, readings.map(() => uuid()), readings.map(({ optionId }) => optionId), readings.map(({ answer }) => answer),
        readings.map(({ reason }) => reason), deliberationId]);
    if (saved.length !== readings.length) refuse(refused(ctx, { key: 'api.readings.optionUnknown' }, ['readings']));
  }
}
