import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToRuntime } from '../rights.ts';

/** Votes of people given to another person, for one motion. */
export class Proxies1700000000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table proxy (
        collaborative_id uuid not null,
        id uuid not null,
        elector_id uuid not null,
        holder_id uuid not null,
        given_at timestamptz not null,
        revoked_at timestamptz,
        constraint proxy_key primary key (collaborative_id, id),
        constraint proxy_elector_id_reference foreign key (collaborative_id, elector_id) references elector (collaborative_id, id),
        constraint proxy_holder_id_reference foreign key (collaborative_id, holder_id) references person (collaborative_id, id)
      );
      create unique index proxy_elector_index on proxy (collaborative_id, elector_id) where revoked_at is null;
      ${openToRuntime('proxy')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table proxy');
  }
}
