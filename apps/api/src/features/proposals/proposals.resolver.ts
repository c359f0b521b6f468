import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { DateScalar, UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Conflict, ConflictChoice, DeclareConflictInput } from '../conflicts/conflict.model.ts';
import { Application } from '../calls/application.model.ts';
import { ContactOwner } from '../contacts/contact.model.ts';
import { ContactOwnersService } from '../contacts/contact-owners.service.ts';
import { ConflictsService } from '../conflicts/conflicts.service.ts';
import { Grant } from '../grants/grant.model.ts';
import { Motion, MotionResult } from '../motions/motion.model.ts';
import { ProposalEnteringService } from './proposal-entering.service.ts';
import { EnterProposalInput } from './proposal.inputs.ts';
import { Proposal, ProposalPage, ProposalResult } from './proposal.model.ts';
import { ProposalMovesService } from './proposal-moves.service.ts';
import { ProposalsService } from './proposals.service.ts';
import { ProposalVoteService } from './proposal-vote.service.ts';

const ID = { type: () => UuidScalar } as const;

@Resolver(() => Proposal)
export class ProposalsResolver {
  constructor(
    private readonly reading: ProposalsService,
    private readonly entering: ProposalEnteringService,
    private readonly moves: ProposalMovesService,
    private readonly vote: ProposalVoteService,
  ) {}

  @Access('workspace.read')
  @Query(() => ProposalPage, { description: 'Proposals, the latest first.' })
  proposals(@Context() ctx: MemberCtx, @Args() page: PageArgs): Promise<ProposalPage> {
    return this.reading.list(ctx, pageRequest(ctx, page, 2));
  }

  @Access('workspace.read')
  @Query(() => Proposal, { nullable: true, description: 'One proposal, by its id or short id (`PR-1`).' })
  proposal(@Context() ctx: MemberCtx, @Args('id', { type: () => String }) id: string): Promise<Proposal | null> {
    return this.reading.find(ctx, id);
  }

  @Access('proposals.enter')
  @Mutation(() => ProposalResult, { description: 'Enters a proposal: for the pool by the secretariat, for a partner by its officer. Only its own party sees it until its review starts.' })
  enterProposal(@Context() ctx: MemberCtx, @Args('input') input: EnterProposalInput): Promise<Proposal | Refused> {
    return this.entering.enter(ctx, input);
  }

  @Access('proposals.start')
  @Mutation(() => ProposalResult, { description: 'Shares a proposal with the partners and asks for their reviews by a day, on a form; without one, on the first that was made.' })
  startReview(
    @Context() ctx: MemberCtx, @Args('id', ID) id: string, @Args('dueOn', { type: () => DateScalar }) dueOn: string,
    @Args('formId', { type: () => UuidScalar, nullable: true }) formId: string | null = null,
  ): Promise<Proposal | Refused> {
    return this.moves.start(ctx, id, { dueOn, formId });
  }

  @Access('reviews.end')
  @Mutation(() => ProposalResult, { description: 'Ends the review of a proposal, whoever is missing: the reviews open to each other.' })
  endReview(@Context() ctx: MemberCtx, @Args('id', ID) id: string): Promise<Proposal | Refused> {
    return this.moves.end(ctx, id);
  }

  @Access('proposals.withdraw')
  @Mutation(() => ProposalResult, { description: 'Withdraws a proposal.' })
  withdrawProposal(@Context() ctx: MemberCtx, @Args('id', ID) id: string): Promise<Proposal | Refused> {
    return this.moves.withdraw(ctx, id);
  }

  @Access('conflicts.declare')
  @Mutation(() => ProposalResult, { description: 'Declares a conflict of interest in a proposal, or that there is none.' })
  declareConflict(@Context() ctx: MemberCtx, @Args('proposalId', ID) proposalId: string, @Args('input') input: DeclareConflictInput): Promise<Proposal | Refused> {
    return this.moves.declare(ctx, proposalId, input);
  }

  @Access('motions.draft')
  @Mutation(() => MotionResult, { description: 'Drafts the motion on a reviewed proposal: to fund it, or not.' })
  putToVote(@Context() ctx: MemberCtx, @Args('proposalId', ID) proposalId: string): Promise<Motion | Refused> {
    return this.vote.putToVote(ctx, proposalId);
  }
}

/** What a proposal is tied to. */
@Resolver(() => Proposal)
export class ProposalTiesResolver {
  constructor(
    private readonly reading: ProposalsService, private readonly vote: ProposalVoteService, private readonly conflictsService: ConflictsService,
    private readonly contacts: ContactOwnersService,
  ) {}

  @ResolveField(() => Grant, { description: 'The grant that is asked for.' })
  grant(@Context() ctx: MemberCtx, @Parent() proposal: Proposal): Promise<Grant> {
    return this.reading.grantOf(ctx, proposal);
  }

  @ResolveField(() => Application, { nullable: true, description: 'What was written for the call from which it came; nothing of it where the grant is protected.' })
  application(@Context() ctx: MemberCtx, @Parent() proposal: Proposal): Promise<Application | null> {
    return this.reading.applicationOf(ctx, proposal);
  }

  @ResolveField(() => ContactOwner, { nullable: true, description: 'Who speaks with its grantee for everybody.' })
  contactOwner(@Context() ctx: MemberCtx, @Parent() { grantee }: Proposal): Promise<ContactOwner | null> {
    return this.contacts.of(ctx, grantee.id);
  }

  @ResolveField(() => [Motion], { description: 'The motions on it, the latest first.' })
  motions(@Context() ctx: MemberCtx, @Parent() proposal: Proposal): Promise<Motion[]> {
    return this.vote.motionsOn(ctx, proposal);
  }

  @ResolveField(() => [Conflict], { description: 'What was declared: the effects, and the causes as far as they are the viewer\'s to know.' })
  conflicts(@Context() ctx: MemberCtx, @Parent() { id }: Proposal): Promise<Conflict[]> {
    return this.conflictsService.ofSubject(ctx, id);
  }

  @ResolveField(() => [ConflictChoice], { description: 'What can be declared.' })
  conflictChoices(): ConflictChoice[] {
    return this.conflictsService.choices();
  }
}
