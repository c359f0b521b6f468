import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToRuntime } from '../rights.ts';

/** Letters that wait to be sent, and who is sent the signed heads of the record. */
export class Letters1700000000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table letter (
        collaborative_id uuid not null,
        id uuid not null,
        address text not null,
        subject text not null,
        text text not null,
        attachment jsonb,
        written_at timestamptz not null,
        tries integer not null default 0,
        next_try_at timestamptz not null,
        problem text,
        constraint letter_key primary key (collaborative_id, id)
      );
      create index letter_next_try_index on letter (next_try_at);
      create table witness (
        collaborative_id uuid not null,
        id uuid not null,
        partner_id uuid not null,
        address text not null,
        language char(2) not null,
        named_by_id uuid not null,
        named_at timestamptz not null,
        letter_id uuid,
        sent_size bigint,
        sent_at timestamptz,
        constraint witness_key primary key (collaborative_id, id),
        constraint witness_partner unique (collaborative_id, partner_id),
        constraint witness_language check (language in ('en', 'es')),
        constraint witness_partner_id_reference foreign key (collaborative_id, partner_id) references partner (collaborative_id, id),
        constraint witness_named_by_id_reference foreign key (collaborative_id, named_by_id) references person (collaborative_id, id)
      );
      ${openToRuntime('letter', 'witness')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table witness, letter');
  }
}
