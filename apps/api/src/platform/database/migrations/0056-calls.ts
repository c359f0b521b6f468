import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToRuntime } from '../rights.ts';

/** Open calls, and what somebody outside writes for them. */
export class Calls1700000000056 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table call (
        collaborative_id uuid not null,
        id uuid not null,
        short_id text,
        owner_id uuid not null,
        title_en text not null,
        title_es text not null,
        text_en text not null,
        text_es text not null,
        themes text[] not null,
        places text[] not null,
        smallest numeric(14,2) not null,
        largest numeric(14,2) not null,
        currency character(3) not null,
        opens_at timestamptz not null,
        closes_at timestamptz not null,
        extended_from timestamptz,
        questions jsonb not null,
        opened_at timestamptz,
        closed_at timestamptz,
        created_by_id uuid not null,
        created_at timestamptz not null,
        constraint call_key primary key (collaborative_id, id),
        constraint call_time check (opens_at < closes_at),
        constraint call_amounts check (smallest > 0 and smallest <= largest),
        constraint call_opened check ((opened_at is null) = (short_id is null) and (closed_at is null or opened_at is not null)),
        constraint call_owner_id_reference foreign key (collaborative_id, owner_id) references party (collaborative_id, id),
        constraint call_created_by_id_reference foreign key (collaborative_id, created_by_id) references person (collaborative_id, id)
      );
      create unique index call_short_index on call (collaborative_id, short_id) where short_id is not null;
      create index call_listing_index on call (collaborative_id, created_at, id);
      create table application (
        collaborative_id uuid not null,
        id uuid not null,
        call_id uuid not null,
        secret_hash bytea not null,
        language character(2) not null,
        written jsonb not null,
        saved_at timestamptz not null,
        submitted_at timestamptz,
        receipt text,
        grant_id uuid,
        constraint application_key primary key (collaborative_id, id),
        constraint application_submitted check ((submitted_at is null) = (receipt is null) and (submitted_at is null) = (grant_id is null)),
        constraint application_language check (language in ('en', 'es')),
        constraint application_call_id_reference foreign key (collaborative_id, call_id) references call (collaborative_id, id),
        constraint application_grant_id_reference foreign key (collaborative_id, grant_id) references "grant" (collaborative_id, id)
      );
      create unique index application_secret_index on application (secret_hash);
      create index application_call_index on application (collaborative_id, call_id);
      create unique index application_grant_index on application (collaborative_id, grant_id) where grant_id is not null;
      ${openToRuntime('call', 'application')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table application, call');
  }
}
