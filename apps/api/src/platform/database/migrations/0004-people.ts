import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToRuntime } from '../rights.ts';

const PARTIES = `
  alter table party
    add kind text not null default 'other',
    add office_of_id uuid,
    add constraint party_kind check (kind in ('foundation', 'pool', 'nonprofit', 'government', 'international', 'academic', 'field', 'other')),
    add constraint party_office_of_id_reference foreign key (collaborative_id, office_of_id) references party (collaborative_id, id);
  update party set kind = 'foundation' where (collaborative_id, id) in (select collaborative_id, party_id from partner);
  update party set kind = 'pool' where (collaborative_id, id) in (select collaborative_id, party_id from pool);
  alter table partner
    add since_written text,
    add since_range daterange,
    add since_inferred boolean not null default false,
    add passage_id uuid,
    add constraint partner_valid check (not isempty(valid)),
    add constraint partner_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id);
  alter table unit
    add mission text,
    add passage_id uuid,
    add constraint unit_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id);
  create table body (
    collaborative_id uuid not null,
    id uuid not null,
    name text not null,
    kind text not null,
    party_id uuid not null,
    unit_id uuid,
    passage_id uuid,
    constraint body_kind check (kind in ('advisory', 'steering', 'other')),
    constraint body_key primary key (collaborative_id, id),
    constraint body_party_id_reference foreign key (collaborative_id, party_id) references party (collaborative_id, id),
    constraint body_unit_id_reference foreign key (collaborative_id, unit_id) references unit (collaborative_id, id),
    constraint body_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id)
  );
  create table seat (
    collaborative_id uuid not null,
    id uuid not null,
    body_id uuid not null,
    title text not null,
    partner_id uuid,
    votes boolean not null,
    constraint seat_key primary key (collaborative_id, id),
    constraint seat_body_id_reference foreign key (collaborative_id, body_id) references body (collaborative_id, id),
    constraint seat_partner_id_reference foreign key (collaborative_id, partner_id) references partner (collaborative_id, id)
  );
  create index seat_body_index on seat (collaborative_id, body_id);
  create table prospect (
    collaborative_id uuid not null,
    id uuid not null,
    name_en text not null,
    name_es text not null,
    many boolean not null,
    state text not null,
    passage_id uuid,
    constraint prospect_state check (state in ('considered', 'invited', 'joined', 'declined')),
    constraint prospect_key primary key (collaborative_id, id),
    constraint prospect_collaborative_id_reference foreign key (collaborative_id) references collaborative (id),
    constraint prospect_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id)
  );
  create table outside_actor (
    collaborative_id uuid not null,
    id uuid not null,
    party_id uuid not null,
    standing text not null,
    what_en text not null,
    what_es text not null,
    passage_id uuid,
    constraint outside_actor_standing check (standing in ('cited', 'actor', 'target', 'field')),
    constraint outside_actor_key primary key (collaborative_id, id),
    constraint outside_actor_party_id_reference foreign key (collaborative_id, party_id) references party (collaborative_id, id),
    constraint outside_actor_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id)
  );`;

const PEOPLE = `
  create table person_name (
    collaborative_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    text text not null,
    constraint person_name_key primary key (collaborative_id, id),
    constraint person_name_person_id_reference foreign key (collaborative_id, person_id) references person (collaborative_id, id)
  );
  create index person_name_person_index on person_name (collaborative_id, person_id);
  create table role_term (
    collaborative_id uuid not null,
    id uuid not null,
    title text not null,
    kind text not null,
    person_id uuid,
    party_id uuid not null,
    unit_id uuid,
    shared_with_id uuid,
    shared_until date,
    body_id uuid,
    seat_id uuid,
    leads boolean not null default false,
    alternate_for_id uuid,
    from_written text,
    from_range daterange,
    from_inferred boolean not null default false,
    until_written text,
    until_range daterange,
    until_inferred boolean not null default false,
    known_on date,
    ended_reason text,
    filled_by_id uuid,
    passage_id uuid,
    constraint role_term_kind check (kind in ('staff', 'advisory', 'external', 'alternate')),
    constraint role_term_alternate check ((kind = 'alternate') = (alternate_for_id is not null)),
    constraint role_term_key primary key (collaborative_id, id),
    constraint role_term_person_id_reference foreign key (collaborative_id, person_id) references person (collaborative_id, id),
    constraint role_term_party_id_reference foreign key (collaborative_id, party_id) references party (collaborative_id, id),
    constraint role_term_unit_id_reference foreign key (collaborative_id, unit_id) references unit (collaborative_id, id),
    constraint role_term_shared_with_id_reference foreign key (collaborative_id, shared_with_id) references unit (collaborative_id, id),
    constraint role_term_body_id_reference foreign key (collaborative_id, body_id) references body (collaborative_id, id),
    constraint role_term_seat_id_reference foreign key (collaborative_id, seat_id) references seat (collaborative_id, id),
    constraint role_term_alternate_for_id_reference foreign key (collaborative_id, alternate_for_id) references role_term (collaborative_id, id),
    constraint role_term_filled_by_id_reference foreign key (collaborative_id, filled_by_id) references unit (collaborative_id, id),
    constraint role_term_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id)
  );
  create index role_term_person_index on role_term (collaborative_id, person_id);
  create index role_term_unit_index on role_term (collaborative_id, unit_id);`;

