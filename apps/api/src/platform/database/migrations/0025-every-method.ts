import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Votes that are seen as they are cast, lots that are committed to beforehand, and what would resolve an objection. */
export class EveryMethod1700000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table motion add column open_ballots boolean not null default false, add column lot_secret text;
      alter table ballot add column would_resolve text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table motion drop column open_ballots, drop column lot_secret; alter table ballot drop column would_resolve;');
  }
}
