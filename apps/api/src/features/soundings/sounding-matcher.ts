import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { OverlapGrant } from '@acuerdo/overlap';
import { setImmediate as breathe } from 'node:timers/promises';
import { DataSource, type EntityManager } from 'typeorm';
import { Loop } from '../../platform/loop.ts';
import { comparable, type ComparableRow } from '../overlaps/comparable.ts';
import type { Comparable } from '../overlaps/overlap.rules.ts';
import { COMPARABLE_ONES } from './sounded-grants.queries.ts';
import { CHECKS, DROP_CHECKS, LOCK, SAVE_MATCHES, SOUNDINGS_GOING_ON, WAITING } from './sounding-matcher.queries.ts';
import { metBy } from './soundings.rules.ts';

interface GoingOn {
  readonly id: string;
  readonly grantId: string;
  readonly compared: OverlapGrant;
  readonly readers: readonly string[];
}

interface Pair {
  readonly soundingId: string;
  readonly partyId: string;
  readonly grantId: string;
  readonly met: boolean;
}

/** So many grants are compared at a stretch; requests take their turn in between. */
const STRETCH = 500;

/**
 * Compares soundings with the grants of those who may learn of them. It does so in a loop and never in somebody's act: so that
 * how long an act takes, for the sounder or for a reader, tells nothing of what was found.
 */
@Injectable()
export class SoundingMatcher implements BeforeApplicationShutdown {
  private readonly loop = new Loop({ name: 'comparing soundings', pauseMs: 500, round: () => this.compareAll() });

  constructor(private readonly source: DataSource) {}

  start(): void {
    this.loop.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  private async compareAll(): Promise<void> {
    for (const { collaborativeId } of await this.source.query<{ collaborativeId: string }[]>(WAITING)) {
      await this.source.transaction((db) => this.compare(db, collaborativeId));
    }
  }

  private async compare(db: EntityManager, collaborativeId: string): Promise<void> {
    const [{ mine }] = await db.query<[{ mine: boolean }]>(LOCK, [collaborativeId]);
    if (!mine) return;
    const checks = await db.query<{ id: string; grantId: string }[]>(CHECKS, [collaborativeId]);
    const changed = new Set(checks.map(({ grantId }) => grantId));
    const soundings = await db.query<GoingOn[]>(SOUNDINGS_GOING_ON, [collaborativeId]);
    const isNew = ({ grantId }: GoingOn) => changed.has(grantId);
    const owners = [...new Set(soundings.filter(isNew).flatMap(({ readers }) => readers))];
    const rows = soundings.length === 0 ? [] : await db.query<ComparableRow[]>(COMPARABLE_ONES, [collaborativeId, [...changed], owners]);
    const grants = rows.map(comparable);
    for (const sounding of soundings) {
      const held = grants.filter(({ ownerId, grant }) => sounding.readers.includes(ownerId) && (isNew(sounding) || changed.has(grant.id)));
      for (let at = 0; at < held.length; at += STRETCH) {
        await db.query(SAVE_MATCHES, [collaborativeId, JSON.stringify(pairsOf(sounding, held.slice(at, at + STRETCH)))]);
        await breathe();
      }
    }
    await db.query(DROP_CHECKS, [collaborativeId, checks.map(({ id }) => id)]);
  }
}

function pairsOf({ id, compared }: GoingOn, held: readonly Comparable[]): Pair[] {
  const met = new Set(metBy(compared, held.map(({ grant }) => grant)));
  return held.map(({ ownerId, grant }) => ({ soundingId: id, partyId: ownerId, grantId: grant.id, met: met.has(grant.id) }));
}
