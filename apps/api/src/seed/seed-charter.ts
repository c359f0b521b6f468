import { v7 as uuid } from 'uuid';
import { CharterEntity, type KeptActor } from '../features/charters/charter.entity.ts';
import type { MemberCtx } from '../platform/ctx.ts';
import { CHARTER_ROLES, type ActorSeed } from './sample-charter.ts';
import type { Partners } from './seed-partners.ts';

/** A draft of the role charter, marked as sample. */
export async function seedCharter(ctx: MemberCtx, { parties, units }: Partners): Promise<void> {
  const actor = (seed: ActorSeed): KeptActor => (typeof seed === 'string'
    ? { partyId: parties.get(seed) ?? '', unitId: null }
    : { partyId: parties.get(seed.of) ?? '', unitId: units.get(seed.unit) ?? '' });
  await ctx.db.getRepository(CharterEntity).insert({
    collaborativeId: ctx.viewer.collaborativeId, id: uuid(), version: 1, state: 'draft', sample: true, begunById: ctx.viewer.personId, begunAt: ctx.now,
    roles: CHARTER_ROLES.map(({ themes, populations = [], places, leads, mayJoin, condition }) => ({
      id: uuid(), themes, populations, places, leads: actor(leads), mayJoin: mayJoin.map(actor), conditionEn: condition?.en ?? null, conditionEs: condition?.es ?? null,
    })),
  });
}
