import DataLoader from 'dataloader';
import type { MotionSpec } from '@acuerdo/voting';
import type { Ctx, MemberCtx } from '../../platform/ctx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { bilingual, list, moment } from '../deliberations/deliberations.queries.ts';
import type { MotionState } from '../motions/motions.rules.ts';
import type { PartnerMark } from '../parties/party.model.ts';
import { markOf } from '../people/people.queries.ts';
import type { MandateKind } from './mandate.entity.ts';
import type { AwaitedBoard, Mandate, Mandates, ResultOnHold } from './mandate.model.ts';
import { answersOf, holdInWords, mayAnswerMandate, mayKeepMandate } from './mandates.rules.ts';

/** The mandates `w` that hold: of each partner in each motion the last version. */
export const HOLDING = `not exists (select from mandate newer where newer.collaborative_id = w.collaborative_id and newer.motion_id = w.motion_id
  and newer.partner_id = w.partner_id and newer.version > w.version)`;

/** Ballots `b` of voters `e` of the partner of mandate `w`. */
const ITS_BALLOTS = `elector e join ballot b on b.collaborative_id = e.collaborative_id and b.elector_id = e.id
  where e.collaborative_id = w.collaborative_id and e.motion_id = w.motion_id and e.partner_id = w.partner_id`;

/** Whether the result of the closed motion `m` waits on mandate `w`, the last of its partner: there is a ballot for a board to approve. */
const AWAITED = `m.state = 'closed' and w.kind = 'approval' and w.outcome is null and exists (select from ${ITS_BALLOTS})`;

/** The partners `p` of the mandates `w` of motion `m` that fit a condition. */
const partnersWhere = (condition: string) => `mandate w join partner p on p.collaborative_id = w.collaborative_id and p.id = w.partner_id
  where w.collaborative_id = m.collaborative_id and w.motion_id = m.id and ${HOLDING} and ${condition}`;

/** SQL: `provisional`, `stands`, `fallen`, or null for the motion `m`, whose result waits on no board. */
export const RESULT_STATE = `coalesce(
  (select case when r.stands then 'stands' else 'fallen' end from settled_result r where r.collaborative_id = m.collaborative_id and r.motion_id = m.id),
  case when exists (select from ${partnersWhere(AWAITED)}) then 'provisional' end)`;

/** SQL: the motion `m` is neither decided, in force, nor did its result fall. */
export const UNDECIDED = `case when exists (select from decision done where done.collaborative_id = m.collaborative_id and done.motion_id = m.id)
  then ${RESULT_STATE} is not distinct from 'provisional' else ${RESULT_STATE} is distinct from 'fallen' end`;

const OWN = `json_build_object('version', w.version, 'kind', w.kind, 'optionId', w.option_id, 'answer', w.answer, 'words', w.words, 'dueOn', w.due_on::text,
  'paper', case when f.id is not null then json_build_object('id', f.id, 'name', f.name) end, 'named', w.named, 'outcome', w.outcome,
  'writtenBy', a.name, 'writtenAt', ${moment('w.written_at')})`;

/** Of other partners' mandates only this leaves the database: how many are awaited, and who of them wants to be named or has declined. */
const MANDATES = `
  select m.id, m.state, m.spec, exists (select from partner p where p.collaborative_id = m.collaborative_id and p.party_id = $2) as "isPartner",
    (select ${OWN} from mandate w join partner p on p.collaborative_id = w.collaborative_id and p.id = w.partner_id and p.party_id = $2
       join person a on a.collaborative_id = w.collaborative_id and a.id = w.written_by_id
       left join stored_file f on f.collaborative_id = w.collaborative_id and f.id = w.paper_id
     where w.collaborative_id = m.collaborative_id and w.motion_id = m.id and ${HOLDING}) as mine,
    exists (select from ${partnersWhere(`p.party_id = $2 and ${AWAITED}`)}) as "mineAwaited",
    ${list(markOf('p'), partnersWhere(`w.named and ${AWAITED}`), 'p.hue, p.letter')} as awaited,
    (select count(*)::int from ${partnersWhere(`not w.named and ${AWAITED}`)}) as others,
    ${list(markOf('p'), partnersWhere(`w.outcome = 'declined'`), 'p.hue, p.letter')} as declined,
    r.stands, r.settled_at as "settledAt"
  from motion m left join settled_result r on r.collaborative_id = m.collaborative_id and r.motion_id = m.id
  where m.collaborative_id = $1 and m.id = any($3::uuid[])`;

