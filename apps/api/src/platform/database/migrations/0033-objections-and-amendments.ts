import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToRuntime } from '../rights.ts';

/** Objections with a life, and other wordings proposed line by line. */
export class ObjectionsAndAmendments1700000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table objection (
        collaborative_id uuid not null,
        id uuid not null,
        motion_id uuid not null,
        number integer not null,
        raised_by_id uuid not null,
        raised_at timestamptz not null,
        text_version integer not null,
        clause text,
        reason text not null,
        would_resolve text not null,
        language text not null,
        state text not null default 'open',
        answered_in integer,
        settled_by_id uuid,
        settled_at timestamptz,
        constraint objection_motion_id_number_unique unique (collaborative_id, motion_id, number),
        constraint objection_state check (state in ('open', 'integrated', 'withdrawn', 'aside')),
        constraint objection_settled check ((state = 'open') = (settled_at is null)),
        constraint objection_key primary key (collaborative_id, id),
        constraint objection_motion_id_reference foreign key (collaborative_id, motion_id) references motion (collaborative_id, id),
        constraint objection_raised_by_id_reference foreign key (collaborative_id, raised_by_id) references person (collaborative_id, id),
        constraint objection_settled_by_id_reference foreign key (collaborative_id, settled_by_id) references person (collaborative_id, id)
      );

      create table objection_reply (
        collaborative_id uuid not null,
        id uuid not null,
        objection_id uuid not null,
        written_by_id uuid not null,
        written_at timestamptz not null,
        text text not null,
        language text not null,
        constraint objection_reply_key primary key (collaborative_id, id),
        constraint objection_reply_objection_id_reference foreign key (collaborative_id, objection_id) references objection (collaborative_id, id),
        constraint objection_reply_written_by_id_reference foreign key (collaborative_id, written_by_id) references person (collaborative_id, id)
      );

      create table amendment (
        collaborative_id uuid not null,
        id uuid not null,
        motion_id uuid not null,
        number integer not null,
        text_version integer not null,
        why text not null,
        language text not null,
        proposed_by_id uuid not null,
        proposed_at timestamptz not null,
        withdrawn_at timestamptz,
        constraint amendment_motion_id_number_unique unique (collaborative_id, motion_id, number),
        constraint amendment_key primary key (collaborative_id, id),
        constraint amendment_motion_id_reference foreign key (collaborative_id, motion_id) references motion (collaborative_id, id),
        constraint amendment_proposed_by_id_reference foreign key (collaborative_id, proposed_by_id) references person (collaborative_id, id)
      );

      create table amendment_change (
        collaborative_id uuid not null,
        id uuid not null,
        amendment_id uuid not null,
        place integer not null,
        field text not null,
        at integer not null,
        removed text[] not null,
        added text[] not null,
        state text not null default 'proposed',
        settled_version integer,
        constraint amendment_change_amendment_id_place_unique unique (collaborative_id, amendment_id, place),
        constraint amendment_change_field check (field in ('titleEn', 'titleEs', 'textEn', 'textEs')),
        constraint amendment_change_state check (state in ('proposed', 'adopted', 'declined')),
        constraint amendment_change_settled check ((state = 'adopted') = (settled_version is not null)),
        constraint amendment_change_key primary key (collaborative_id, id),
        constraint amendment_change_amendment_id_reference foreign key (collaborative_id, amendment_id) references amendment (collaborative_id, id)
      );
      ${openToRuntime('objection', 'objection_reply', 'amendment', 'amendment_change')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table amendment_change, amendment, objection_reply, objection');
  }
}
