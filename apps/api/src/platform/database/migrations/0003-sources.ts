import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToRuntime } from '../rights.ts';

/** Sources, and the passages that facts were taken from. */
export class Sources1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table source (
        collaborative_id uuid not null,
        id uuid not null,
        short_id text not null,
        kind text not null,
        title text not null,
        author text not null,
        language character(2) not null,
        url text,
        when_written text,
        when_range daterange,
        when_inferred boolean not null default false,
        retrieved_on date,
        constraint source_short_id_unique unique (collaborative_id, short_id),
        constraint source_kind check (kind in ('document', 'web', 'data', 'meeting', 'person')),
        constraint source_key primary key (collaborative_id, id),
        constraint source_collaborative_id_reference foreign key (collaborative_id) references collaborative (id)
      );
      create table passage (
        collaborative_id uuid not null,
        id uuid not null,
        source_id uuid not null,
        "position" integer not null,
        kind text not null,
        heading text,
        text text not null,
        page integer,
        end_page integer,
        constraint passage_kind check (kind in ('title', 'heading', 'sentence', 'footnote')),
        constraint passage_key primary key (collaborative_id, id),
        constraint passage_source_id_reference foreign key (collaborative_id, source_id) references source (collaborative_id, id)
      );
      create index passage_source_index on passage (collaborative_id, source_id, "position");
      ${openToRuntime('source', 'passage')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table passage; drop table source;');
  }
}
