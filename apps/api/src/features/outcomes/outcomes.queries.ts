import type { MemberCtx } from '../../platform/ctx.ts';
import { pageOf, type PageRequest } from '../../platform/graphql/paging.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { vagueDate } from '../../platform/graphql/vague-date.model.ts';
import { bilingual, list } from '../deliberations/deliberations.queries.ts';
import { thereOf } from '../evaluations/link.queries.ts';
import { markOf } from '../people/people.queries.ts';
import type { Outcome } from './outcome.model.ts';
import type { Claim } from './outcomes.rules.ts';

export type OutcomeRow = Omit<Outcome, 'viewerCan'> & Pick<Claim, 'claimedFor'>;

const linked = (kind: 'grant' | 'passage') => `
  select link.id, '${kind}' as kind, t.name, t.text from outcome_link link join lateral (${thereOf(kind, `link.${kind}_id`)}) t on true
  where link.collaborative_id = $1 and link.outcome_id = oc.id`;

/** Claims, the latest first. `$2` is the viewer's party. */
export async function listOutcomes(ctx: MemberCtx, page: PageRequest) {
  const rows = await ctx.db.query<OutcomeRow[]>(
    `select oc.id, oc.short_id as "shortId", ${bilingual('oc.text')} as text, oc.places, ${vagueDate('oc', 'changed')} as changed, ${bilingual('oc.contribution')} as contribution, oc.strength,
       who.name as "claimedBy", who.party_id as "claimedFor",
       ${list(`json_build_object('id', linked.id, 'kind', linked.kind, 'name', linked.name, 'text', linked.text)`, `(${linked('grant')} union all ${linked('passage')}) linked`, 'linked.kind, linked.id')} as links,
       ${list(`json_build_object('partner', ${markOf('m')}, 'reason', c.reason, 'language', c.language, 'by', w.name, 'mine', m.party_id = $2)`,
    `outcome_contest c join partner m on m.collaborative_id = c.collaborative_id and m.id = c.partner_id join person w on w.collaborative_id = c.collaborative_id and w.id = c.contested_by_id
     where c.collaborative_id = $1 and c.outcome_id = oc.id`, 'm.hue, m.letter')} as contests
     from outcome oc join person who on who.collaborative_id = oc.collaborative_id and who.id = oc.claimed_by_id
     where oc.collaborative_id = $1 and ($3::uuid is null or oc.id < $3) order by oc.id desc limit $4`, [...sightOf(ctx.viewer), page.after?.[0] ?? null, page.limit + 1]);
  const [{ total }] = await ctx.db.query<[{ total: number }]>('select count(*)::int as total from outcome where collaborative_id = $1', [ctx.viewer.collaborativeId]);
  return { ...pageOf(rows, page, ({ id }) => [id]), total };
}

/** A claim, held to the end of the transaction: contesting it and taking it back take turns. */
export async function holdOutcome(ctx: MemberCtx, id: string): Promise<(Claim & { readonly shortId: string }) | null> {
  const held = await ctx.db.query<unknown[]>('select from outcome where collaborative_id = $1 and id = $2 for update', [ctx.viewer.collaborativeId, id]);
  if (held.length === 0) return null;
  const [claim] = await ctx.db.query<(Claim & { shortId: string })[]>(
    `select oc.short_id as "shortId", who.party_id as "claimedFor", (select count(*)::int from outcome_contest c where c.collaborative_id = oc.collaborative_id and c.outcome_id = oc.id) as contests
     from outcome oc join person who on who.collaborative_id = oc.collaborative_id and who.id = oc.claimed_by_id where oc.collaborative_id = $1 and oc.id = $2`, [ctx.viewer.collaborativeId, id]);
  return claim ?? null;
}
