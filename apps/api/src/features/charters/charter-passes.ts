import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Tx } from '../../platform/database/tx.ts';
import { Loop } from '../../platform/loop.ts';
import type { PassPart } from './charter-pass.entity.ts';

/** Looks at the next rows after an id, so many of them; gives the last one's id, or null when none was left. */
export type Batch = (ctx: MemberCtx, afterId: string, limit: number) => Promise<string | null>;

interface Waiting {
  readonly id: string;
  readonly part: PassPart;
  readonly afterId: string | null;
  readonly collaborativeId: string;
  readonly slug: string;
  readonly clockOffsetSeconds: number;
  readonly now: Date;
}

const SIZE = 1_000;

/** How many batches of each part are looked at in the transaction in which a charter comes in force; the rest follows right after. */
const AT_ONCE = 2;

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

const WAITING = `
  select p.id, p.part, p.after_id as "afterId", p.collaborative_id as "collaborativeId", c.slug, c.clock_offset_seconds as "clockOffsetSeconds",
    clock_timestamp() + make_interval(secs => c.clock_offset_seconds) as now
  from charter_pass p join collaborative c on c.id = p.collaborative_id`;

const RESTART = `
  insert into charter_pass (collaborative_id, id, part) select $1, id, part from unnest($2::uuid[], $3::text[]) as given(id, part)
  on conflict (collaborative_id, part) do update set after_id = null`;

/**
 * Looks at all grants and overlaps again when another charter comes in force: in batches, of which the first two are done in that
 * transaction and the others by a loop in every process, each batch in a transaction of its own. Whoever goes down in the middle
 * leaves a row that says where to go on. What changes meanwhile is judged by the new charter anyway.
 */
@Injectable()
export class CharterPasses implements BeforeApplicationShutdown {
  private readonly batches = new Map<PassPart, Batch>();
  private readonly loop = new Loop({ name: 'judging by the charter', pauseMs: 1_000, round: () => this.catchUp() });

  constructor(private readonly source: DataSource, private readonly tx: Tx) {}

  /** A feature says how its part is looked at. */
  by(part: PassPart, batch: Batch): void {
    this.batches.set(part, batch);
  }

  start(): void {
    this.loop.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  /** Everything is to be looked at again, from the caller's transaction on. */
  async restart(ctx: MemberCtx): Promise<void> {
    const { collaborativeId } = ctx.viewer;
    const parts = [...this.batches.keys()];
    await ctx.db.query(RESTART, [collaborativeId, parts.map(() => uuid()), parts]);
    for (const part of parts) for (let done = 0; done < AT_ONCE && await this.step(ctx, part); done += 1);
  }

  /** All that waits, now. */
  async catchUp(): Promise<void> {
    for (let waiting = await this.waiting(); waiting.length > 0; waiting = await this.waiting()) {
      for (const pass of waiting) await this.tx.run(ctxOf(this.source, pass), (ctx) => this.step(ctx, pass.part));
    }
  }

  private waiting(): Promise<Waiting[]> {
    return this.source.query<Waiting[]>(`${WAITING} order by p.id limit 100`);
  }

  /** One batch, and whether another may follow. One process at a time has a part. */
  private async step(ctx: MemberCtx, part: PassPart): Promise<boolean> {
    const { collaborativeId } = ctx.viewer;
    const [pass] = await ctx.db.query<{ id: string; afterId: string | null }[]>(
      'select id, after_id as "afterId" from charter_pass where collaborative_id = $1 and part = $2 for update', [collaborativeId, part]);
    const batch = this.batches.get(part);
    if (!pass || !batch) return false;
    const last = await batch(ctx, pass.afterId ?? BEFORE_ALL, SIZE);
    if (last === null) await ctx.db.query('delete from charter_pass where collaborative_id = $1 and id = $2', [collaborativeId, pass.id]);
    else await ctx.db.query('update charter_pass set after_id = $3 where collaborative_id = $1 and id = $2', [collaborativeId, pass.id, last]);
    return last !== null;
  }
}

/** Nobody acts here: the product itself does. */
function ctxOf(source: DataSource, { collaborativeId, slug, clockOffsetSeconds, now }: Waiting): MemberCtx {
  return {
    db: source.manager, language: 'en', account: null, now, requestId: 'judging', address: '', agent: '', loaders: new Map(),
    cookie: { set: () => undefined, clear: () => undefined },
    viewer: { collaborativeId, slug, clockOffsetSeconds, personId: '', partyId: '', roles: [] },
  };
}
