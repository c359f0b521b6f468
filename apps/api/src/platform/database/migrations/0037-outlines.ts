import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What tells without reading a grant that it is not for the same as another, and of a grantee that it is not another. Empty where it is not known: so until a grant is compared by these rules. */
export class Outlines1700000000037 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table grant_keys add column outline integer[] not null default '{}';
      alter table grant_keys alter column outline drop default;
      alter table grantee_keys add column outline integer[] not null default '{}';
      alter table grantee_keys alter column outline drop default;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table grantee_keys drop column outline;
      alter table grant_keys drop column outline;
    `);
  }
}
