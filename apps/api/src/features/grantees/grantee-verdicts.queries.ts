import { granteeThere } from './grantee.predicates.ts';

/** Both of two parties ($3 and $4), as far as they are grantees there for the viewer, and whether all see them. */
export const HOLD_SIDES = `
  select p.id, p.name, ${granteeThere('p', 'null::uuid')} as open from party p
  where p.collaborative_id = $1 and p.id in ($3, $4) and ${granteeThere('p', '$2')} order by p.id for share of p`;

export const SAVE_VERDICT = (now: string) => `
  insert into grantee_verdict (collaborative_id, id, left_id, right_id, verdict, reason, said_by_id, said_at, basis, evidence_hash)
  values ($1, $2, $3, $4, $5, $6, $7, ${now}, $8, decode($9, 'hex'))`;

/** The verdicts on a pair ($2 and $3), the latest first. */
export const VERDICTS_ON = `
  select id, verdict, reason, basis from grantee_verdict where collaborative_id = $1 and left_id = $2 and right_id = $3 order by said_at desc, id desc`;

/** Of which pairs some verdicts ($2) are. */
export const SAID = `select id, left_id as "leftId", right_id as "rightId" from grantee_verdict where collaborative_id = $1 and id = any($2::uuid[]) order by said_at desc, id desc`;

export const PAIR_ID = `select id from grantee_pair where collaborative_id = $1 and left_id = $2 and right_id = $3`;

/** What holds a party ($3) in its grantee: the pairs of which the last verdict is that they are the same, with who is there for the viewer. */
export const HOLDING = `
  select last.left_id as "leftId", last.right_id as "rightId" from (
    select distinct on (v.left_id, v.right_id) v.collaborative_id, v.left_id, v.right_id, v.verdict from grantee_verdict v
    where v.collaborative_id = $1 and (v.left_id = $3 or v.right_id = $3) order by v.left_id, v.right_id, v.said_at desc, v.id desc) last
  join party p on p.collaborative_id = last.collaborative_id and p.id in (last.left_id, last.right_id) and p.id <> $3
  where last.verdict = 'same' and ${granteeThere('p', '$2')} order by 1, 2`;

export const SAVE_CHOICE = (now: string) => `
  insert into grantee_choice (collaborative_id, id, party_id, chosen_by_id, chosen_at) values ($1, $2, $3, $4, ${now})`;
