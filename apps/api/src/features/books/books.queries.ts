import { pathSubtrees, rootOver, type Entry, type Hash, type Json, type SignedTreeHead } from '@acuerdo/ledger';
import type { BookKey, Openings } from '@acuerdo/record';
import { FEWEST_SECRET } from '@acuerdo/voting';
import type { MemberCtx } from '../../platform/ctx.ts';
import type { RecordStatus } from './books.model.ts';

export async function recordStatus(ctx: MemberCtx): Promise<RecordStatus> {
  const [row] = await ctx.db.query<[RecordStatus]>(
    `select (select count(*)::int from ledger_leaf where collaborative_id = $1) as entries, (select count(*)::int from ledger_queue where collaborative_id = $1) as waiting,
       (select signed from tree_head where collaborative_id = $1 order by size desc limit 1) as "lastHead", k.id as "keyId", k.public_key as "publicKey"
     from signing_key k where k.collaborative_id = $1 order by k.since desc limit 1`, [ctx.viewer.collaborativeId]);
  return row;
}

/** The signed heads, from the first; the last one says how far the record goes for whoever reads on. */
export async function headsOf(ctx: MemberCtx): Promise<{ heads: SignedTreeHead[]; last: SignedTreeHead }> {
  const rows = await ctx.db.query<{ signed: SignedTreeHead }[]>('select signed from tree_head where collaborative_id = $1 order by size', [ctx.viewer.collaborativeId]);
  const heads = rows.map(({ signed }) => signed);
  const last = heads.at(-1);
  if (!last) throw new Error('the record has no signed head, though it was chained');
  return { heads, last };
}

/** How many rows of the record are held at once. */
const PAGE = 2_000;

const CHAIN = `select encode(chain, 'hex') as part from ledger_leaf where collaborative_id = $1 and "position" >= $2 and "position" < $3 order by "position"`;
const ENTRIES = `
  select e.body as part from ledger_leaf l join ledger_entry e on e.collaborative_id = l.collaborative_id and e.id = l.entry_id
  where l.collaborative_id = $1 and l."position" >= $2 and l."position" < $3 order by l."position"`;

/** The chain hashes of the first `size` entries. */
export const chainOf = (ctx: MemberCtx, size: number): AsyncGenerator<string> => paged(ctx, CHAIN, size);

/** The first `size` entries as their canonical texts, in the order of the chain. */
export const entriesOf = (ctx: MemberCtx, size: number): AsyncGenerator<string> => paged(ctx, ENTRIES, size);

async function* paged(ctx: MemberCtx, statement: string, size: number): AsyncGenerator<string> {
  for (let from = 0; from < size; from += PAGE) {
    for (const { part } of await ctx.db.query<{ part: string }[]>(statement, [ctx.viewer.collaborativeId, from, Math.min(size, from + PAGE)])) yield part;
  }
}

/** What founded the collaborative, as its entry says it. */
export async function foundingOf(ctx: MemberCtx): Promise<{ slug: string; name: string }> {
  const [row] = await ctx.db.query<{ body: string }[]>(
    `select e.body from ledger_leaf l join ledger_entry e on e.collaborative_id = l.collaborative_id and e.id = l.entry_id where l.collaborative_id = $1 and l."position" = 0`, [ctx.viewer.collaborativeId]);
  if (!row) throw new Error('the record has no first entry');
  return (JSON.parse(row.body) as { facts: { slug: string; name: string } }).facts;
}

const ROOTS = `
  select encode(coalesce(s.root, l.leaf), 'hex') as root from unnest($2::int[], $3::bigint[]) with ordinality as asked(level, place, turn)
  left join ledger_subtree s on s.collaborative_id = $1 and s.level = asked.level and s."at" = asked.place
  left join ledger_leaf l on asked.level = 0 and l.collaborative_id = $1 and l."position" = asked.place order by asked.turn`;

/** The proof that an entry is in the tree of the first `size` entries, from the roots of complete subtrees alone. */
export async function pathOf(ctx: MemberCtx, size: number, index: number): Promise<Hash[]> {
  const path = pathSubtrees(size, index);
  const asked = path.flat();
  const rows = await ctx.db.query<{ root: string }[]>(ROOTS, [ctx.viewer.collaborativeId, asked.map(({ level }) => level), asked.map(({ at }) => at)]);
  const roots = rows.map(({ root }) => root);
  return path.map((parts) => rootOver(roots.splice(0, parts.length)));
}

/**
 * What the viewer may open, among the first `size` entries: what is for all members or for its own party. A ballot opens
 * after the close; one that was superseded opens for its own partner alone, and for
 * nobody where a person cast it. Who took part in a secret vote opens where so many did that it tells nothing of how.
 */
