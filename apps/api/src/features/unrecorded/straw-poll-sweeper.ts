import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Loop } from '../../platform/loop.ts';
import { LONGEST_HOURS } from './unrecorded.rules.ts';

/** Removes what nobody cleared away, and keeps that it took place, on the day on which it was opened. */
const SWEEP = `
  with due as materialized (
    select s.collaborative_id, s.id, s.deliberation_id, (s.opened_at at time zone c.time_zone)::date as held_on
    from straw_poll s join collaborative c on c.id = s.collaborative_id
    where s.opened_at < clock_timestamp() + make_interval(secs => c.clock_offset_seconds) - make_interval(hours => ${LONGEST_HOURS})
    for update of s skip locked),
  answers as (delete from straw_answer a using due where a.collaborative_id = due.collaborative_id and a.poll_id = due.id),
  polls as (delete from straw_poll s using due where s.collaborative_id = due.collaborative_id and s.id = due.id)
  insert into unrecorded (collaborative_id, id, deliberation_id, kind, held_on)
  select collaborative_id, gen_random_uuid(), deliberation_id, 'straw-poll', held_on from due`;

/** Straw polls do not outlive their day, whoever forgets them. */
@Injectable()
export class StrawPollSweeper implements BeforeApplicationShutdown {
  private readonly loop = new Loop({ name: 'clearing straw polls away', pauseMs: 60_000, round: () => this.sweep() });

  constructor(private readonly source: DataSource) {}

  start(): void {
    this.loop.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  async sweep(): Promise<void> {
    await this.source.query(SWEEP);
  }
}
