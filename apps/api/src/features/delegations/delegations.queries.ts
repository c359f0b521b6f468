import DataLoader from 'dataloader';
import { may } from '@acuerdo/access';
import type { MemberCtx } from '../../platform/ctx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { isOut } from '../conflicts/conflicts.queries.ts';
import { list, moment } from '../deliberations/deliberations.queries.ts';
import { BallotWithin, Delegation, type Delegate, type InternalRuleDeclared } from './delegation.model.ts';
import { ballotWithin, type Declared, type Given } from './delegations.rules.ts';

/** People `d` who act for the partner `p` as delegates. */
const DELEGATES = `person d where d.collaborative_id = p.collaborative_id and d.party_id = p.party_id and d.ended_at is null and 'delegate' = any(d.roles)`;

/** A rule `r` as its partner reads it. */
const RULE = `json_build_object('kind', r.kind, 'quorumNum', r.quorum_num, 'quorumDen', r.quorum_den, 'declaredAt', ${moment('r.declared_at')},
  'declaredBy', (select a.name from person a where a.collaborative_id = r.collaborative_id and a.id = r.declared_by_id),
  'order', (select coalesce(json_agg(json_build_object('id', d.id, 'name', d.name) order by named.place), '[]') from unnest(r."order") with ordinality as named(id, place)
    join person d on d.collaborative_id = r.collaborative_id and d.id = named.id))`;

type RuleRow = Omit<InternalRuleDeclared, 'declaredAt'> & { readonly kind: Declared['kind']; readonly declaredAt: string };

const shown = (rule: RuleRow): InternalRuleDeclared => ({ ...rule, declaredAt: new Date(rule.declaredAt) });
const declaredIn = ({ kind, order, quorumNum, quorumDen }: RuleRow): Declared => ({ kind, order: order.map(({ id }) => id), quorumNum, quorumDen });

const MINE = `
  select ${list(`json_build_object('id', d.id, 'name', d.name)`, DELEGATES, 'd.name, d.id')} as delegates,
    (select ${RULE} from internal_rule r where r.collaborative_id = p.collaborative_id and r.partner_id = p.id order by r.version desc limit 1) as rule
  from partner p where p.collaborative_id = $1 and p.party_id = $2`;

/** The delegates of the viewer's own partner, and the rule that it declared last. */
export async function delegationOf(ctx: MemberCtx): Promise<Delegation> {
  const [row] = await ctx.db.query<{ delegates: Delegate[]; rule: RuleRow | null }[]>(MINE, sightOf(ctx.viewer));
  return Object.assign(new Delegation(), {
    delegates: row?.delegates ?? [], rule: row?.rule ? shown(row.rule) : null, viewerCan: abilityOf('delegations.declare', may(ctx.viewer, 'delegations.declare')),
  });
}

/** The rule that held when the vote opened; `any` is as none. An answer on an earlier text is none. */
const IN_MOTIONS = `
  select m.id, e.id as "voterId", held.rule,
    ${list('d.id', `${DELEGATES} and not ${isOut('d.id', 'l.proposal_id')}`, 'd.name, d.id')} as delegates,
    (select coalesce(json_agg(json_build_object('personId', a.person_id, 'choice', a.choice, 'reason', a.reason, 'wouldResolve', a.would_resolve) order by a.answered_at, a.id), '[]')
     from delegate_answer a where a.collaborative_id = e.collaborative_id and a.elector_id = e.id and a.text_version = m.text_version and not exists (
       select from delegate_answer newer where newer.collaborative_id = a.collaborative_id and newer.elector_id = a.elector_id and newer.person_id = a.person_id and newer.version > a.version)) as given
  from motion m
  join deliberation l on l.collaborative_id = m.collaborative_id and l.id = m.deliberation_id
  join partner p on p.collaborative_id = m.collaborative_id and p.party_id = $2
  join elector e on e.collaborative_id = m.collaborative_id and e.motion_id = m.id and e.partner_id = p.id and e.person_id is null
  join lateral (select ${RULE} as rule, r.kind from internal_rule r where r.collaborative_id = p.collaborative_id and r.partner_id = p.id and r.declared_at <= m.opened_at
    order by r.version desc limit 1) held on held.kind <> 'any'
  where m.collaborative_id = $1 and m.secrecy <> 'secret' and m.id = any($3::uuid[])`;

export interface WithinRow {
  readonly id: string;
  readonly voterId: string;
  readonly rule: RuleRow;
  readonly delegates: readonly string[];
  readonly given: readonly Given[];
}

export const readWithin = (ctx: MemberCtx, motionIds: readonly string[]): Promise<WithinRow[]> => ctx.db.query<WithinRow[]>(IN_MOTIONS, [...sightOf(ctx.viewer), motionIds]);

export const declaredOf = ({ rule }: WithinRow): Declared => declaredIn(rule);

/** How the ballot of the viewer's own partner comes about; one statement for all motions of a request. */
export function withinLoader(ctx: MemberCtx): DataLoader<string, BallotWithin | null> {
  const known = ctx.loaders.get(withinLoader) as DataLoader<string, BallotWithin | null> | undefined;
  const loader = known ?? new DataLoader<string, BallotWithin | null>(async (ids) => {
    const rows = await readWithin(ctx, ids);
    return ids.map((id) => { const row = rows.find((one) => one.id === id); return row ? within(ctx, row) : null; });
  }, { cache: false });
  ctx.loaders.set(withinLoader, loader);
  return loader;
}

function within({ viewer }: MemberCtx, row: WithinRow): BallotWithin {
  const { split, why } = ballotWithin(declaredOf(row), row.delegates, row.given);
  const mine = row.given.find(({ personId }) => personId === viewer.personId);
  return Object.assign(new BallotWithin(), {
    rule: shown(row.rule), mine: mine?.choice ?? null, reason: mine?.reason ?? null, wouldResolve: mine?.wouldResolve ?? null, delegates: row.delegates.length, why,
    split: split.map((one) => ({ ...one })),
  });
}
