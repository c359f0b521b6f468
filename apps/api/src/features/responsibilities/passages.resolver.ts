import DataLoader from 'dataloader';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Body, OutsideActor, Partner, Prospect, Unit, type FromSource } from '../parties/organisation.model.ts';
import { RoleTerm } from '../people/role-term.model.ts';
import { PassageRef } from '../sources/passage.model.ts';
import { passageRef } from '../sources/passage.queries.ts';

/** Parties and people stand below sources, so that the sentence that they were taken from is added up here: one statement for each type. */
function passagesFor(type: unknown) {
  return (ctx: MemberCtx, { passageId }: FromSource): Promise<PassageRef | null> | null => {
    if (!passageId) return null;
    const known = ctx.loaders.get(type) as DataLoader<string, PassageRef | null> | undefined;
    const loader = known ?? new DataLoader<string, PassageRef | null>((ids) => load(ctx, ids));
    ctx.loaders.set(type, loader);
    return loader.load(passageId);
  };
}

async function load(ctx: MemberCtx, ids: readonly string[]): Promise<(PassageRef | null)[]> {
  const rows = await ctx.db.query<{ passage: PassageRef }[]>(
    `select ${passageRef('row')} as passage from (select $1::uuid as collaborative_id, unnest($2::uuid[]) as passage_id) row`, [ctx.viewer.collaborativeId, ids]);
  return ids.map((id) => rows.find(({ passage }) => passage?.id === id)?.passage ?? null);
}

const ofUnit = passagesFor(Unit);
const ofPartner = passagesFor(Partner);
const ofBody = passagesFor(Body);
const ofProspect = passagesFor(Prospect);
const ofActor = passagesFor(OutsideActor);
const ofTerm = passagesFor(RoleTerm);

@Resolver(() => Unit)
export class UnitPassageResolver {
  @ResolveField(() => PassageRef, { nullable: true })
  passage(@Context() ctx: MemberCtx, @Parent() unit: Unit) { return ofUnit(ctx, unit); }
}

@Resolver(() => Partner)
export class PartnerPassageResolver {
  @ResolveField(() => PassageRef, { nullable: true })
  passage(@Context() ctx: MemberCtx, @Parent() partner: Partner) { return ofPartner(ctx, partner); }
}

@Resolver(() => Body)
export class BodyPassageResolver {
  @ResolveField(() => PassageRef, { nullable: true })
  passage(@Context() ctx: MemberCtx, @Parent() body: Body) { return ofBody(ctx, body); }
}

@Resolver(() => Prospect)
export class ProspectPassageResolver {
  @ResolveField(() => PassageRef, { nullable: true })
  passage(@Context() ctx: MemberCtx, @Parent() prospect: Prospect) { return ofProspect(ctx, prospect); }
}

@Resolver(() => OutsideActor)
export class OutsideActorPassageResolver {
  @ResolveField(() => PassageRef, { nullable: true })
  passage(@Context() ctx: MemberCtx, @Parent() actor: OutsideActor) { return ofActor(ctx, actor); }
}

@Resolver(() => RoleTerm)
export class RoleTermPassageResolver {
  @ResolveField(() => PassageRef, { nullable: true })
  passage(@Context() ctx: MemberCtx, @Parent() term: RoleTerm) { return ofTerm(ctx, term); }
}

export const PASSAGES = [
  UnitPassageResolver, PartnerPassageResolver, BodyPassageResolver, ProspectPassageResolver, OutsideActorPassageResolver, RoleTermPassageResolver,
];
