import type { Entry, SignedTreeHead } from '@acuerdo/ledger';
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

/** The first `size` entries, in the order of the chain. */
export async function entriesOf(ctx: MemberCtx, size: number): Promise<Entry[]> {
  const rows = await ctx.db.query<{ body: string }[]>(
    `select e.body from ledger_leaf l join ledger_entry e on e.collaborative_id = l.collaborative_id and e.id = l.entry_id
     where l.collaborative_id = $1 and l."position" < $2 order by l."position"`, [ctx.viewer.collaborativeId, size]);
  return rows.map(({ body }) => JSON.parse(body) as Entry);
}

/** The leaf hashes of the first `size` entries. */
export async function leavesOf(ctx: MemberCtx, size: number): Promise<string[]> {
  const rows = await ctx.db.query<{ leaf: string }[]>(
    `select encode(leaf, 'hex') as leaf from ledger_leaf where collaborative_id = $1 and "position" < $2 order by "position"`, [ctx.viewer.collaborativeId, size]);
  return rows.map(({ leaf }) => leaf);
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
    and ($4::uuid is null or o.entry_id = $4)
    and (e.kind <> 'participation.noted' or ${FEWEST_SECRET} <= (select count(*) from ledger_entry k where k.collaborative_id = e.collaborative_id and k.kind = e.kind and k.subject = e.subject))
    and (e.kind <> 'ballot.cast' or exists (
      select from ballot b
      join elector v on v.collaborative_id = b.collaborative_id and v.id = b.elector_id
      join motion m on m.collaborative_id = v.collaborative_id and m.id = v.motion_id
      join partner p on p.collaborative_id = v.collaborative_id and p.id = v.partner_id
      where b.collaborative_id = e.collaborative_id and b.entry_id = e.id and m.state = 'closed' and ((v.person_id is null and p.party_id = $2) or not exists (
        select from ballot later where later.collaborative_id = b.collaborative_id and later.elector_id = b.elector_id and later.version > b.version))))`;

export async function openingsOf(ctx: MemberCtx, size: number, entryId: string | null = null): Promise<Record<string, Openings>> {
  const rows = await ctx.db.query<{ entryId: string; name: string; salt: string; value: Openings[string]['value'] }[]>(
    OPENINGS, [ctx.viewer.collaborativeId, ctx.viewer.partyId, size, entryId]);
  const openings: Record<string, Record<string, Openings[string]>> = {};
  for (const row of rows) openings[row.entryId] = { ...openings[row.entryId], [row.name]: { salt: row.salt, value: row.value } };
  return openings;
}

/** The keys as their entries in the record have them. */
export const keysOf = (entries: readonly Entry[]): BookKey[] =>
  entries.filter(({ kind }) => kind === 'key.added').map(({ facts }) => facts as unknown as BookKey);

/** The entry of a published decision, with its place in the chain. */
export async function decisionEntry(ctx: MemberCtx, decisionId: string): Promise<{ entry: Entry; index: number } | null> {
  const [row] = await ctx.db.query<{ body: string; position: string }[]>(
    `select e.body, l."position" from decision d
     join ledger_entry e on e.collaborative_id = d.collaborative_id and e.id = d.entry_id
     join ledger_leaf l on l.collaborative_id = d.collaborative_id and l.entry_id = d.entry_id
     where d.collaborative_id = $1 and d.id = $2`, [ctx.viewer.collaborativeId, decisionId]);
  return row ? { entry: JSON.parse(row.body) as Entry, index: Number(row.position) } : null;
}
