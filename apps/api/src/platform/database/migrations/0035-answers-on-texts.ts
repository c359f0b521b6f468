import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which version of a motion's text a delegate's answer within the own partner is on. */
export class AnswersOnTexts1700000000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table delegate_answer add column text_version integer not null default 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table delegate_answer drop column text_version');
  }
}
