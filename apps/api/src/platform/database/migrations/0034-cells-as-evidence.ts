import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A cell of the heat map can speak to an option. */
export class CellsAsEvidence1700000000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table option_evidence add column country text not null default '',
        drop constraint option_evidence_kind, add constraint option_evidence_kind check (kind in ('grant', 'overlap', 'passage', 'source', 'cell')),
        add constraint option_evidence_country check ((kind = 'cell') = (country <> '')),
        drop constraint option_evidence_option_id_target_id_unique,
        add constraint option_evidence_country_option_id_target_id_unique unique (collaborative_id, option_id, target_id, country);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from option_evidence where kind = 'cell';
      alter table option_evidence drop constraint option_evidence_country_option_id_target_id_unique,
        add constraint option_evidence_option_id_target_id_unique unique (collaborative_id, option_id, target_id),
        drop constraint option_evidence_kind, add constraint option_evidence_kind check (kind in ('grant', 'overlap', 'passage', 'source')),
        drop constraint option_evidence_country, drop column country;
    `);
  }
}
