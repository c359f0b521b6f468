import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepForGood, openToRuntime } from '../rights.ts';

const STATES = `'pool-only', 'partner-only', 'explained', 'unexplained'`;

/** Where the money of grants stands, by year, theme, country and state; how risky their owners class them; and what parties say of how complete their grants here are. */
export class Figures1700000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table "grant" add column risk text, add constraint grant_risk check (risk in ('low', 'medium', 'high'));

      create table figure_line (
        collaborative_id uuid not null,
        grant_id uuid not null,
        part integer not null,
        owner_id uuid not null,
        shared boolean not null,
        moved boolean not null,
        proposed boolean not null,
        currency character(3) not null,
        year integer not null,
        theme text not null,
        country text not null,
        state text not null,
        amount numeric(14,2) not null,
        constraint figure_line_key primary key (collaborative_id, grant_id, part),
        constraint figure_line_grant_id_reference foreign key (collaborative_id, grant_id) references "grant" (collaborative_id, id),
        constraint figure_line_owner_id_reference foreign key (collaborative_id, owner_id) references party (collaborative_id, id),
        constraint figure_line_state check (state in (${STATES})),
        constraint figure_line_moved check (not (moved and shared))
      );
      create index figure_line_cell_index on figure_line (collaborative_id, theme, country, year);

      create table figure_cell (
        collaborative_id uuid not null,
        owner_id uuid not null,
        shared boolean not null,
        proposed boolean not null,
        currency character(3) not null,
        year integer not null,
        theme text not null,
        country text not null,
        state text not null,
        amount numeric(20,2) not null,
        constraint figure_cell_key primary key (collaborative_id, owner_id, shared, proposed, currency, year, theme, country, state),
        constraint figure_cell_owner_id_reference foreign key (collaborative_id, owner_id) references party (collaborative_id, id),
        constraint figure_cell_state check (state in (${STATES}))
      );

      create table portfolio_claim (
        collaborative_id uuid not null,
        id uuid not null,
        party_id uuid not null,
        extent text not null,
        as_of date not null,
        claimed_by_id uuid not null,
        claimed_at timestamptz not null,
        constraint portfolio_claim_key primary key (collaborative_id, id),
        constraint portfolio_claim_party_id_reference foreign key (collaborative_id, party_id) references party (collaborative_id, id),
        constraint portfolio_claim_claimed_by_id_reference foreign key (collaborative_id, claimed_by_id) references person (collaborative_id, id),
        constraint portfolio_claim_extent check (extent in ('complete', 'partial'))
      );
      create index portfolio_claim_index on portfolio_claim (collaborative_id, party_id, claimed_at);

      create table figure_passage (
        collaborative_id uuid not null,
        id uuid not null,
        figure text not null,
        passage_id uuid not null,
        constraint figure_passage_key primary key (collaborative_id, id),
        constraint figure_passage_figure_unique unique (collaborative_id, figure),
        constraint figure_passage_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id),
        constraint figure_passage_figure check (figure in ('heat-map', 'differentiation', 'boldness'))
      );

      ${openToRuntime('figure_line', 'figure_cell', 'portfolio_claim', 'figure_passage')}
      ${keepForGood('portfolio_claim')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table figure_passage; drop table portfolio_claim; drop table figure_cell; drop table figure_line; alter table "grant" drop column risk;');
  }
}
