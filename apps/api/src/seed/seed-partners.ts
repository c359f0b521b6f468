import { v7 as uuid } from 'uuid';
import { PartnerEntity } from '../features/parties/partner.entity.ts';
import { PartyNameEntity } from '../features/parties/party-name.entity.ts';
import { PartyEntity } from '../features/parties/party.entity.ts';
import { UnitEntity } from '../features/parties/unit.entity.ts';
import { PoolEntity } from '../features/pools/pool.entity.ts';
import type { MemberCtx } from '../platform/ctx.ts';
import { nextShortIds } from '../platform/database/short-ids.ts';
import { PARTNERS, POOL, SINCE, type UnitSeed } from './cammina.ts';

/** Ids of the sample's parties and units, by key; `pool` is the pool as a party. */
export interface Partners {
  readonly parties: Map<string, string>;
  readonly units: Map<string, string>;
  readonly poolId: string;
}

export async function seedPartners(ctx: MemberCtx): Promise<Partners> {
  const partners: Partners = { parties: new Map(), units: new Map(), poolId: uuid() };
  partners.parties.set('pool', await seedParty(ctx, { name: POOL.name, names: POOL.names, country: null, kind: 'pool' }));
  await ctx.db.getRepository(PoolEntity).insert({
    collaborativeId: ctx.viewer.collaborativeId, id: partners.poolId, partyId: partners.parties.get('pool') ?? '', hostId: null, programmes: [],
  });
  for (const [hue, { key, units, letter, shortName, ...party }] of PARTNERS.entries()) {
    const partyId = await seedParty(ctx, { ...party, kind: 'foundation' });
    const partnerId = uuid();
    partners.parties.set(key, partyId);
    await ctx.db.getRepository(PartnerEntity).insert({
      collaborativeId: ctx.viewer.collaborativeId, id: partnerId, partyId, letter, shortName, hue, ...SINCE,
    });
    for (const unit of units) await seedUnit(ctx, partners, { unit, partnerId, parentId: null });
  }
  return partners;
}

/** A party that everybody in the collaborative sees; it is its own owner. */
async function seedParty(ctx: MemberCtx, { name, names, country, kind }: Pick<PartyEntity, 'name' | 'country' | 'kind'> & { names: readonly string[] }): Promise<string> {
  const { collaborativeId } = ctx.viewer;
  const id = uuid();
  const [shortId] = await nextShortIds(ctx, 'ORG', 1);
  await ctx.db.getRepository(PartyEntity).insert({ collaborativeId, id, shortId, name, country, kind, ownerId: id, sharedAt: ctx.now, protection: 'open' });
  await ctx.db.getRepository(PartyNameEntity).insert([name, ...names].map((text, at) => (
    { collaborativeId, id: uuid(), partyId: id, text, kind: at === 0 ? 'legal' as const : 'translation' as const })));
  return id;
}

async function seedUnit(ctx: MemberCtx, partners: Partners, { unit, partnerId, parentId }: { unit: UnitSeed; partnerId: string; parentId: string | null }): Promise<void> {
  const id = uuid();
  partners.units.set(unit.key, id);
  await ctx.db.getRepository(UnitEntity).insert({
    collaborativeId: ctx.viewer.collaborativeId, id, partnerId, parentId, name: unit.name, shortName: unit.shortName, valid: '[2010-01-01,)',
  });
  for (const below of unit.units ?? []) await seedUnit(ctx, partners, { unit: below, partnerId, parentId: id });
}
