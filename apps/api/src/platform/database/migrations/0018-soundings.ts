import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToRuntime } from '../rights.ts';

const TABLES = ['sounding', 'sounding_match', 'sounding_check', 'sounding_answer', 'sounding_settlement'] as const;

const UP = `
create table sounding (
  collaborative_id uuid not null,
  id uuid not null,
  by_id uuid not null,
  grant_id uuid,
  grantee_key text,
  theme_id uuid,
  compared jsonb,
  readers uuid[] not null,
  reason text not null,
  made_by_id uuid not null,
  made_at timestamptz not null,
  last_day date not null,
  opened_at timestamptz,
  opened_by_id uuid,
  ended_at timestamptz,
  ending text,
  entry_id uuid,
  constraint sounding_opened check ((opened_at is null) = (opened_by_id is null)),
  constraint sounding_ending check (ending in ('withdrawn', 'shared', 'protected', 'removed')),
  constraint sounding_ended check ((ended_at is null) = (ending is null)),
  constraint sounding_key primary key (collaborative_id, id),
  constraint sounding_entry_id_reference foreign key (collaborative_id, entry_id) references ledger_entry (collaborative_id, id),
  constraint sounding_opened_by_id_reference foreign key (collaborative_id, opened_by_id) references person (collaborative_id, id),
  constraint sounding_made_by_id_reference foreign key (collaborative_id, made_by_id) references person (collaborative_id, id),
  constraint sounding_theme_id_reference foreign key (collaborative_id, theme_id) references theme (collaborative_id, id),
  constraint sounding_grant_id_reference foreign key (collaborative_id, grant_id) references "grant" (collaborative_id, id),
  constraint sounding_by_id_reference foreign key (collaborative_id, by_id) references party (collaborative_id, id)
);
create index sounding_grant_index on sounding (collaborative_id, grant_id);
create index sounding_by_index on sounding (collaborative_id, by_id, made_at, id);
create table sounding_match (
  collaborative_id uuid not null,
  id uuid not null,
  sounding_id uuid not null,
  party_id uuid not null,
  grant_id uuid not null,
  constraint sounding_match_grant_id_sounding_id_unique unique (collaborative_id, grant_id, sounding_id),
  constraint sounding_match_key primary key (collaborative_id, id),
  constraint sounding_match_grant_id_reference foreign key (collaborative_id, grant_id) references "grant" (collaborative_id, id),
  constraint sounding_match_party_id_reference foreign key (collaborative_id, party_id) references party (collaborative_id, id),
  constraint sounding_match_sounding_id_reference foreign key (collaborative_id, sounding_id) references sounding (collaborative_id, id)
);
create index sounding_match_sounding_index on sounding_match (collaborative_id, sounding_id);
create index sounding_match_party_index on sounding_match (collaborative_id, party_id, sounding_id);
create table sounding_check (
  collaborative_id uuid not null,
  id uuid not null,
  grant_id uuid not null,
  constraint sounding_check_key primary key (collaborative_id, id)
);
create table sounding_answer (
  collaborative_id uuid not null,
  id uuid not null,
  sounding_id uuid not null,
  party_id uuid not null,
  answer text not null,
  grant_id uuid,
  answered_by_id uuid not null,
  answered_at timestamptz not null,
  revealed_at timestamptz,
  sounder_side jsonb,
  reader_side jsonb,
  entry_id uuid,
  constraint sounding_answer_party_id_sounding_id_unique unique (collaborative_id, party_id, sounding_id),
  constraint sounding_answer_revealed check ((revealed_at is null) = (sounder_side is null) and (revealed_at is null) = (reader_side is null)),
  constraint sounding_answer_answer check (answer in ('aside', 'agreed')),
  constraint sounding_answer_key primary key (collaborative_id, id),
  constraint sounding_answer_entry_id_reference foreign key (collaborative_id, entry_id) references ledger_entry (collaborative_id, id),
  constraint sounding_answer_answered_by_id_reference foreign key (collaborative_id, answered_by_id) references person (collaborative_id, id),
  constraint sounding_answer_grant_id_reference foreign key (collaborative_id, grant_id) references "grant" (collaborative_id, id),
  constraint sounding_answer_party_id_reference foreign key (collaborative_id, party_id) references party (collaborative_id, id),
  constraint sounding_answer_sounding_id_reference foreign key (collaborative_id, sounding_id) references sounding (collaborative_id, id)
);
create index sounding_answer_grant_index on sounding_answer (collaborative_id, grant_id);
create index sounding_answer_sounding_index on sounding_answer (collaborative_id, sounding_id);
create table sounding_settlement (
  collaborative_id uuid not null,
  id uuid not null,
  revealed_id uuid not null,
  answer text not null,
  reason text not null,
  settled_by_id uuid not null,
  settled_at timestamptz not null,
  entry_id uuid,
  constraint sounding_settlement_answer check (answer in ('explain', 'coordinate', 'adjust', 'move', 'hold', 'not-the-same')),
  constraint sounding_settlement_key primary key (collaborative_id, id),
  constraint sounding_settlement_entry_id_reference foreign key (collaborative_id, entry_id) references ledger_entry (collaborative_id, id),
  constraint sounding_settlement_settled_by_id_reference foreign key (collaborative_id, settled_by_id) references person (collaborative_id, id),
  constraint sounding_settlement_revealed_id_reference foreign key (collaborative_id, revealed_id) references sounding_answer (collaborative_id, id)
);
create index sounding_settlement_index on sounding_settlement (collaborative_id, revealed_id, settled_at);
${openToRuntime(...TABLES)}
revoke delete on sounding from acuerdo_runtime;
`;

/** What a party says, masked, of an unshared grant; whom it meets; and what two of them revealed to each other. */
export class Soundings1700000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sounding_settlement, sounding_answer, sounding_check, sounding_match, sounding');
  }
}
