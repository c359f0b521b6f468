import { effectOf, isRecused } from '../conflicts/conflicts.queries.ts';
import { markOf } from '../people/people.queries.ts';

const MINE = `l.person_id is not distinct from $3`;

/** Whether the review of a place is in: by who has it now. Who left it, or was recused, took theirs along. */
const isIn = (place: string) => `exists (
  select from review given where given.collaborative_id = ${place}.collaborative_id and given.place_id = ${place}.id and given.person_id = ${place}.person_id)`;

/** Where the viewer ($2 party, $3 person) and their partner stand with proposals ($4). */
export const STANDINGS = `
  select pr.id as "proposalId", pr.state, ${effectOf('$3', 'pr.id')} as effect, case when l.id is not null then json_build_object(
    'id', l.id, 'takenBy', holder.name, 'mine', ${MINE}, 'submitted', ${isIn('l')}) end as place
  from proposal pr
  left join partner own on own.collaborative_id = pr.collaborative_id and own.party_id = $2
  left join review_place l on l.collaborative_id = pr.collaborative_id and l.proposal_id = pr.id and l.partner_id = own.id
  left join person holder on holder.collaborative_id = l.collaborative_id and holder.id = l.person_id
  where pr.collaborative_id = $1 and pr.id = any($4::uuid[])`;

/** The places of proposals ($2): whose, whether the review is in, and whether the partner is recused. */
export const PLACES = `
  select l.proposal_id as "proposalId", ${markOf('p')} as partner, ${isIn('l')} as "isIn", ${isRecused('p', 'l.proposal_id', 'officer')} as recused
  from review_place l join partner p on p.collaborative_id = l.collaborative_id and p.id = l.partner_id
  where l.collaborative_id = $1 and l.proposal_id = any($2::uuid[]) order by p.hue, p.letter`;

/** The reviews of proposals ($2), each in its last version; `$3` is the viewer. Ask it only of proposals whose reviews are open to them. */
export const REVIEWS = `
  select l.proposal_id as "proposalId", r.id, ${markOf('p')} as partner, w.name as by, r.person_id = $3 as mine, r.version, r.scores,
    r.recommendation, r.confidence, r.text, r.submitted_at as "submittedAt", case when r.version > 1 then (
      select json_build_object('scores', first.scores, 'recommendation', first.recommendation) from review first
      where first.collaborative_id = r.collaborative_id and first.place_id = r.place_id and first.person_id = r.person_id and first.version = 1) end as before
  from review_place l
  join review r on r.collaborative_id = l.collaborative_id and r.place_id = l.id and r.person_id = l.person_id
  join partner p on p.collaborative_id = l.collaborative_id and p.id = l.partner_id
  join person w on w.collaborative_id = r.collaborative_id and w.id = r.person_id
  where l.collaborative_id = $1 and l.proposal_id = any($2::uuid[]) and not exists (select from review later where later.collaborative_id = r.collaborative_id
    and later.place_id = r.place_id and later.person_id = r.person_id and later.version > r.version)
  order by p.hue, p.letter`;

/** What the viewer ($2) has written of their partner's review of proposals ($3), and what they submitted last. */
export const OWN_DRAFTS = `
  select l.proposal_id as "proposalId", d.content, d.saved_at as "savedAt" from review_draft d
  join review_place l on l.collaborative_id = d.collaborative_id and l.id = d.place_id
  where d.collaborative_id = $1 and d.person_id = $2 and l.proposal_id = any($3::uuid[])`;

/** A partner that is a member today has one place; `$2` proposal. */
export const MAKE_PLACES = (now: string) => `
  insert into review_place (collaborative_id, id, proposal_id, partner_id)
  select $1, gen_random_uuid(), $2, p.id from partner p join collaborative c on c.id = p.collaborative_id
  where p.collaborative_id = $1 and p.valid @> (${now} at time zone c.time_zone)::date`;

/** Frees the place of a person ($3) who is out of a proposal ($2): another officer of the partner can take it. */
export const FREE_PLACE = 'update review_place set person_id = null where collaborative_id = $1 and proposal_id = $2 and person_id = $3';

/** Takes a place ($2) for a person ($3), unless somebody else has it. */
export const TAKE_PLACE = 'update review_place set person_id = $3 where collaborative_id = $1 and id = $2 and (person_id is null or person_id = $3) returning id';

/** `$2` id, `$3` place, `$4` person, `$5` content. */
export const SAVE_DRAFT = (now: string) => `
  insert into review_draft (collaborative_id, id, place_id, person_id, content, saved_at) values ($1, $2, $3, $4, $5, ${now})
  on conflict (collaborative_id, place_id, person_id) do update set content = excluded.content, saved_at = excluded.saved_at`;

/** The last review of a person ($3) at a place ($2). */
export const LAST_REVIEW = `
  select version, scores, recommendation, confidence, text from review
  where collaborative_id = $1 and place_id = $2 and person_id = $3 order by version desc limit 1`;

export const SAVE_REVIEW = (now: string) => `
  insert into review (collaborative_id, id, place_id, person_id, version, scores, recommendation, confidence, text, submitted_at, entry_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, ${now}, $10)`;

export const DROP_DRAFT = 'delete from review_draft where collaborative_id = $1 and place_id = $2 and person_id = $3';

/**
 * Lets the entries of all reviews of a proposal ($2) into the chain, amended ones included. Until the phase is over they are held:
 * otherwise the length of the record would tell how many are in.
 */
export const RELEASE_ENTRIES = `
  insert into ledger_queue (collaborative_id, entry_id)
  select r.collaborative_id, r.entry_id from review r
  join review_place l on l.collaborative_id = r.collaborative_id and l.id = r.place_id
  join ledger_entry e on e.collaborative_id = r.collaborative_id and e.id = r.entry_id
  where r.collaborative_id = $1 and l.proposal_id = $2 order by e.at, e.id`;
