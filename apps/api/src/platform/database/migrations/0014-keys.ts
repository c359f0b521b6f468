import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToRuntime } from '../rights.ts';

/** Keys by which grants that can meet are found. Those of grants that are there already are made when the server starts. */
export class Keys1700000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table grant_keys (
        collaborative_id uuid not null, id uuid not null, grantee_id uuid not null, pooled boolean not null, decider_id uuid not null, unit_id uuid,
        starts_on date, ends_on date, awarded_on date, content bigint not null, keys bigint[] not null, version integer not null,
        constraint grant_keys_key primary key (collaborative_id, id),
        constraint grant_keys_id_reference foreign key (collaborative_id, id) references "grant" (collaborative_id, id),
        constraint grant_keys_grantee_id_reference foreign key (collaborative_id, grantee_id) references party (collaborative_id, id));
      create index grant_keys_grantee_index on grant_keys (collaborative_id, grantee_id);
      create index grant_keys_index on grant_keys using gin (keys) with (fastupdate = off);

      create table grantee_keys (
        collaborative_id uuid not null, id uuid not null, keys bigint[] not null,
        constraint grantee_keys_key primary key (collaborative_id, id),
        constraint grantee_keys_id_reference foreign key (collaborative_id, id) references party (collaborative_id, id));
      create index grantee_keys_index on grantee_keys using gin (keys) with (fastupdate = off);

      ${openToRuntime('grant_keys', 'grantee_keys')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table grantee_keys, grant_keys');
  }
}
