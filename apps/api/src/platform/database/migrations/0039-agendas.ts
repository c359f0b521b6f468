import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToRuntime } from '../rights.ts';

/** What a meeting is to talk about, with its papers and what was noted. */
export class Agendas1700000000039 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table agenda_item (
        collaborative_id uuid not null,
        id uuid not null,
        meeting_id uuid not null,
        "position" integer not null,
        title_en text not null,
        title_es text not null,
        owner text,
        minutes integer,
        consent boolean not null default false,
        pulled_by_id uuid,
        pulled_at timestamptz,
        note text,
        note_language text,
        done_at timestamptz,
        version integer not null default 1,
        constraint agenda_item_minutes check (minutes between 1 and 600),
        constraint agenda_item_pulled check ((pulled_by_id is null) = (pulled_at is null) and (pulled_at is null or consent)),
        constraint agenda_item_note check ((note is null) = (note_language is null)),
        constraint agenda_item_note_language check (note_language in ('en', 'es')),
        constraint agenda_item_key primary key (collaborative_id, id),
        constraint agenda_item_meeting_id_reference foreign key (collaborative_id, meeting_id) references meeting (collaborative_id, id),
        constraint agenda_item_pulled_by_id_reference foreign key (collaborative_id, pulled_by_id) references person (collaborative_id, id)
      );
      create index agenda_item_meeting_index on agenda_item (collaborative_id, meeting_id, "position");
      create table agenda_paper (
        collaborative_id uuid not null,
        id uuid not null,
        item_id uuid not null,
        kind text not null,
        target_id uuid not null,
        added_by_id uuid not null,
        added_at timestamptz not null,
        constraint agenda_paper_kind check (kind in ('file', 'source', 'grant', 'proposal', 'motion', 'decision', 'question', 'step')),
        constraint agenda_paper_key primary key (collaborative_id, id),
        constraint agenda_paper_item_id_target_id_unique unique (collaborative_id, item_id, target_id),
        constraint agenda_paper_item_id_reference foreign key (collaborative_id, item_id) references agenda_item (collaborative_id, id) on delete cascade,
        constraint agenda_paper_added_by_id_reference foreign key (collaborative_id, added_by_id) references person (collaborative_id, id)
      );
      create trigger hold_attendance before insert or update or delete on agenda_item for each row execute function hold_attendance();
      ${openToRuntime('agenda_item', 'agenda_paper')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table agenda_paper; drop table agenda_item');
  }
}
