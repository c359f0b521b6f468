import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToRuntime } from '../rights.ts';

/** The phases of a deliberation. */
export class Phases1700000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table phase (
        collaborative_id uuid not null,
        id uuid not null,
        deliberation_id uuid not null,
        kind text not null,
        begins_on date not null,
        ends_on date not null,
        closed_at timestamptz,
        constraint phase_deliberation_id_kind_unique unique (collaborative_id, deliberation_id, kind),
        constraint phase_kind check (kind in ('framing', 'options', 'evidence', 'reading', 'motion', 'vote', 'decision')),
        constraint phase_days check (begins_on <= ends_on),
        constraint phase_key primary key (collaborative_id, id),
        constraint phase_deliberation_id_reference foreign key (collaborative_id, deliberation_id) references deliberation (collaborative_id, id)
      );
      ${openToRuntime('phase')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table phase');
  }
}
