/** Whether a party ($2) is a partner or the pool, a unit ($3) is its own, and which decision is called $4. */
export const WHO = `
  select (exists (select from partner m where m.collaborative_id = $1 and m.party_id = $2) or exists (select from pool f where f.collaborative_id = $1 and f.party_id = $2))
      and ($3::uuid is null or exists (select from unit u join partner m on m.collaborative_id = u.collaborative_id and m.id = u.partner_id
        where u.collaborative_id = $1 and u.id = $3 and m.party_id = $2)) as fits,
    (select d.id from decision d where d.collaborative_id = $1 and 'DEC-' || d.number = upper($4)) as "decisionId"`;

/** Whether all themes ($2) and budget lines ($3) are there. */
export const SCOPE_FITS = `
  select (select count(*) from theme t where t.collaborative_id = $1 and t.code = any($2::text[])) = cardinality($2::text[])
    and (select count(*) from budget_line l where l.collaborative_id = $1 and l.id = any($3::uuid[])) = cardinality($3::uuid[]) as fits`;

export const SAVE_RESPONSIBILITY = `
  insert into responsibility (collaborative_id, id, role, party_id, unit_id, valid, from_written, from_range, basis, decision_id)
  values ($1, $2, $3, $4, $5, $6::daterange, $7, $8::daterange, $9, $10)`;

/** One row for each cell, in one order, so that two who write the same cells wait for each other and never cross. */
export const SAVE_CELLS = `
  insert into responsibility_cell (collaborative_id, id, responsibility_id, role, valid, theme, country, budget_line_id)
  select r.collaborative_id, gen_random_uuid(), r.id, r.role, r.valid, cell.theme, cell.country, cell.line
  from responsibility r, unnest($3::text[], $4::text[], $5::uuid[]) as cell(theme, country, line)
  where r.collaborative_id = $1 and r.id = $2 order by cell.line, cell.theme, cell.country`;

/** What is to end, held until it has. */
export const LOCK_RESPONSIBILITIES = `
  select id, lower(valid)::text as begins, (upper(valid) - 1)::text as ends from responsibility
  where collaborative_id = $1 and id = any($2::uuid[]) order by id for update`;

/** The cells of some responsibilities, each once. */
export const CELLS_OF = `
  select distinct theme, country::text as country, budget_line_id as line from responsibility_cell
  where collaborative_id = $1 and responsibility_id = any($2::uuid[]) order by 3, 1, 2`;

/** The foreign key carries the new days to the cells. */
export const END_RESPONSIBILITIES = `
  update responsibility set valid = daterange(lower(valid), $3::date, '[]') where collaborative_id = $1 and id = any($2::uuid[])`;
