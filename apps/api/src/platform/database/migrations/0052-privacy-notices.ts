import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepForGood, openToRuntime } from '../rights.ts';

/** The privacy notice in its versions, and who was shown which. */
export class PrivacyNotices1700000000052 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table privacy_notice (
        collaborative_id uuid not null,
        id uuid not null,
        version integer not null,
        parts jsonb not null,
        published_by_id uuid not null,
        published_at timestamptz not null,
        constraint privacy_notice_key primary key (collaborative_id, id),
        constraint privacy_notice_version unique (collaborative_id, version),
        constraint privacy_notice_from_one check (version > 0),
        constraint privacy_notice_published_by_id_reference foreign key (collaborative_id, published_by_id) references person (collaborative_id, id)
      );
      create table privacy_reading (
        collaborative_id uuid not null,
        id uuid not null,
        notice_id uuid not null,
        person_id uuid not null,
        read_at timestamptz not null,
        constraint privacy_reading_key primary key (collaborative_id, id),
        constraint privacy_reading_once unique (collaborative_id, notice_id, person_id),
        constraint privacy_reading_notice_id_reference foreign key (collaborative_id, notice_id) references privacy_notice (collaborative_id, id),
        constraint privacy_reading_person_id_reference foreign key (collaborative_id, person_id) references person (collaborative_id, id)
      );
      ${openToRuntime('privacy_notice', 'privacy_reading')}
      ${keepForGood('privacy_notice')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table privacy_reading, privacy_notice');
  }
}
