import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToRuntime } from '../rights.ts';

const TABLES = `
  create table meeting (
    collaborative_id uuid not null,
    id uuid not null,
    short_id text not null,
    kind text not null,
    title_en text not null,
    title_es text not null,
    subject_en text,
    subject_es text,
    held_written text not null,
    held_range daterange not null,
    held_inferred boolean not null default false,
    time_zone text,
    place text,
    passage_id uuid,
    entered_by_id uuid not null,
    entered_at timestamptz not null,
    version integer not null default 1,
    locked_at timestamptz,
    entry_id uuid,
    constraint meeting_short_id_unique unique (collaborative_id, short_id),
    constraint meeting_kind check (kind in ('portfolio-review', 'steering', 'circular')),
    constraint meeting_held check (not isempty(held_range) and lower_inf(held_range) is false and upper_inf(held_range) is false),
    constraint meeting_locked check ((locked_at is null) = (entry_id is null)),
    constraint meeting_key primary key (collaborative_id, id),
    constraint meeting_collaborative_id_reference foreign key (collaborative_id) references collaborative (id),
    constraint meeting_entered_by_id_reference foreign key (collaborative_id, entered_by_id) references person (collaborative_id, id),
    constraint meeting_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id),
    constraint meeting_entry_id_reference foreign key (collaborative_id, entry_id) references ledger_entry (collaborative_id, id)
  );
  create index meeting_held_index on meeting (collaborative_id, held_range);
  create table meeting_part (
    collaborative_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    level text not null,
    title_en text not null,
    title_es text not null,
    constraint meeting_part_level_meeting_id_unique unique (collaborative_id, meeting_id, level),
    constraint meeting_part_level check (level in ('overall', 'macro', 'micro', 'conclusions')),
    constraint meeting_part_key primary key (collaborative_id, id),
    constraint meeting_part_meeting_id_reference foreign key (collaborative_id, meeting_id) references meeting (collaborative_id, id)
  );
  create table attendance (
    collaborative_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    "position" integer not null,
    name text not null,
    role text not null,
    presence text not null,
    meeting_role text not null,
    partner_id uuid,
    unit_id uuid,
    person_id uuid,
    constraint attendance_presence check (presence in ('in-person', 'remote', 'absent')),
    constraint attendance_meeting_role check (meeting_role in ('moderator', 'participant')),
    constraint attendance_key primary key (collaborative_id, id),
    constraint attendance_meeting_id_reference foreign key (collaborative_id, meeting_id) references meeting (collaborative_id, id),
    constraint attendance_partner_id_reference foreign key (collaborative_id, partner_id) references partner (collaborative_id, id),
    constraint attendance_unit_id_reference foreign key (collaborative_id, unit_id) references unit (collaborative_id, id),
    constraint attendance_person_id_reference foreign key (collaborative_id, person_id) references person (collaborative_id, id)
  );
  create index attendance_meeting_index on attendance (collaborative_id, meeting_id, "position");
  create table statement (
    collaborative_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    type text not null,
    level text not null,
    text_en text,
    text_es text,
    rationale_en text,
    rationale_es text,
    perspective_id uuid not null,
    unit_id uuid,
    restriction text not null,
    released_at timestamptz,
    released_by_id uuid,
    passage_id uuid,
    leads_to text,
    added_by_id uuid,
    added_at timestamptz not null,
    constraint statement_type check (type in ('selection', 'focus', 'strategy', 'past-decision', 'assessment', 'lesson', 'counterfactual', 'opportunity', 'need', 'scope-change', 'judgement', 'hypothesis', 'argument', 'risk', 'use-of-record')),
    constraint statement_level check (level in ('overall', 'macro', 'micro', 'conclusions')),
    constraint statement_restriction check (restriction in ('open', 'own')),
    constraint statement_leads_to check (leads_to in ('overlaps', 'portfolio', 'future')),
    constraint statement_text check (text_en is not null or text_es is not null),
    constraint statement_released check (released_at is null or (restriction = 'own' and released_by_id is not null)),
    constraint statement_key primary key (collaborative_id, id),
    constraint statement_meeting_id_reference foreign key (collaborative_id, meeting_id) references meeting (collaborative_id, id),
    constraint statement_perspective_id_reference foreign key (collaborative_id, perspective_id) references party (collaborative_id, id),
    constraint statement_unit_id_reference foreign key (collaborative_id, unit_id) references unit (collaborative_id, id),
    constraint statement_added_by_id_reference foreign key (collaborative_id, added_by_id) references person (collaborative_id, id),
    constraint statement_released_by_id_reference foreign key (collaborative_id, released_by_id) references person (collaborative_id, id),
    constraint statement_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id)
  );
  create index statement_meeting_index on statement (collaborative_id, meeting_id, level, id);
  create table statement_author (
    collaborative_id uuid not null,
    id uuid not null,
    statement_id uuid not null,
    "position" integer not null,
    name text not null,
    person_id uuid,
    constraint statement_author_key primary key (collaborative_id, id),
    constraint statement_author_statement_id_reference foreign key (collaborative_id, statement_id) references statement (collaborative_id, id),
    constraint statement_author_person_id_reference foreign key (collaborative_id, person_id) references person (collaborative_id, id)
  );
  create index statement_author_index on statement_author (collaborative_id, statement_id, "position");
  ${openToRuntime('meeting', 'meeting_part', 'attendance', 'statement', 'statement_author')}
`;

/** What is locked stays as it is. */
const HOLDS = `
  create function hold_meeting() returns trigger language plpgsql as $$
  begin
    if old.locked_at is not null then
      raise exception 'a locked meeting is never changed' using errcode = 'restrict_violation';
    end if;
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end $$;
  create trigger hold_meeting before update or delete on meeting for each row execute function hold_meeting();

  create function hold_attendance() returns trigger language plpgsql as $$
  begin
    if exists (select from meeting m where m.locked_at is not null
         and (m.collaborative_id, m.id) in ((old.collaborative_id, old.meeting_id), (new.collaborative_id, new.meeting_id))) then
      raise exception 'who was at a locked meeting is never changed' using errcode = 'restrict_violation';
    end if;
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end $$;
  create trigger hold_attendance before insert or update or delete on attendance for each row execute function hold_attendance();
  create trigger hold_attendance before insert or update or delete on meeting_part for each row execute function hold_attendance();
`;

/** Meetings with who was there, and what was said at them. */
export class Meetings1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(HOLDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table statement_author; drop table statement; drop table attendance; drop table meeting_part; drop table meeting;
      drop function hold_attendance(); drop function hold_meeting();
    `);
  }
}
