import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepForGood, openToRuntime } from '../rights.ts';

/** How partners make their ballots of their delegates' answers, and reminders to vote. */
export class RulesAndReminders1700000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table internal_rule (
        collaborative_id uuid not null,
        id uuid not null,
        partner_id uuid not null,
        version integer not null,
        kind text not null,
        "order" uuid[] not null default '{}',
        quorum_num integer,
        quorum_den integer,
        declared_by_id uuid not null,
        declared_at timestamptz not null,
        constraint internal_rule_key primary key (collaborative_id, id),
        constraint internal_rule_partner_id_version_unique unique (collaborative_id, partner_id, version),
        constraint internal_rule_kind check (kind in ('any', 'lead', 'majority', 'unanimity') and (kind = 'lead') = (cardinality("order") > 0)),
        constraint internal_rule_quorum check ((quorum_num is null) = (quorum_den is null)
          and (quorum_num is null or (kind in ('majority', 'unanimity') and 0 < quorum_num and quorum_num <= quorum_den))),
        constraint internal_rule_partner_id_reference foreign key (collaborative_id, partner_id) references partner (collaborative_id, id),
        constraint internal_rule_declared_by_id_reference foreign key (collaborative_id, declared_by_id) references person (collaborative_id, id)
      );

      create table delegate_answer (
        collaborative_id uuid not null,
        id uuid not null,
        elector_id uuid not null,
        person_id uuid not null,
        version integer not null,
        choice jsonb not null,
        reason text,
        would_resolve text,
        answered_at timestamptz not null,
        idempotency_key uuid not null,
        constraint delegate_answer_key primary key (collaborative_id, id),
        constraint delegate_answer_elector_id_person_id_version_unique unique (collaborative_id, elector_id, person_id, version),
        constraint delegate_answer_elector_id_idempotency_key_unique unique (collaborative_id, elector_id, idempotency_key),
        constraint delegate_answer_elector_id_reference foreign key (collaborative_id, elector_id) references elector (collaborative_id, id),
        constraint delegate_answer_person_id_reference foreign key (collaborative_id, person_id) references person (collaborative_id, id)
      );

      create table reminder (
        collaborative_id uuid not null,
        id uuid not null,
        motion_id uuid not null,
        sent_by_id uuid not null,
        sent_at timestamptz not null,
        constraint reminder_key primary key (collaborative_id, id),
        constraint reminder_motion_id_reference foreign key (collaborative_id, motion_id) references motion (collaborative_id, id),
        constraint reminder_sent_by_id_reference foreign key (collaborative_id, sent_by_id) references person (collaborative_id, id)
      );
      create index reminder_motion_index on reminder (collaborative_id, motion_id, sent_at);
      ${openToRuntime('internal_rule', 'delegate_answer', 'reminder')}
      ${keepForGood('internal_rule', 'delegate_answer')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table reminder, delegate_answer, internal_rule');
  }
}
