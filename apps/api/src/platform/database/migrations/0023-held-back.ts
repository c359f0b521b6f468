import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToRuntime } from '../rights.ts';

/**
 * What is held back: positions shown to chosen delegates alone, the private first reading, and straw polls, which stand in unlogged
 * tables and leave only that they took place.
 */
export class HeldBack1700000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table option_position add column why text;

      create table position_reader (
        collaborative_id uuid not null,
        id uuid not null,
        position_id uuid not null,
        person_id uuid not null,
        constraint position_reader_person_id_position_id_unique unique (collaborative_id, position_id, person_id),
        constraint position_reader_key primary key (collaborative_id, id),
        constraint position_reader_position_id_reference foreign key (collaborative_id, position_id) references option_position (collaborative_id, id),
        constraint position_reader_person_id_reference foreign key (collaborative_id, person_id) references person (collaborative_id, id)
      );
      create index position_reader_person_index on position_reader (collaborative_id, person_id);

      create table reading (
        collaborative_id uuid not null,
        id uuid not null,
        option_id uuid not null,
        person_id uuid not null,
        round smallint not null,
        answer text not null,
        reason text not null,
        language character(2) not null,
        written_at timestamptz not null,
        constraint reading_option_id_person_id_round_unique unique (collaborative_id, option_id, person_id, round),
        constraint reading_answer check (answer in ('favour', 'accept', 'against')),
        constraint reading_round check (round in (1, 2)),
        constraint reading_language check (language in ('en', 'es')),
        constraint reading_key primary key (collaborative_id, id),
        constraint reading_option_id_reference foreign key (collaborative_id, option_id) references "option" (collaborative_id, id),
        constraint reading_person_id_reference foreign key (collaborative_id, person_id) references person (collaborative_id, id)
      );

      create table unrecorded (
        collaborative_id uuid not null,
        id uuid not null,
        deliberation_id uuid not null,
        kind text not null,
        held_on date not null,
        constraint unrecorded_kind check (kind in ('straw-poll', 'off-the-record')),
        constraint unrecorded_key primary key (collaborative_id, id),
        constraint unrecorded_deliberation_id_reference foreign key (collaborative_id, deliberation_id) references deliberation (collaborative_id, id)
      );
      create unlogged table straw_poll (
        collaborative_id uuid not null,
        id uuid not null,
        deliberation_id uuid not null,
        question text not null,
        choices text[] not null,
        language character(2) not null,
        opened_at timestamptz not null,
        shown boolean not null default false,
        constraint straw_poll_deliberation_id_unique unique (collaborative_id, deliberation_id),
        constraint straw_poll_key primary key (collaborative_id, id),
        constraint straw_poll_deliberation_id_reference foreign key (collaborative_id, deliberation_id) references deliberation (collaborative_id, id)
      );
      create unlogged table straw_answer (
        collaborative_id uuid not null,
        id uuid not null,
        poll_id uuid not null,
        person_id uuid not null,
        choice smallint not null,
        constraint straw_answer_person_id_poll_id_unique unique (collaborative_id, poll_id, person_id),
        constraint straw_answer_key primary key (collaborative_id, id),
        constraint straw_answer_poll_id_reference foreign key (collaborative_id, poll_id) references straw_poll (collaborative_id, id),
        constraint straw_answer_person_id_reference foreign key (collaborative_id, person_id) references person (collaborative_id, id)
      );
      ${openToRuntime('position_reader', 'reading', 'unrecorded', 'straw_poll', 'straw_answer')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table straw_answer, straw_poll, unrecorded, reading, position_reader; alter table option_position drop column why');
  }
}
