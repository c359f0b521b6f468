/** Criteria as they are shown, of `c`. */
const CRITERION = `json_build_object('id', c.id, 'name', json_build_object('en', c.name_en, 'es', c.name_es),
  'guidance', json_build_object('en', c.guidance_en, 'es', c.guidance_es), 'weight', c.weight)`;

/** The criteria of a form, as one JSON array in their order. */
const CRITERIA_OF = (form: string): string => `(select coalesce(json_agg(${CRITERION} order by c."position"), '[]') from review_criterion c
  where c.collaborative_id = $1 and c.form_id = ${form})`;

/** Each form in its last version, the first made first. */
export const FORMS = `
  select f.id, f.version, json_build_object('en', f.name_en, 'es', f.name_es) as name, ${CRITERIA_OF('f.id')} as criteria, w.name as "madeBy", f.made_at as "madeAt"
  from review_form f left join person w on w.collaborative_id = f.collaborative_id and w.id = f.made_by_id
  where f.collaborative_id = $1 and not exists (
    select from review_form later where later.collaborative_id = f.collaborative_id and later.first_id = f.first_id and later.version > f.version)
  order by f.first_id limit 100`;

/** The criteria of the forms on which proposals ($2) are reviewed. */
export const CRITERIA = `select pr.id as "proposalId", ${CRITERIA_OF('pr.form_id')} as criteria from proposal pr where pr.collaborative_id = $1 and pr.id = any($2::uuid[])`;

/** A version ($2) and what it is a version of; held, so that of two who change a form one comes second. */
export const HOLD_FORM = `
  select f.first_id as "firstId", f.version, last.version as last, last.by from review_form f
  cross join lateral (
    select l.version, w.name as by from review_form l left join person w on w.collaborative_id = l.collaborative_id and w.id = l.made_by_id
    where l.collaborative_id = f.collaborative_id and l.first_id = f.first_id order by l.version desc limit 1) last
  where f.collaborative_id = $1 and f.id = $2`;

export const SAVE_FORM = (now: string) => `
  insert into review_form (collaborative_id, id, first_id, version, name_en, name_es, made_by_id, made_at) values ($1, $2, $3, $4, $5, $6, $7, ${now})`;

/** The criteria ($3, as JSON) of a form ($2), in their order. */
export const SAVE_CRITERIA = `
  insert into review_criterion (collaborative_id, id, form_id, "position", name_en, name_es, guidance_en, guidance_es, weight)
  select $1, gen_random_uuid(), $2, said.place - 1, said.one ->> 'nameEn', said.one ->> 'nameEs', said.one ->> 'guidanceEn', said.one ->> 'guidanceEs', (said.one ->> 'weight')::int
  from jsonb_array_elements($3::jsonb) with ordinality as said(one, place)`;

/** Fixes the form of a proposal ($2): the one that was chosen ($3) if it is the last version of its own, or the first of all; gives nothing where there is none. */
export const FIX_FORM = `
  update proposal set form_id = (select id from (${FORMS}) form where $3::uuid is null or form.id = $3 limit 1)
  where collaborative_id = $1 and id = $2 returning form_id as "formId"`;
