import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import { Refused } from '../../platform/graphql/user-error.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Grant, GrantPage } from '../grants/grant.model.ts';
import { GrantsService } from '../grants/grants.service.ts';
import { PartyRef } from '../parties/party.model.ts';
import { OverlapAnswerArgs, OverlapsAlike, OverlapsAnswered, OverlapsAnsweredResult, OverlapSpeaker } from './answering.model.ts';
import { AnsweringService } from './answering.service.ts';
import { HandlingService } from './handling.service.ts';
import { Overlap, OverlapResult } from './overlap.model.ts';
import { patternOf } from './overlap.inputs.ts';
import { OverlapsService, type OverlapRecord } from './overlaps.service.ts';

const OTHERS = 20;

/** Answers to overlaps, and what is needed to give them. */
@Resolver(() => Overlap)
export class AnsweringResolver {
  constructor(
    private readonly answering: AnsweringService,
    private readonly handling: HandlingService,
    private readonly overlaps: OverlapsService,
    private readonly grants: GrantsService,
  ) {}

  @Access('workspace.read')
  @Query(() => OverlapsAlike, { description: 'Open overlaps like this one: of the same two deciders and kind (deciders), the same grantees (grantee) or the same programme of a pool (programme).' })
  overlapsAlike(@Context() ctx: MemberCtx, @Args('id', { type: () => String }) id: string, @Args('pattern', { type: () => String }) pattern: string): Promise<OverlapsAlike> {
    return this.overlaps.alike(ctx, id, patternOf(ctx, pattern));
  }

  @Access('workspace.read')
  @Query(() => [PartyRef], { description: 'Pools and partners: whom an overlap can concern.' })
  overlapParties(@Context() ctx: MemberCtx): Promise<PartyRef[]> {
    return this.targetsOnce(ctx);
  }

  @Access('overlaps.answer')
  @Mutation(() => OverlapsAnsweredResult, { description: 'Says what becomes of an overlap, and why; or the same of several open ones in one act, at most 100: of all, or of none. What names one of the two grants is said one by one.' })
  answerOverlaps(
    @Context() ctx: MemberCtx, @Args('ids', { type: () => [UuidScalar] }) ids: string[], @Args() given: OverlapAnswerArgs,
  ): Promise<OverlapsAnswered | Refused> {
    return this.answering.answer(ctx, ids, given);
  }

  @Access('overlaps.answer')
  @Mutation(() => OverlapsAnsweredResult, { description: 'Takes back an answer that holds, with all that were given in the same act.' })
  undoOverlapAnswer(@Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string): Promise<OverlapsAnswered | Refused> {
    return this.answering.undo(ctx, id);
  }

  @Access('overlaps.handle')
  @Mutation(() => OverlapResult, { description: 'Lays an open overlap aside for the viewer\'s party until a day to come; without a day it is back at once.' })
  snoozeOverlap(
    @Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string, @Args('until', { type: () => String, nullable: true }) until: string | null = null,
  ): Promise<Overlap | Refused> {
    return this.handling.snooze(ctx, id, until);
  }

  @Access('overlaps.handle')
  @Mutation(() => OverlapResult, { description: 'Shows an overlap to the directors of the viewer\'s party before its time.' })
  showOverlapToDirectors(@Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string): Promise<Overlap | Refused> {
    return this.handling.show(ctx, id);
  }

  @ResolveField(() => [OverlapSpeaker], { description: 'Who of the parties concerned can speak to the grantee. For the page of one overlap.' })
  speakers(@Parent() overlap: Overlap & Pick<OverlapRecord, 'leftPartyId' | 'rightPartyId'>, @Context() ctx: MemberCtx): Promise<OverlapSpeaker[]> {
    return this.answering.speakers(ctx, [overlap.leftPartyId, overlap.rightPartyId]);
  }

  @ResolveField(() => [PartyRef], { description: 'The two parties that it concerns; one where it is between two units of one. For the page of one overlap.' })
  async concerned(@Parent() overlap: Overlap & Pick<OverlapRecord, 'leftPartyId' | 'rightPartyId'>, @Context() ctx: MemberCtx): Promise<PartyRef[]> {
    return (await this.targetsOnce(ctx)).filter(({ id }) => id === overlap.leftPartyId || id === overlap.rightPartyId);
  }

  @ResolveField(() => [PartyRef], { description: 'Pools and partners to which one of the two can move. For the page of one overlap.' })
  moveTargets(@Context() ctx: MemberCtx): Promise<PartyRef[]> {
    return this.targetsOnce(ctx);
  }

  @ResolveField(() => GrantPage, { description: 'What else the viewer sees granted to the grantees of the two, the latest first, at most 20. For the page of one overlap.' })
  async otherGrants(@Parent() { left, right }: Overlap, @Context() ctx: MemberCtx): Promise<GrantPage> {
    const grantees = [...new Set([left.grantee.id, right.grantee.id])];
    const pages = await Promise.all(grantees.map((granteeId) => this.grants.page(ctx, { granteeId }, { limit: OTHERS + 2, after: null })));
    const others = pages.flatMap(({ nodes }) => nodes).filter(({ id }) => id !== left.id && id !== right.id);
    const total = pages.reduce((sum, page) => sum + page.total, 0) - 2;
    return { nodes: others.toSorted(latestFirst).slice(0, OTHERS), next: null, total };
  }

  private targetsOnce(ctx: MemberCtx): Promise<PartyRef[]> {
    const asked = (ctx.loaders.get(AnsweringResolver) as Promise<PartyRef[]> | undefined) ?? this.answering.targets(ctx);
    ctx.loaders.set(AnsweringResolver, asked);
    return asked;
  }
}

const latestFirst = (a: Grant, b: Grant): number => (a.awardedOn < b.awardedOn ? 1 : a.awardedOn > b.awardedOn ? -1 : 0);
