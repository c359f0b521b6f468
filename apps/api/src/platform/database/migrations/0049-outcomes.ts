import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToRuntime } from '../rights.ts';

/** Claims of what changed, what they rest on, and which partners contest them. */
export class Outcomes1700000000049 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outcome (
        collaborative_id uuid not null,
        id uuid not null,
        short_id text not null,
        text_en text not null,
        text_es text not null,
        places text[] not null,
        changed_written text,
        changed_range daterange,
        changed_inferred boolean not null default false,
        contribution_en text not null,
        contribution_es text not null,
        strength text not null,
        claimed_by_id uuid not null,
        claimed_at timestamptz not null,
        constraint outcome_short_id_unique unique (collaborative_id, short_id),
        constraint outcome_strength check (strength in ('strong', 'moderate', 'weak')),
        constraint outcome_key primary key (collaborative_id, id),
        constraint outcome_claimed_by_id_reference foreign key (collaborative_id, claimed_by_id) references person (collaborative_id, id)
      );
      create table outcome_link (
        collaborative_id uuid not null,
        id uuid not null,
        outcome_id uuid not null,
        grant_id uuid,
        passage_id uuid,
        constraint outcome_link_one check (num_nonnulls(grant_id, passage_id) = 1),
        constraint outcome_link_key primary key (collaborative_id, id),
        constraint outcome_link_outcome_id_reference foreign key (collaborative_id, outcome_id) references outcome (collaborative_id, id),
        constraint outcome_link_grant_id_reference foreign key (collaborative_id, grant_id) references "grant" (collaborative_id, id),
        constraint outcome_link_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id)
      );
      create index outcome_link_outcome_index on outcome_link (collaborative_id, outcome_id);
      create table outcome_contest (
        collaborative_id uuid not null,
        id uuid not null,
        outcome_id uuid not null,
        partner_id uuid not null,
        reason text not null,
        language char(2) not null,
        contested_by_id uuid not null,
        contested_at timestamptz not null,
        constraint outcome_contest_outcome_id_partner_id_unique unique (collaborative_id, outcome_id, partner_id),
        constraint outcome_contest_key primary key (collaborative_id, id),
        constraint outcome_contest_outcome_id_reference foreign key (collaborative_id, outcome_id) references outcome (collaborative_id, id),
        constraint outcome_contest_partner_id_reference foreign key (collaborative_id, partner_id) references partner (collaborative_id, id),
        constraint outcome_contest_contested_by_id_reference foreign key (collaborative_id, contested_by_id) references person (collaborative_id, id)
      );
      ${openToRuntime('outcome', 'outcome_link', 'outcome_contest')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table outcome_contest, outcome_link, outcome');
  }
}
