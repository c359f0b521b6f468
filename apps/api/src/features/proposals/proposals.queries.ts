import type { MemberCtx } from '../../platform/ctx.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { which } from '../deliberations/which.ts';
import { GRANT_THERE, GRANTEE, IS_THERE, unless } from '../grants/grant.queries.ts';
import { UNDECIDED } from '../mandates/mandates.queries.ts';
import { codeOf, isOfUs } from '../parties/party.queries.ts';
import type { Proposal } from './proposal.model.ts';
import { proposalAbilities, type ProposalFacts } from './proposals.rules.ts';

type Row = Omit<Proposal, 'viewerCan'> & ProposalFacts & { readonly moment: string };

/** A proposal is there when its grant is, for partners and pool: who evaluates takes no part in reviews. */
const FROM = `from ${GRANT_THERE} join proposal pr on pr.collaborative_id = g.collaborative_id and pr.grant_id = g.id where ${IS_THERE} and ${isOfUs('$2')}`;

const PROPOSALS = `
  select pr.id, pr.short_id as "shortId", pr.state, pr.grant_id as "grantId", ${unless('g.title', codeOf('g'))} as title, ${GRANTEE} as grantee,
    json_build_object('amount', pr.requested::text, 'currency', pr.currency) as requested, pr.source, ${unless('pr.summary', `''`)} as summary, pr.due_on::text as "dueOn",
    ${unless('pr.contact_note', 'null')} as "contactNote", pr.created_at as "createdAt", to_json(pr.created_at) #>> '{}' as moment, g.owner_id as "ownerId", ${unless('g.protection', `'protected'`)} as protection,
    (select w.name from person w where w.collaborative_id = pr.collaborative_id and w.id = pr.created_by_id) as "enteredBy",
    (select d.id from deliberation d where d.collaborative_id = pr.collaborative_id and d.proposal_id = pr.id) as "deliberationId",
    exists (select from deliberation d join motion m on m.collaborative_id = d.collaborative_id and m.deliberation_id = d.id
      where d.collaborative_id = pr.collaborative_id and d.proposal_id = pr.id
        and ${UNDECIDED}) as "underVote"
  ${FROM}`;

const shown = (ctx: MemberCtx, row: Row): Proposal => ({ ...row, viewerCan: proposalAbilities(ctx.viewer, row) });

/** Proposals, the latest first. */
export async function listProposals(ctx: MemberCtx, page: PageRequest) {
  const rows = await ctx.db.query<(Row & { total: number })[]>(
    `select listed.*, (select count(*)::int ${FROM}) as total
     from (${PROPOSALS} and ($3::timestamptz is null or (pr.created_at, pr.id) < ($3::timestamptz, $4::uuid)) order by pr.created_at desc, pr.id desc limit $5) listed
     order by "createdAt" desc, id desc`,
    [...sightOf(ctx.viewer), page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit + 1]);
  const { nodes, next } = pageOf(rows, page, ({ moment, id }) => [moment, id]);
  return { nodes: nodes.map((row) => shown(ctx, row)), next, total: rows[0]?.total ?? 0 };
}

/** By its id or short id; null for what is absent, unshared, protected or of another collaborative alike. */
export async function findProposal(ctx: MemberCtx, name: string): Promise<(Proposal & ProposalFacts) | null> {
  const [row] = await ctx.db.query<Row[]>(`${PROPOSALS} and (pr.short_id = $3 or pr.id = $4)`, [...sightOf(ctx.viewer), ...which(name)]);
  return row ? { ...row, ...shown(ctx, row) } as Proposal & ProposalFacts : null;
}

/** Held while a proposal is moved or reviewed, so that ending the phase and submitting take turns. `how`: alone, or with others who review. */
export const HOLD_PROPOSAL = (how: 'update' | 'share') => `select state from proposal where collaborative_id = $1 and id = $2 for ${how}`;