interface Row {
  readonly id: string;
  readonly state: MotionState;
  readonly spec: MotionSpec;
  readonly isPartner: boolean;
  readonly mine: (Mandate & { readonly kind: MandateKind; readonly outcome: 'confirmed' | 'declined' | null }) | null;
  readonly mineAwaited: boolean;
  readonly awaited: PartnerMark[];
  readonly others: number;
  readonly declined: readonly PartnerMark[];
  readonly stands: boolean | null;
  readonly settledAt: Date | null;
}

/** What boards have to do with some motions; one statement for all motions of a request. */
export function mandatesLoader(ctx: MemberCtx): DataLoader<string, Row | null> {
  const known = ctx.loaders.get(mandatesLoader) as DataLoader<string, Row | null> | undefined;
  const loader = known ?? new DataLoader<string, Row | null>(async (ids) => {
    const rows = await readMandates(ctx, ids);
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  }, { cache: false });
  ctx.loaders.set(mandatesLoader, loader);
  return loader;
}

export const readMandates = (ctx: MemberCtx, motionIds: readonly string[]): Promise<Row[]> => ctx.db.query<Row[]>(MANDATES, [...sightOf(ctx.viewer), motionIds]);

export type BoundRow = Omit<Row, 'awaited'> & { readonly mandate: Row['mine']; readonly awaited: boolean };

export const boundOf = (row: Row): BoundRow => ({ ...row, mandate: row.mine, awaited: row.mineAwaited });

export function mandatesOf({ viewer }: MemberCtx, row: Row): Mandates {
  const bound = boundOf(row);
  return {
    mine: row.mine && { ...row.mine, writtenAt: new Date(row.mine.writtenAt) }, answers: answersOf(row.spec), result: holdOf(row),
    viewerCan: [abilityOf('mandates.keep', mayKeepMandate(viewer, bound)), abilityOf('mandates.answer', mayAnswerMandate(viewer, bound))],
  };
}

const namesOf = (partners: readonly PartnerMark[]) => partners.map(({ shortName }) => shortName);

export function holdOf({ stands, awaited, others, declined, settledAt }: Row): ResultOnHold | null {
  if (stands === null && awaited.length + others === 0) return null;
  const sentence = holdInWords({ stands, named: namesOf(awaited), others, declined: namesOf(declined) });
  return { state: stands === null ? 'provisional' : stands ? 'stands' : 'fallen', sentence, awaited, others, settledAt };
}

const BOARDS = `
  select m.id as "motionId", m.short_id as "shortId", ${bilingual('m.title')} as title, w.due_on::text as "dueOn", m.state = 'closed' as closed
  from mandate w join partner p on p.collaborative_id = w.collaborative_id and p.id = w.partner_id and p.party_id = $2
  join motion m on m.collaborative_id = w.collaborative_id and m.id = w.motion_id
  where w.collaborative_id = $1 and w.kind = 'approval' and w.outcome is null and ${HOLDING} and (m.state = 'open' or (${AWAITED}))
  order by w.due_on, m.id limit 50`;

/** Where the board of the viewer's own partner has to approve, what is due first coming first. */
export const awaitedBoards = (ctx: MemberCtx): Promise<AwaitedBoard[]> => ctx.db.query<AwaitedBoard[]>(BOARDS, sightOf(ctx.viewer));

/** How many boards the result of a motion waits on. */
export async function countAwaited(ctx: Pick<Ctx, 'db'>, collaborativeId: string, motionId: string): Promise<number> {
  const [{ awaited }] = await ctx.db.query<[{ awaited: number }]>(
    `select (select count(*)::int from ${partnersWhere(AWAITED)}) as awaited from motion m where m.collaborative_id = $1 and m.id = $2`, [collaborativeId, motionId]);
  return awaited;
}

export interface BallotOfPartner {
  readonly partnerId: string;
  readonly voterId: string;
  readonly entryId: string;
}

/** The counted ballots of the partners whose boards declined. */
export function ballotsDeclined(ctx: Pick<Ctx, 'db'>, collaborativeId: string, motionId: string): Promise<BallotOfPartner[]> {
  return ctx.db.query<BallotOfPartner[]>(
    `select distinct on (e.id) e.partner_id as "partnerId", e.id as "voterId", b.entry_id as "entryId" from mandate w
     join elector e on e.collaborative_id = w.collaborative_id and e.motion_id = w.motion_id and e.partner_id = w.partner_id
     join ballot b on b.collaborative_id = e.collaborative_id and b.elector_id = e.id
     where w.collaborative_id = $1 and w.motion_id = $2 and w.outcome = 'declined' and ${HOLDING} order by e.id, b.version desc`, [collaborativeId, motionId]);
}
