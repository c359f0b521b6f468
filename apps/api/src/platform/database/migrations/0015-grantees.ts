import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepForGood, openToRuntime } from '../rights.ts';

const reference = (table: string, column: string, target: string): string =>
  `constraint ${table}_${column}_reference foreign key (collaborative_id, ${column}) references ${target} (collaborative_id, id)`;

const tenant = (table: string): string => `constraint ${table}_key primary key (collaborative_id, id)`;

/** Kept for good, and yet removed with a protected party: the data themselves say so, not who asks. */
const holding = (table: string, isOf: string): string => `
  create function hold_${table}() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' and exists (select from party p where p.collaborative_id = old.collaborative_id and p.id in (${isOf}) and p.protection = 'protected') then return old; end if;
    raise exception 'the record of % is never changed or removed: a correction is a new record', tg_table_name using errcode = 'restrict_violation';
  end $$;
  drop trigger refuse_change on ${table};
  create trigger refuse_change before update or delete on ${table} for each row execute function hold_${table}();`;

/** Same grantee? What speaks for it, what people said of it, and which parties are one grantee by that. */
export class Grantees1700000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table grantee_pair (
        collaborative_id uuid not null,
        id uuid not null,
        left_id uuid not null,
        right_id uuid not null,
        tenths integer not null,
        evidence jsonb not null,
        evidence_hash bytea not null,
        weights_version integer not null,
        state text not null,
        returned jsonb,
        found_at timestamptz not null,
        constraint grantee_pair_order check (left_id < right_id),
        constraint grantee_pair_state check (state in ('open', 'same', 'different', 'unsure', 'branch')),
        constraint grantee_pair_left_id_right_id_unique unique (collaborative_id, left_id, right_id),
        ${tenant('grantee_pair')},
        ${reference('grantee_pair', 'left_id', 'party')},
        ${reference('grantee_pair', 'right_id', 'party')}
      );
      create index grantee_pair_right_index on grantee_pair (collaborative_id, right_id);
      create index grantee_pair_listing_index on grantee_pair (collaborative_id, state, tenths, id);

      create table grantee_verdict (
        collaborative_id uuid not null,
        id uuid not null,
        left_id uuid not null,
        right_id uuid not null,
        verdict text not null,
        reason text not null,
        said_by_id uuid not null,
        said_at timestamptz not null,
        basis jsonb not null,
        evidence_hash bytea not null,
        constraint grantee_verdict_order check (left_id < right_id),
        constraint grantee_verdict_verdict check (verdict in ('same', 'different', 'unsure', 'branch', 'open')),
        ${tenant('grantee_verdict')},
        ${reference('grantee_verdict', 'left_id', 'party')},
        ${reference('grantee_verdict', 'right_id', 'party')},
        ${reference('grantee_verdict', 'said_by_id', 'person')}
      );
      create index grantee_verdict_pair_index on grantee_verdict (collaborative_id, left_id, right_id, said_at);
      create index grantee_verdict_right_index on grantee_verdict (collaborative_id, right_id);

      create table grantee_choice (
        collaborative_id uuid not null,
        id uuid not null,
        party_id uuid not null,
        chosen_by_id uuid not null,
        chosen_at timestamptz not null,
        ${tenant('grantee_choice')},
        ${reference('grantee_choice', 'party_id', 'party')},
        ${reference('grantee_choice', 'chosen_by_id', 'person')}
      );
      create index grantee_choice_party_index on grantee_choice (collaborative_id, party_id);

      create table grantee_part (
        collaborative_id uuid not null,
        id uuid not null,
        party_id uuid not null,
        grantee_id uuid not null,
        owner_id uuid,
        conflict_id uuid,
        ${tenant('grantee_part')},
        ${reference('grantee_part', 'party_id', 'party')},
        ${reference('grantee_part', 'grantee_id', 'party')},
        ${reference('grantee_part', 'owner_id', 'party')}
      );
      create index grantee_part_party_index on grantee_part (collaborative_id, party_id, owner_id);
      create index grantee_part_grantee_index on grantee_part (collaborative_id, grantee_id, owner_id);

      ${openToRuntime('grantee_pair', 'grantee_verdict', 'grantee_choice', 'grantee_part')}
      ${keepForGood('grantee_verdict', 'grantee_choice')}
      ${holding('grantee_verdict', 'old.left_id, old.right_id')}
      ${holding('grantee_choice', 'old.party_id')}

      create function purge_grantee_verdicts(tenant uuid, parties uuid[]) returns void language sql security definer set search_path from current as $$
        delete from grantee_verdict where collaborative_id = tenant and (left_id = any(parties) or right_id = any(parties));
        delete from grantee_choice where collaborative_id = tenant and party_id = any(parties);
      $$;
      revoke all on function purge_grantee_verdicts(uuid, uuid[]) from public;
      grant execute on function purge_grantee_verdicts(uuid, uuid[]) to acuerdo_runtime;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function purge_grantee_verdicts(uuid, uuid[]);
      drop table grantee_part, grantee_choice, grantee_verdict, grantee_pair;
      drop function hold_grantee_choice(); drop function hold_grantee_verdict();
    `);
  }
}
