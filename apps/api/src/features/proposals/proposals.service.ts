import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { MemberCtx } from '../../platform/ctx.ts';
import type { PageRequest } from '../../platform/graphql/paging.ts';
import type { Grant } from '../grants/grant.model.ts';
import type { Application } from '../calls/application.model.ts';
import { applicationOfGrant } from '../calls/applications.queries.ts';
import { GrantsService } from '../grants/grants.service.ts';
import type { Proposal, ProposalPage } from './proposal.model.ts';
import { findProposal, listProposals } from './proposals.queries.ts';
import type { ProposalFacts } from './proposals.rules.ts';

/** Reads proposals. */
@Injectable()
export class ProposalsService {
  constructor(private readonly grants: GrantsService) {}

  list(ctx: MemberCtx, page: PageRequest): Promise<ProposalPage> {
    return listProposals(ctx, page);
  }

  find(ctx: MemberCtx, name: string): Promise<(Proposal & ProposalFacts) | null> {
    return findProposal(ctx, name);
  }

  /** What was written for its call. Of what is protected no free text is shown, to its owner neither. */
  async applicationOf(ctx: MemberCtx, { grantId, source, summary }: Proposal): Promise<Application | null> {
    return source === 'open_call' && summary !== '' ? applicationOfGrant(ctx, ctx.viewer.collaborativeId, grantId) : null;
  }

  /** The grant that a proposal asks for; one statement for all proposals of a request. */
  grantOf(ctx: MemberCtx, { grantId }: Proposal): Promise<Grant> {
    const made = (ctx.loaders.get(ProposalsService) as DataLoader<string, Grant> | undefined) ?? new DataLoader<string, Grant>(async (ids) => {
      const grants = new Map((await this.grants.several(ctx, ids)).map((grant) => [grant.id, grant]));
      return ids.map((id) => grants.get(id) ?? new Error('a proposal without its grant'));
    }, { cache: false });
    ctx.loaders.set(ProposalsService, made);
    return made.load(grantId);
  }
}

export async function proposalById(ctx: MemberCtx, id: string): Promise<Proposal & ProposalFacts> {
  const proposal = await findProposal(ctx, id);
  if (!proposal) throw new Error(`proposal ${id} is not there for who has just changed it`);
  return proposal;
}
