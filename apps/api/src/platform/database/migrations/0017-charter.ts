import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepForGood, openToRuntime } from '../rights.ts';

const REFERENCES = (table: string, ...columns: readonly [column: string, target: string][]): string => columns.map(([column, target]) =>
  `constraint ${table}_${column}_reference foreign key (collaborative_id, ${column}) references "${target}" (collaborative_id, id)`).join(',\n        ');

const UP = `
create table charter (
  collaborative_id uuid not null,
  id uuid not null,
  version integer not null,
  state text not null,
  roles jsonb not null,
  hash bytea,
  deliberation_id uuid,
  option_id uuid,
  decision_id uuid,
  in_force_from date,
  superseded_on date,
  sample boolean not null default false,
  begun_by_id uuid not null,
  begun_at timestamptz not null,
  constraint charter_version_unique unique (collaborative_id, version),
  constraint charter_state check (state in ('draft', 'put', 'declined', 'in-force', 'superseded')),
  constraint charter_frozen check ((state = 'draft') = (hash is null) and (hash is null) = (option_id is null) and (option_id is null) = (deliberation_id is null)),
  constraint charter_adopted check ((state in ('in-force', 'superseded')) = (in_force_from is not null) and (state in ('draft', 'put')) = (decision_id is null)),
  constraint charter_superseded check ((state = 'superseded') = (superseded_on is not null)),
  constraint charter_key primary key (collaborative_id, id),
  ${REFERENCES('charter', ['deliberation_id', 'deliberation'], ['option_id', 'option'], ['decision_id', 'decision'], ['begun_by_id', 'person'])}
);
create unique index charter_draft_index on charter (collaborative_id) where state = 'draft';
create unique index charter_put_index on charter (collaborative_id) where state = 'put';
create unique index charter_in_force_index on charter (collaborative_id) where state = 'in-force';

create function hold_charter() returns trigger language plpgsql as $$
begin
  if old.state = 'draft' and tg_op = 'UPDATE' then return new; end if;
  if tg_op = 'UPDATE' and old.state in ('put', 'in-force') and (new.version, new.roles, new.hash, new.option_id) is not distinct from (old.version, old.roles, old.hash, old.option_id)
    and (old.state = 'put' or (new.state = 'superseded' and (new.decision_id, new.in_force_from) is not distinct from (old.decision_id, old.in_force_from))) then return new; end if;
  raise exception 'a charter that was put to the partners is never changed or removed: the next version supersedes it' using errcode = 'restrict_violation';
end $$;
create trigger refuse_change before update or delete on charter for each row execute function hold_charter();
create trigger refuse_truncate before truncate on charter for each statement execute function refuse_change();

create table charter_flag (
  collaborative_id uuid not null,
  id uuid not null,
  grant_id uuid not null,
  lines jsonb not null,
  hash bytea not null,
  found_at timestamptz not null,
  constraint charter_flag_grant_id_unique unique (collaborative_id, grant_id),
  constraint charter_flag_key primary key (collaborative_id, id),
  ${REFERENCES('charter_flag', ['grant_id', 'grant'])}
);

create table charter_answer (
  collaborative_id uuid not null,
  id uuid not null,
  grant_id uuid not null,
  answer text not null,
  reason text not null,
  flag_hash bytea not null,
  answered_by_id uuid not null,
  answered_at timestamptz not null,
  constraint charter_answer_answer check (answer in ('exception', 'hold', 'reopen')),
  constraint charter_answer_key primary key (collaborative_id, id),
  ${REFERENCES('charter_answer', ['grant_id', 'grant'], ['answered_by_id', 'person'])}
);
create index charter_answer_grant_index on charter_answer (collaborative_id, grant_id, answered_at);

create table charter_pass (
  collaborative_id uuid not null,
  id uuid not null,
  part text not null,
  after_id uuid,
  constraint charter_pass_part_unique unique (collaborative_id, part),
  constraint charter_pass_part check (part in ('grants', 'overlaps')),
  constraint charter_pass_key primary key (collaborative_id, id),
  constraint charter_pass_collaborative_id_reference foreign key (collaborative_id) references collaborative (id)
);
`;

/** Of what is protected the answers may go, in a purge. */
const PURGE = `
create function hold_charter_answer() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (
    select from "grant" g join party p on p.collaborative_id = g.collaborative_id and p.id in (g.grantee_id, g.funder_id)
    where g.collaborative_id = old.collaborative_id and g.id = old.grant_id and 'protected' in (g.protection, p.protection)) then return old; end if;
  raise exception 'the record of % is never changed or removed: a correction is a new record', tg_table_name using errcode = 'restrict_violation';
end $$;
drop trigger refuse_change on charter_answer;
create trigger refuse_change before update or delete on charter_answer for each row execute function hold_charter_answer();
create function purge_charter_answers(tenant uuid, purged uuid[]) returns void language sql security definer set search_path from current as $$
  delete from charter_answer where collaborative_id = tenant and grant_id = any(purged);
$$;
revoke all on function purge_charter_answers(uuid, uuid[]) from public;
grant execute on function purge_charter_answers(uuid, uuid[]) to acuerdo_runtime;
`;

/** The role charter: its versions, the grants that stand inside the roles of others, and what was said of them. */
export class Charter1700000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
    await runner.query([openToRuntime('charter', 'charter_flag', 'charter_answer', 'charter_pass'), 'revoke delete on charter from acuerdo_runtime;', keepForGood('charter_answer'), PURGE].join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function purge_charter_answers(uuid, uuid[]);
      drop table charter_pass; drop table charter_answer; drop table charter_flag; drop table charter;
      drop function hold_charter_answer(); drop function hold_charter();
    `);
  }
}
