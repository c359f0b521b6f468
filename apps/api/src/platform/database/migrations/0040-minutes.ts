import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepForGood, openToRuntime } from '../rights.ts';

const TABLES = `
  create table minutes (
    collaborative_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    version integer not null default 1,
    circulated_at timestamptz,
    number integer,
    locked_at timestamptz,
    entry_id uuid,
    constraint minutes_number check (number >= 1),
    constraint minutes_locked check ((locked_at is null) = (entry_id is null) and (locked_at is null) = (number is null) and (locked_at is null or circulated_at is not null)),
    constraint minutes_key primary key (collaborative_id, id),
    constraint minutes_meeting_id_unique unique (collaborative_id, meeting_id),
    constraint minutes_number_unique unique (collaborative_id, number),
    constraint minutes_meeting_id_reference foreign key (collaborative_id, meeting_id) references meeting (collaborative_id, id),
    constraint minutes_entry_id_reference foreign key (collaborative_id, entry_id) references ledger_entry (collaborative_id, id)
  );
  create table minutes_text (
    collaborative_id uuid not null,
    id uuid not null,
    minutes_id uuid not null,
    version integer not null,
    text_en text not null,
    text_es text not null,
    origin text not null,
    written_by_id uuid not null,
    written_at timestamptz not null,
    constraint minutes_text_origin check (origin in ('record', 'person')),
    constraint minutes_text_key primary key (collaborative_id, id),
    constraint minutes_text_minutes_id_version_unique unique (collaborative_id, minutes_id, version),
    constraint minutes_text_minutes_id_reference foreign key (collaborative_id, minutes_id) references minutes (collaborative_id, id),
    constraint minutes_text_written_by_id_reference foreign key (collaborative_id, written_by_id) references person (collaborative_id, id)
  );
  create table minutes_approval (
    collaborative_id uuid not null,
    id uuid not null,
    minutes_id uuid not null,
    partner_id uuid not null,
    version integer not null,
    approved_by_id uuid not null,
    approved_at timestamptz not null,
    entry_id uuid not null,
    constraint minutes_approval_key primary key (collaborative_id, id),
    constraint minutes_approval_minutes_id_partner_id_version_unique unique (collaborative_id, minutes_id, partner_id, version),
    constraint minutes_approval_minutes_id_reference foreign key (collaborative_id, minutes_id) references minutes (collaborative_id, id),
    constraint minutes_approval_partner_id_reference foreign key (collaborative_id, partner_id) references partner (collaborative_id, id),
    constraint minutes_approval_approved_by_id_reference foreign key (collaborative_id, approved_by_id) references person (collaborative_id, id),
    constraint minutes_approval_entry_id_reference foreign key (collaborative_id, entry_id) references ledger_entry (collaborative_id, id)
  );
  create table minutes_correction (
    collaborative_id uuid not null,
    id uuid not null,
    minutes_id uuid not null,
    number integer not null,
    partner_id uuid not null,
    version integer not null,
    place text not null,
    words text not null,
    language text not null,
    asked_by_id uuid not null,
    asked_at timestamptz not null,
    constraint minutes_correction_language check (language in ('en', 'es')),
    constraint minutes_correction_key primary key (collaborative_id, id),
    constraint minutes_correction_minutes_id_number_unique unique (collaborative_id, minutes_id, number),
    constraint minutes_correction_minutes_id_reference foreign key (collaborative_id, minutes_id) references minutes (collaborative_id, id),
    constraint minutes_correction_partner_id_reference foreign key (collaborative_id, partner_id) references partner (collaborative_id, id),
    constraint minutes_correction_asked_by_id_reference foreign key (collaborative_id, asked_by_id) references person (collaborative_id, id)
  );
  create table minutes_answer (
    collaborative_id uuid not null,
    id uuid not null,
    correction_id uuid not null,
    taken boolean not null,
    words text not null,
    language text not null,
    version integer not null,
    answered_by_id uuid not null,
    answered_at timestamptz not null,
    constraint minutes_answer_language check (language in ('en', 'es')),
    constraint minutes_answer_key primary key (collaborative_id, id),
    constraint minutes_answer_correction_id_unique unique (collaborative_id, correction_id),
    constraint minutes_answer_correction_id_reference foreign key (collaborative_id, correction_id) references minutes_correction (collaborative_id, id),
    constraint minutes_answer_answered_by_id_reference foreign key (collaborative_id, answered_by_id) references person (collaborative_id, id)
  );
  ${openToRuntime('minutes', 'minutes_text', 'minutes_approval', 'minutes_correction', 'minutes_answer')}
  ${keepForGood('minutes_text', 'minutes_approval', 'minutes_correction', 'minutes_answer')}
`;

/** Locked minutes stay as they are, and no text, approval or correction comes to them. */
const HOLDS = `
  create function hold_minutes() returns trigger language plpgsql as $$
  begin
    if old.locked_at is not null then
      raise exception 'locked minutes are never changed' using errcode = 'restrict_violation';
    end if;
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end $$;
  create trigger hold_minutes before update or delete on minutes for each row execute function hold_minutes();

  create function hold_minutes_parts() returns trigger language plpgsql as $$
  begin
    if exists (select from minutes m where m.locked_at is not null and (m.collaborative_id, m.id) = (new.collaborative_id, new.minutes_id)) then
      raise exception 'nothing comes to locked minutes' using errcode = 'restrict_violation';
    end if;
    return new;
  end $$;
  create trigger hold_minutes_parts before insert on minutes_text for each row execute function hold_minutes_parts();
  create trigger hold_minutes_parts before insert on minutes_approval for each row execute function hold_minutes_parts();
  create trigger hold_minutes_parts before insert on minutes_correction for each row execute function hold_minutes_parts();
`;

/** Minutes of meetings: their texts, version by version, and what the partners say of them. */
export class Minutes1700000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(HOLDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table minutes_answer; drop table minutes_correction; drop table minutes_approval; drop table minutes_text; drop table minutes;
      drop function hold_minutes_parts(); drop function hold_minutes();
    `);
  }
}
