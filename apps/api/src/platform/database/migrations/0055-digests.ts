import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToRuntime } from '../rights.ts';

/** Letters that say what waits for a person, as often as they chose, and that can be stopped from the letter itself. */
export class Digests1700000000055 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table letter add column stop_address text;
      create table digest_choice (
        collaborative_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        rhythm text not null,
        language char(2) not null,
        token text not null,
        looked_at timestamptz,
        constraint digest_choice_key primary key (collaborative_id, id),
        constraint digest_choice_person unique (collaborative_id, person_id),
        constraint digest_choice_token unique (token),
        constraint digest_choice_rhythm check (rhythm in ('off', 'daily', 'weekly')),
        constraint digest_choice_language check (language in ('en', 'es')),
        constraint digest_choice_person_id_reference foreign key (collaborative_id, person_id) references person (collaborative_id, id)
      );
      ${openToRuntime('digest_choice')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table digest_choice; alter table letter drop column stop_address');
  }
}
