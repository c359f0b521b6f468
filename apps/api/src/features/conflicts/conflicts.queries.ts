import { KEEPS_OUT, type ConflictEffect, type Role } from '@acuerdo/access';
import { markOf } from '../people/people.queries.ts';

/** What a person declared about a subject, last; null where nothing is declared. `$1` is the tenant. */
export const effectOf = (person: string, subject: string): string => `(
  select declared.effect from conflict_declaration declared
  where declared.collaborative_id = $1 and declared.person_id = ${person} and declared.subject_id = ${subject} order by declared.version desc limit 1)`;

const OUT = `(${KEEPS_OUT.map((effect: ConflictEffect) => `'${effect}'`).join(', ')})`;

/** Whether a person neither reviews nor votes on a subject. */
export const isOut = (person: string, subject: string): string => `coalesce(${effectOf(person, subject)} in ${OUT}, false)`;

/** Whether a partner is recused from a subject: it has people in a role, and every one of them is out. */
export const isRecused = (partner: string, subject: string, role: Role): string => `coalesce((
  select bool_and(${isOut('acting.id', subject)}) from person acting
  where acting.collaborative_id = $1 and acting.party_id = ${partner}.party_id and acting.ended_at is null and '${role}' = any(acting.roles)), false)`;

/** `$2` subject. */
export const RECUSED_PARTNERS = (role: Role) => `select p.id from partner p where p.collaborative_id = $1 and ${isRecused('p', '$2::uuid', role)}`;

/** `$2` the viewer, `$3` whether as the chair, `$4` subjects. "None" is told to the chair and to who said it. */
export const CONFLICTS = `
  select c.subject_id as "subjectId", c.id, p.name as person, ${markOf('m')} as partner, c.person_id = $2 as mine, c.effect,
    case when c.person_id = $2 or $3 then c.cause end as cause, case when c.person_id = $2 or $3 then c.words end as words, c.declared_at as "declaredAt"
  from conflict_declaration c
  join person p on p.collaborative_id = c.collaborative_id and p.id = c.person_id
  left join partner m on m.collaborative_id = p.collaborative_id and m.party_id = p.party_id
  where c.collaborative_id = $1 and c.subject_id = any($4::uuid[]) and (c.effect <> 'none' or c.person_id = $2 or $3)
    and not exists (select from conflict_declaration later where later.collaborative_id = c.collaborative_id and later.person_id = c.person_id
      and later.subject_id = c.subject_id and later.version > c.version)
  order by m.hue nulls first, p.name, c.id limit 500`;

/** The last declaration of a person ($2) on a subject ($3). */
export const LAST = `
  select version, cause, effect, words from conflict_declaration
  where collaborative_id = $1 and person_id = $2 and subject_id = $3 order by version desc limit 1`;

export const SAVE = (now: string) => `
  insert into conflict_declaration (collaborative_id, id, person_id, subject_kind, subject_id, version, cause, effect, words, declared_at, entry_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, ${now}, $10)`;

/** The party for which the chair acts: the only one besides the declaring person to whom causes are open. */
export const CHAIR = `select party_id as id from person where collaborative_id = $1 and 'secretariat' = any(roles) and ended_at is null order by id limit 1`;