const OPENINGS = `
  select o.entry_id as "entryId", o.name, encode(o.salt, 'hex') as salt, o.value
  from ledger_opening o
  join ledger_entry e on e.collaborative_id = o.collaborative_id and e.id = o.entry_id
  join ledger_leaf l on l.collaborative_id = o.collaborative_id and l.entry_id = o.entry_id
  where o.collaborative_id = $1 and (o.audience_id is null or o.audience_id = $2) and l."position" < $3
    and (e.kind <> 'participation.noted' or ${FEWEST_SECRET} <= (select count(*) from ledger_entry k where k.collaborative_id = e.collaborative_id and k.kind = e.kind and k.subject = e.subject))
    and (e.kind <> 'ballot.cast' or exists (
      select from ballot b
      join elector v on v.collaborative_id = b.collaborative_id and v.id = b.elector_id
      join motion m on m.collaborative_id = v.collaborative_id and m.id = v.motion_id
      join partner p on p.collaborative_id = v.collaborative_id and p.id = v.partner_id
      where b.collaborative_id = e.collaborative_id and b.entry_id = e.id and m.state = 'closed' and ((v.person_id is null and p.party_id = $2) or not exists (
        select from ballot later where later.collaborative_id = b.collaborative_id and later.elector_id = b.elector_id and later.version > b.version))))`;

interface OpeningRow {
  readonly entryId: string;
  readonly names: Openings;
}

const OPENINGS_OF = `
  select opening."entryId", json_object_agg(opening.name, json_build_object('salt', opening.salt, 'value', opening.value)) as names
  from (${OPENINGS} and o.entry_id = any($4)) opening group by 1 order by 1`;

/** Which entries have openings, the next of them after an id. */
const NEXT = `select distinct entry_id as id from ledger_opening where collaborative_id = $1 and entry_id > $2 order by 1 limit ${PAGE}`;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** What the viewer may open of the first `size` entries, by entry, ids ascending. */
export async function* openingsOf(ctx: MemberCtx, size: number): AsyncGenerator<readonly [string, Openings]> {
  for (let after: string | undefined = BEFORE_ALL; after !== undefined;) {
    const ids: string[] = (await ctx.db.query<{ id: string }[]>(NEXT, [ctx.viewer.collaborativeId, after])).map(({ id }) => id);
    for (const { entryId, names } of await opened(ctx, size, ids)) yield [entryId, names];
    after = ids.at(-1);
  }
}

/** What the viewer may open of one entry. */
export const openingsOfEntry = async (ctx: MemberCtx, size: number, entryId: string): Promise<Openings> => (await opened(ctx, size, [entryId]))[0]?.names ?? {};

/**
 * Decisions as they read today. A book opens their entries with these words, not with those that were kept beside the entry: what somebody
 * changed past the triggers shows as a commitment that does not open.
 */
const READ_TODAY = `
  select entry_id as "entryId", json_build_object('text', json_build_object('en', title_en || E'\\n\\n' || text_en, 'es', title_es || E'\\n\\n' || text_es),
    'dissent', dissent, 'reasons', json_build_object('en', reasons_en, 'es', reasons_es)) as says
  from decision where collaborative_id = $1 and entry_id = any($2)`;

async function opened(ctx: MemberCtx, size: number, entryIds: readonly string[]): Promise<OpeningRow[]> {
  const { collaborativeId, partyId } = ctx.viewer;
  const rows = await ctx.db.query<OpeningRow[]>(OPENINGS_OF, [collaborativeId, partyId, size, entryIds]);
  const decisions = await ctx.db.query<{ entryId: string; says: Readonly<Record<string, Json>> }[]>(READ_TODAY, [collaborativeId, entryIds]);
  const says = new Map(decisions.map((decision) => [decision.entryId, decision.says]));
  return rows.map(({ entryId, names }) => ({ entryId, names: saying(names, says.get(entryId)) }));
}

/** Openings with other values, under the names that have one. */
const saying = (names: Openings, says: Readonly<Record<string, Json>> = {}): Openings =>
  Object.fromEntries(Object.entries(names).map(([name, opening]) => [name, name in says ? { ...opening, value: says[name] ?? null } : opening]));

/** The keys as their entries in the record have them. */
export async function keysOf(ctx: MemberCtx, size: number): Promise<BookKey[]> {
  const rows = await ctx.db.query<{ body: string }[]>(
    `select e.body from ledger_entry e join ledger_leaf l on l.collaborative_id = e.collaborative_id and l.entry_id = e.id
     where e.collaborative_id = $1 and e.kind = 'key.added' and l."position" < $2 order by l."position"`, [ctx.viewer.collaborativeId, size]);
  return rows.map(({ body }) => (JSON.parse(body) as { facts: BookKey }).facts);
}

/** The entry of a published decision, with its place in the chain. */
export async function decisionEntry(ctx: MemberCtx, decisionId: string): Promise<{ entry: Entry; index: number } | null> {
  const [row] = await ctx.db.query<{ body: string; position: string }[]>(
    `select e.body, l."position" from decision d
     join ledger_entry e on e.collaborative_id = d.collaborative_id and e.id = d.entry_id
     join ledger_leaf l on l.collaborative_id = d.collaborative_id and l.entry_id = d.entry_id
     where d.collaborative_id = $1 and d.id = $2`, [ctx.viewer.collaborativeId, decisionId]);
  return row ? { entry: JSON.parse(row.body) as Entry, index: Number(row.position) } : null;
}
