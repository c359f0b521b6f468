import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToRuntime } from '../rights.ts';

/** Who speaks with a grantee, and what was spoken. */
export class Contacts1700000000053 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table contact_note (
        collaborative_id uuid not null,
        id uuid not null,
        grantee_id uuid not null,
        owner_id uuid not null,
        person_id uuid not null,
        day date not null,
        way text not null,
        text text not null,
        shared_at timestamptz,
        noted_at timestamptz not null,
        constraint contact_note_key primary key (collaborative_id, id),
        constraint contact_note_grantee_id_reference foreign key (collaborative_id, grantee_id) references party (collaborative_id, id),
        constraint contact_note_owner_id_reference foreign key (collaborative_id, owner_id) references party (collaborative_id, id),
        constraint contact_note_person_id_reference foreign key (collaborative_id, person_id) references person (collaborative_id, id),
        constraint contact_note_way check (way in ('call', 'message', 'visit', 'meeting', 'other'))
      );
      create index contact_note_listing_index on contact_note (collaborative_id, grantee_id, day, id);
      create table contact_owner (
        collaborative_id uuid not null,
        grantee_id uuid not null,
        person_id uuid not null,
        since timestamptz not null,
        constraint contact_owner_key primary key (collaborative_id, grantee_id),
        constraint contact_owner_grantee_id_reference foreign key (collaborative_id, grantee_id) references party (collaborative_id, id),
        constraint contact_owner_person_id_reference foreign key (collaborative_id, person_id) references person (collaborative_id, id)
      );
      ${openToRuntime('contact_note', 'contact_owner')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table contact_owner, contact_note');
  }
}
