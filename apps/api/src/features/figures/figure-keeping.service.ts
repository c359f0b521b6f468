import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Events } from '../../platform/events/events.ts';
import { grantLeaving } from '../grants/grant.events.ts';
import { overlapsChanged } from '../overlaps/overlap.events.ts';
import { ADD_LINES, COUNTED, HOLD_COUNTING, NOT_COUNTED, TAKE_LINES } from './figure-keeping.queries.ts';
import { linesOf, type CountedGrant } from './figure-lines.rules.ts';

/** So many grants are counted at a time. */
const AT_ONCE = 2_000;

/** Keeps the figures up to date: whenever grants or their overlaps change, in the same transaction. */
@Injectable()
export class FigureKeepingService implements OnModuleInit, OnApplicationBootstrap {
  constructor(private readonly events: Events, private readonly source: DataSource) {}

  onModuleInit(): void {
    this.events.on(overlapsChanged, ({ db, viewer }, { grantIds }) => this.count(db, viewer.collaborativeId, grantIds));
    this.events.on(grantLeaving, ({ db, viewer }, { grantIds }) => this.leave(db, viewer.collaborativeId, grantIds));
  }

  /** What was there before there were figures is counted at the first start; there are no lines of it to take away. */
  async onApplicationBootstrap(): Promise<void> {
    for (const { id, grantIds } of await this.source.query<{ id: string; grantIds: string[] }[]>(NOT_COUNTED)) {
      await this.source.transaction(async (db) => {
        await db.query(HOLD_COUNTING, [id]);
        for (const some of portionsOf(grantIds)) await this.add(db, id, some);
      });
    }
  }

  /** Counts grants anew, from what stands in the database now. */
  async count(db: EntityManager, collaborativeId: string, grantIds: readonly string[]): Promise<void> {
    for (const some of portionsOf(grantIds)) {
      await this.leave(db, collaborativeId, some);
      await this.add(db, collaborativeId, some);
    }
  }

  private async leave(db: EntityManager, collaborativeId: string, grantIds: readonly string[]): Promise<void> {
    await db.query(HOLD_COUNTING, [collaborativeId]);
    await db.query(TAKE_LINES, [collaborativeId, grantIds]);
  }

  private async add(db: EntityManager, collaborativeId: string, grantIds: readonly string[]): Promise<void> {
    const grants = await db.query<CountedGrant[]>(COUNTED, [collaborativeId, grantIds]);
    await db.query(ADD_LINES, [collaborativeId, JSON.stringify(grants.flatMap(linesOf))]);
  }
}

const portionsOf = (ids: readonly string[]): string[][] => Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, at) => ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
