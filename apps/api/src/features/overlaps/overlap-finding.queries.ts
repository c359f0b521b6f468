import { HIDDEN } from '../grants/grant.queries.ts';
import { HELD } from './answering.queries.ts';

/**
 * Besides the grants that changed ($2): those of which one of them was a copy, because they stand alone when it changes.
 * `open` says whether others can see that something changed: the grant is shared, or was in an overlap that all see.
 */
export const TOUCHED = `
  with changed as (
    select c.id, exists (select from "grant" g where g.collaborative_id = $1 and g.id = c.id and g.shared_at is not null and g.protection <> 'protected')
      or exists (select from overlap o where o.collaborative_id = $1 and o.short_id is not null and o.gone_at is null and c.id in (o.left_id, o.right_id)) as open
    from unnest($2::uuid[]) as c(id))
  select id, bool_or(open) as open from (
    select id, open from changed
    union all select case when o.left_id = c.id then o.right_id else o.left_id end, c.open and o.short_id is not null
    from changed c join overlap o on o.collaborative_id = $1 and o.kind = 'duplicate-record' and c.id in (o.left_id, o.right_id)) touched
  group by id`;

export const KNOWN_OVERLAPS = `
  select o.id, o.left_id as "leftId", o.right_id as "rightId", o.short_id as "shortId", o.state = 'answered' and held.answer = 'not-the-same' as "toldApart"
  from overlap o ${HELD} where o.collaborative_id = $1 and (o.left_id = any($2::uuid[]) or o.right_id = any($2::uuid[]))`;

/** New and changed overlaps, as JSON rows ($2). One that comes back is the one that it was; new evidence is found anew. */
export const SAVE_OVERLAPS = (now: string) => `
  insert into overlap as o (collaborative_id, id, short_id, left_id, right_id, kind, between, role_confusion, tenths, at_stake, currency,
    evidence, sentence, rank, evidence_hash, found_at)
  select $1, id, "shortId", "leftId", "rightId", kind, "between", "roleConfusion", tenths, "atStake", currency, evidence, sentence, rank,
    decode("evidenceHash", 'hex'), ${now}
  from jsonb_to_recordset($2::jsonb) as given(id uuid, "shortId" text, "leftId" uuid, "rightId" uuid, kind text, "between" text, "roleConfusion" boolean,
    tenths integer, "atStake" numeric, currency text, evidence jsonb, sentence jsonb, rank bigint, "evidenceHash" text)
  on conflict (collaborative_id, left_id, right_id) do update set kind = excluded.kind, between = excluded.between, role_confusion = excluded.role_confusion,
    tenths = excluded.tenths, at_stake = excluded.at_stake, currency = excluded.currency, evidence = excluded.evidence, sentence = excluded.sentence,
    rank = excluded.rank, short_id = coalesce(o.short_id, excluded.short_id), gone_at = null, evidence_hash = excluded.evidence_hash,
    found_at = case when o.evidence_hash = excluded.evidence_hash and o.gone_at is null then o.found_at else excluded.found_at end`;

export const DROP_OVERLAPS = `
  delete from overlap o where o.collaborative_id = $1 and o.id = any($2::uuid[])
    and not exists (select 1 from overlap_answer a where a.collaborative_id = o.collaborative_id and a.overlap_id = o.id)`;

/** What was answered stays, and tells nothing any more. */
export const END_OVERLAPS = (now: string) => `
  update overlap set gone_at = ${now}, evidence = '[]', sentence = '{"key": ""}' where collaborative_id = $1 and id = any($2::uuid[]) and gone_at is null`;

/** Of some overlaps ($2), those of something protected. */
const OF_HIDDEN = `
  select o.id from overlap o
  join "grant" g on g.collaborative_id = o.collaborative_id and g.id in (o.left_id, o.right_id)
  join party funder on funder.collaborative_id = g.collaborative_id and funder.id = g.funder_id
  join party grantee on grantee.collaborative_id = g.collaborative_id and grantee.id = g.grantee_id
  where o.collaborative_id = $1 and o.id = any($2::uuid[]) and ${HIDDEN}`;

/** Overlaps of what is protected leave the timelines of others too; only the viewer's party ($3) keeps them. */
export const HIDE_ACTIVITY = `update activity set audience_id = $3 where collaborative_id = $1 and subject_id in (${OF_HIDDEN})`;

export const CLOSE_OPENINGS = `
  delete from ledger_opening w using ledger_entry e
  where w.collaborative_id = $1 and e.collaborative_id = $1 and e.id = w.entry_id and e.kind = 'overlap.settled'
    and e.subject in (select id::text from (${OF_HIDDEN}) hidden)`;

/** The overlaps of some grants ($2), answered ones and ended ones too. */
export const OVERLAPS_OF_PURGED = `select id from overlap where collaborative_id = $1 and (left_id = any($2::uuid[]) or right_id = any($2::uuid[]))`;

/** Answers are kept for good, but for those to an overlap of something protected: the database itself looks whether it is. */
export const PURGE_ANSWERS = `select purge_overlap_answers($1, $2::uuid[])`;

export const PURGE_OVERLAPS = `delete from overlap where collaborative_id = $1 and id = any($2::uuid[])`;

export const PURGE_ACTIVITY = `delete from activity where collaborative_id = $1 and subject_id = any($2::uuid[])`;
