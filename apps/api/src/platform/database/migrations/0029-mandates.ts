import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepForGood, openToRuntime } from '../rights.ts';

/** How boards bind delegates, and results that wait on boards. */
export class Mandates1700000000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mandate (
        collaborative_id uuid not null,
        id uuid not null,
        motion_id uuid not null,
        partner_id uuid not null,
        version integer not null,
        kind text not null,
        option_id uuid,
        answer text,
        words text,
        due_on date,
        paper_id uuid,
        named boolean not null default false,
        outcome text,
        written_by_id uuid not null,
        written_at timestamptz not null,
        constraint mandate_key primary key (collaborative_id, id),
        constraint mandate_motion_id_partner_id_version_unique unique (collaborative_id, motion_id, partner_id, version),
        constraint mandate_kind check (kind in ('free', 'instructed', 'approval')),
        constraint mandate_instruction check ((option_id is null or answer is null) and (kind <> 'free' or (option_id is null and answer is null))),
        constraint mandate_due check ((kind = 'approval') = (due_on is not null)),
        constraint mandate_outcome check (outcome is null or (kind = 'approval' and outcome in ('confirmed', 'declined'))),
        constraint mandate_motion_id_reference foreign key (collaborative_id, motion_id) references motion (collaborative_id, id),
        constraint mandate_partner_id_reference foreign key (collaborative_id, partner_id) references partner (collaborative_id, id),
        constraint mandate_option_id_reference foreign key (collaborative_id, option_id) references "option" (collaborative_id, id),
        constraint mandate_paper_id_reference foreign key (collaborative_id, paper_id) references stored_file (collaborative_id, id),
        constraint mandate_written_by_id_reference foreign key (collaborative_id, written_by_id) references person (collaborative_id, id)
      );
      create index mandate_partner_index on mandate (collaborative_id, partner_id);

      create table settled_result (
        collaborative_id uuid not null,
        id uuid not null,
        motion_id uuid not null,
        stands boolean not null,
        settled_at timestamptz not null,
        entry_id uuid not null,
        constraint settled_result_key primary key (collaborative_id, id),
        constraint settled_result_motion_id_unique unique (collaborative_id, motion_id),
        constraint settled_result_motion_id_reference foreign key (collaborative_id, motion_id) references motion (collaborative_id, id),
        constraint settled_result_entry_id_reference foreign key (collaborative_id, entry_id) references ledger_entry (collaborative_id, id)
      );
      ${openToRuntime('mandate', 'settled_result')}
      ${keepForGood('settled_result')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table settled_result, mandate');
  }
}
