import { v7 as uuid } from 'uuid';
import { CorridorLegEntity } from '../features/corridors/corridor-leg.entity.ts';
import { CorridorVersionEntity } from '../features/corridors/corridor-version.entity.ts';
import { CorridorEntity } from '../features/corridors/corridor.entity.ts';
import { EventEntity } from '../features/timeline/event.entity.ts';
import type { MemberCtx } from '../platform/ctx.ts';
import { CORRIDORS, type CorridorSeed } from './corridors.ts';
import { EVENTS } from './events.ts';

type Passage = (key: string) => string | null;

/** Where people move, and what happened around the portfolio. */
export async function seedContext(ctx: MemberCtx, passage: Passage): Promise<void> {
  for (const [at, corridor] of CORRIDORS.entries()) await seedCorridor(ctx, corridor, { position: at + 1, passageId: passage(corridor.passage) });
  await ctx.db.getRepository(EventEntity).insert(EVENTS.map(({ written, days: [from, to], inferred = false, ongoing = false, actors = [], places = [], passage: key, ...titles }) => ({
    ...titles, collaborativeId: ctx.viewer.collaborativeId, id: uuid(), whenWritten: written, whenRange: `[${from},${to}]`, whenInferred: inferred, ongoing,
    actorsEn: actors.map((actor) => (typeof actor === 'string' ? actor : actor[0])), actorsEs: actors.map((actor) => (typeof actor === 'string' ? actor : actor[1])), places: [...places], passageId: passage(key),
  })));
}

async function seedCorridor(ctx: MemberCtx, seed: CorridorSeed, place: { position: number; passageId: string | null }): Promise<void> {
  const { collaborativeId } = ctx.viewer;
  const { code, kind, nameEn, nameEs, since = '2014-09-08', whyEn = 'Named in the review of 2014.', whyEs = 'Nombrado en la revisión de 2014.' } = seed;
  const [id, versionId] = [uuid(), uuid()];
  await ctx.db.getRepository(CorridorEntity).insert({ collaborativeId, id, code, kind, nameEn, nameEs, ...place });
  await ctx.db.getRepository(CorridorVersionEntity).insert({
    collaborativeId, id: versionId, corridorId: id, version: 1, valid: `[${since},)`, whyEn, whyEs, addedAt: ctx.now,
  });
  await ctx.db.getRepository(CorridorLegEntity).insert(seed.legs.map(([fromPlace, fromRole, toPlace, toRole], at) => (
    { collaborativeId, id: uuid(), versionId, position: at + 1, fromPlace, fromRole, toPlace, toRole })));
}
