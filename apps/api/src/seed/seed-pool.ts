import { v7 as uuid } from 'uuid';
import { AllocationEntity } from '../features/grants/allocation.entity.ts';
import { GrantEntity } from '../features/grants/grant.entity.ts';
import { AgreementPartyEntity } from '../features/pools/agreement-party.entity.ts';
import { AgreementEntity } from '../features/pools/agreement.entity.ts';
import { ContributionEventEntity } from '../features/pools/contribution-event.entity.ts';
import { ContributionEntity } from '../features/pools/contribution.entity.ts';
import { CycleEntity } from '../features/pools/cycle.entity.ts';
import { PoolStateEntity } from '../features/pools/pool-state.entity.ts';
import { PoolEntity } from '../features/pools/pool.entity.ts';
import type { MemberCtx } from '../platform/ctx.ts';
import { COLLABORATIVE } from './cammina.ts';
import { ALLOCATIONS, CONTRIBUTIONS, POOL_FACTS, type ContributionSeed } from './sample-pool.ts';
import type { Partners } from './seed-partners.ts';

interface Seeding {
  readonly partners: Partners;
  /** The passage of the founding document by the key of a row of the checklist; null where there is none. */
  readonly passage: (key: string) => string | null;
}

/** The pool as the founding document tells it, and invented money, marked as sample. */
export async function seedPool(ctx: MemberCtx, seeding: Seeding): Promise<void> {
  await seedFacts(ctx, seeding);
  const cycleId = await seedCycle(ctx, seeding);
  const contributions = new Map<string, string>();
  for (const seed of CONTRIBUTIONS) contributions.set(seed.funder, await seedContribution(ctx, seed, { ...seeding, cycleId }));
  await seedAllocations(ctx, contributions);
}

async function seedFacts(ctx: MemberCtx, { partners: { poolId }, passage }: Seeding): Promise<void> {
  const { collaborativeId } = ctx.viewer;
  const { created, states } = POOL_FACTS;
  await ctx.db.getRepository(PoolEntity).update({ collaborativeId, id: poolId }, {
    createdWritten: created.written, createdRange: created.range, passageId: passage(created.passage),
  });
  await ctx.db.getRepository(PoolStateEntity).insert(states.map(({ state, written, range, inferred, note, passage: key }) => ({
    collaborativeId, id: uuid(), poolId, state, sinceWritten: written, sinceRange: range, sinceInferred: inferred, note, passageId: passage(key), recordedAt: ctx.now,
  })));
}

async function seedCycle(ctx: MemberCtx, { partners: { poolId, parties }, passage }: Seeding): Promise<string> {
  const { collaborativeId } = ctx.viewer;
  const { cycle, agreement } = POOL_FACTS;
  const [cycleId, agreementId] = [uuid(), uuid()];
  await ctx.db.getRepository(CycleEntity).insert({ name: cycle.name, valid: cycle.valid, written: cycle.written, inferred: cycle.inferred, collaborativeId, id: cycleId, poolId, passageId: passage(cycle.passage) });
  await ctx.db.getRepository(AgreementEntity).insert({
    collaborativeId, id: agreementId, poolId, valid: agreement.valid, passageId: passage(agreement.passage), recordedAt: ctx.now,
  });
  await ctx.db.getRepository(AgreementPartyEntity).insert(agreement.parties.map((key) => ({ collaborativeId, agreementId, partyId: parties.get(key) ?? '' })));
  return cycleId;
}

async function seedContribution(ctx: MemberCtx, seed: ContributionSeed, { partners: { poolId, parties }, cycleId }: Seeding & { cycleId: string }): Promise<string> {
  const { collaborativeId } = ctx.viewer;
  const { funder, title, themes = [], countries = [], noLobbying = false, events } = seed;
  const funderId = parties.get(funder) ?? '';
  const id = uuid();
  await ctx.db.getRepository(ContributionEntity).insert({
    collaborativeId, id, poolId, funderId, ownerId: funderId, cycleId, currency: COLLABORATIVE.baseCurrency, title, description: '',
    themes: [...themes], countries: [...countries], noLobbying, sharedAt: ctx.now, sample: true,
  });
  await ctx.db.getRepository(ContributionEventEntity).insert(events.map(([kind, amount, onDay]) => (
    { collaborativeId, id: uuid(), contributionId: id, kind, amount, onDay, recordedAt: new Date(`${onDay}T12:00:00Z`) })));
  return id;
}

async function seedAllocations(ctx: MemberCtx, contributions: ReadonlyMap<string, string>): Promise<void> {
  const { collaborativeId } = ctx.viewer;
  for (const [title, lines] of Object.entries(ALLOCATIONS)) {
    const grant = await ctx.db.getRepository(GrantEntity).findOneByOrFail({ collaborativeId, title });
    await ctx.db.getRepository(AllocationEntity).insert(Object.entries(lines).map(([funder, amount]) => (
      { collaborativeId, id: uuid(), grantId: grant.id, contributionId: contributions.get(funder) ?? '', amount })));
  }
}