/** A cell repeats role and days of its responsibility; the foreign key keeps them equal, and the exclusion reads them. */
const RESPONSIBILITIES = `
  create table budget_line (
    collaborative_id uuid not null,
    id uuid not null,
    name_en text not null,
    name_es text not null,
    passage_id uuid,
    constraint budget_line_key primary key (collaborative_id, id),
    constraint budget_line_collaborative_id_reference foreign key (collaborative_id) references collaborative (id),
    constraint budget_line_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id)
  );
  create table responsibility (
    collaborative_id uuid not null,
    id uuid not null,
    role text not null,
    party_id uuid not null,
    unit_id uuid,
    valid daterange not null,
    from_written text,
    from_range daterange,
    from_inferred boolean not null default false,
    basis text not null,
    passage_id uuid,
    decision_id uuid,
    constraint responsibility_days unique (collaborative_id, id, role, valid),
    constraint responsibility_role check (role in ('owner', 'co_owner', 'consulted')),
    constraint responsibility_valid check (not isempty(valid)),
    constraint responsibility_key primary key (collaborative_id, id),
    constraint responsibility_party_id_reference foreign key (collaborative_id, party_id) references party (collaborative_id, id),
    constraint responsibility_unit_id_reference foreign key (collaborative_id, unit_id) references unit (collaborative_id, id),
    constraint responsibility_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id),
    constraint responsibility_decision_id_reference foreign key (collaborative_id, decision_id) references decision (collaborative_id, id)
  );
  create table responsibility_cell (
    collaborative_id uuid not null,
    id uuid not null,
    responsibility_id uuid not null,
    role text not null,
    valid daterange not null,
    theme text not null,
    country character(2) not null,
    budget_line_id uuid not null,
    constraint responsibility_cell_once unique (collaborative_id, responsibility_id, theme, country, budget_line_id),
    constraint responsibility_cell_one_owner exclude using gist (collaborative_id with =, theme with =, country with =, budget_line_id with =, valid with &&) where (role = 'owner'),
    constraint responsibility_cell_key primary key (collaborative_id, id),
    constraint responsibility_cell_responsibility_id_role_valid_reference foreign key (collaborative_id, responsibility_id, role, valid)
      references responsibility (collaborative_id, id, role, valid) on update cascade,
    constraint responsibility_cell_theme_reference foreign key (collaborative_id, theme) references theme (collaborative_id, code),
    constraint responsibility_cell_budget_line_id_reference foreign key (collaborative_id, budget_line_id) references budget_line (collaborative_id, id)
  );`;

const TABLES = ['body', 'seat', 'prospect', 'outside_actor', 'person_name', 'role_term', 'budget_line', 'responsibility', 'responsibility_cell'];

/** Who was what, where, from when to when; and who was responsible for what. */
export class People1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists btree_gist');
    for (const part of [PARTIES, PEOPLE, RESPONSIBILITIES]) await runner.query(part);
    await runner.query(openToRuntime(...TABLES));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table ${TABLES.toReversed().join(', ')};
      alter table unit drop mission, drop passage_id;
      alter table partner drop constraint partner_valid, drop since_written, drop since_range, drop since_inferred, drop passage_id;
      alter table party drop kind, drop office_of_id;
    `);
  }
}
