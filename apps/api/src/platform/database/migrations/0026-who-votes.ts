import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People vote, or partners with weights from a named source; and who would have voted at the close. */
export class WhoVotes1700000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table motion add column weight_source jsonb, add column closing_electorate jsonb;
      alter table elector add column person_id uuid, add column weight text,
        add constraint elector_person_id_reference foreign key (collaborative_id, person_id) references person (collaborative_id, id),
        drop constraint elector_motion_id_partner_id_unique;
      create unique index elector_partner_index on elector (collaborative_id, motion_id, partner_id) where person_id is null;
      create unique index elector_person_index on elector (collaborative_id, motion_id, person_id) where person_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index elector_person_index, elector_partner_index;
      alter table elector drop column person_id, drop column weight, add constraint elector_motion_id_partner_id_unique unique (collaborative_id, motion_id, partner_id);
      alter table motion drop column weight_source, drop column closing_electorate;
    `);
  }
}
