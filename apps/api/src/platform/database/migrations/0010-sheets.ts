import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Spreadsheets on their way in: their columns are matched first, their rows corrected, and an import can be taken back. */
export class Sheets1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table import
        drop constraint import_state,
        add constraint import_state check (state in ('matching', 'checked', 'committed', 'undone')),
        add column tables jsonb,
        add column mapping jsonb,
        add column headings jsonb;
      alter table import_row
        drop constraint import_row_outcome,
        add constraint import_row_outcome check (outcome in ('new', 'same', 'changed', 'refused', 'conflict', 'left')),
        add column written jsonb,
        add column corrections jsonb not null default '{}',
        add column left_out boolean;
      create index import_row_fingerprint_index on import_row (collaborative_id, fingerprint);
      alter table "grant" add column awarded_inferred boolean not null default false;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table "grant" drop column awarded_inferred;
      drop index import_row_fingerprint_index;
      update import_row set outcome = 'refused' where outcome = 'left';
      alter table import_row
        drop column left_out, drop column corrections, drop column written,
        drop constraint import_row_outcome,
        add constraint import_row_outcome check (outcome in ('new', 'same', 'changed', 'refused', 'conflict'));
      delete from import_row r using import i where i.collaborative_id = r.collaborative_id and i.id = r.import_id and i.state in ('matching', 'undone');
      delete from import where state in ('matching', 'undone');
      alter table import
        drop column headings, drop column mapping, drop column tables,
        drop constraint import_state,
        add constraint import_state check (state in ('checked', 'committed'));
    `);
  }
}
