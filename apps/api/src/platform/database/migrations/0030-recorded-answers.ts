import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToRuntime } from '../rights.ts';

/** Answers that the secretariat recorded as ballots, with their proof. */
export class RecordedAnswers1700000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table recorded_answer (
        collaborative_id uuid not null,
        id uuid not null,
        ballot_id uuid not null,
        proof text not null,
        given_by text not null,
        given_on date not null,
        passage text,
        file_id uuid,
        recorded_by_id uuid not null,
        constraint recorded_answer_key primary key (collaborative_id, id),
        constraint recorded_answer_ballot_id_unique unique (collaborative_id, ballot_id),
        constraint recorded_answer_proof check (proof in ('e-mail', 'paper', 'in-the-room') and (passage is not null or file_id is not null)),
        constraint recorded_answer_ballot_id_reference foreign key (collaborative_id, ballot_id) references ballot (collaborative_id, id),
        constraint recorded_answer_file_id_reference foreign key (collaborative_id, file_id) references stored_file (collaborative_id, id),
        constraint recorded_answer_recorded_by_id_reference foreign key (collaborative_id, recorded_by_id) references person (collaborative_id, id)
      );
      ${openToRuntime('recorded_answer')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table recorded_answer');
  }
}
