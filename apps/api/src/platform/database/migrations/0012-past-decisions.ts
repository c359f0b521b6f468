import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions that were taken before they were written here have no motion, and what is known of them instead. */
export class PastDecisions1700000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table decision
        alter column motion_id drop not null,
        alter column spec drop not null,
        alter column "count" drop not null,
        alter column decided_on drop not null,
        add column decided_written text,
        add column decided_range daterange,
        add column decided_inferred boolean not null default false,
        add column rule_written text,
        add column agreed_written text,
        add column source_written text,
        add column written_in character(2),
        add constraint decision_origin check ((motion_id is null) = (spec is null) and (motion_id is null) = ("count" is null)
          and (motion_id is null) = (decided_on is null) and (motion_id is null) = (decided_written is not null)),
        add constraint decision_written_in check (written_in in ('en', 'es'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table decision
        drop constraint decision_origin, drop constraint decision_written_in,
        drop column decided_written, drop column decided_range, drop column decided_inferred, drop column rule_written, drop column agreed_written,
        drop column source_written, drop column written_in,
        alter column motion_id set not null, alter column spec set not null, alter column "count" set not null, alter column decided_on set not null;
    `);
  }
}
