import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

interface Limit {
  readonly perWindow: number;
  readonly windowSeconds: number;
}

/** Tries to sign in: few for one name, more for one address (an office shares one). What comes without an account is counted apart. */
export const LIMITS = {
  name: { perWindow: 10, windowSeconds: 900 },
  address: { perWindow: 60, windowSeconds: 900 },
  application: { perWindow: 120, windowSeconds: 900 },
} as const satisfies Record<string, Limit>;

/** Counts tries in the database, so that every process counts together and a restart forgets nothing. */
@Injectable()
export class ThrottleService {
  constructor(private readonly source: DataSource) {}

  /** Counts one try; true while it is within the limit. In a statement of its own: a rolled back try counts too. */
  async allows(kind: keyof typeof LIMITS, who: string): Promise<boolean> {
    const { perWindow, windowSeconds } = LIMITS[kind];
    const [{ hits }] = await this.source.query<[{ hits: number }]>(
      `insert into throttle as t (key, window_start, hits)
       values ($1, to_timestamp(floor(extract(epoch from clock_timestamp()) / $2::int) * $2::int), 1)
       on conflict (key, window_start) do update set hits = t.hits + 1 returning hits`,
      [`${kind} ${who}`, windowSeconds]);
    if (hits === 1) await this.source.query(`delete from throttle where window_start < clock_timestamp() - interval '1 day'`);
    return hits <= perWindow;
  }
}
