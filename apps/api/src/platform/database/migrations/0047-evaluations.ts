import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToRuntime } from '../rights.ts';

const reference = (table: string, column: string, to: string): string =>
  `constraint ${table}_${column}_reference foreign key (collaborative_id, ${column}) references ${to} (collaborative_id, id)`;

const TERM = `
  alter table person add column term daterange, drop constraint person_roles,
    add constraint person_roles check (roles <@ array['officer', 'delegate', 'secretariat', 'observer', 'evaluator']),
    add constraint person_evaluator check (not 'evaluator' = any(roles) or (roles = array['evaluator'] and term is not null));`;

const EVALUATION = `
  create table evaluation (
    collaborative_id uuid not null,
    id uuid not null,
    short_id text not null,
    title_en text not null,
    title_es text not null,
    terms_en text,
    terms_es text,
    period daterange,
    state text not null default 'drafted',
    commissioned_by_id uuid,
    passage_id uuid,
    step_id uuid,
    drafted_by_id uuid,
    drafted_at timestamptz not null,
    constraint evaluation_short_id_unique unique (collaborative_id, short_id),
    constraint evaluation_state check (state in ('drafted', 'under-way', 'reported', 'answered', 'closed')),
    constraint evaluation_key primary key (collaborative_id, id),
    ${reference('evaluation', 'commissioned_by_id', 'decision')},
    ${reference('evaluation', 'passage_id', 'passage')},
    ${reference('evaluation', 'step_id', 'step')},
    ${reference('evaluation', 'drafted_by_id', 'person')}
  );
  create table evaluator (
    collaborative_id uuid not null,
    id uuid not null,
    evaluation_id uuid not null,
    person_id uuid not null,
    constraint evaluator_evaluation_id_person_id_unique unique (collaborative_id, evaluation_id, person_id),
    constraint evaluator_key primary key (collaborative_id, id),
    ${reference('evaluator', 'evaluation_id', 'evaluation')},
    ${reference('evaluator', 'person_id', 'person')}
  );
  create table evaluation_part (
    collaborative_id uuid not null,
    id uuid not null,
    evaluation_id uuid not null,
    kind text not null,
    number integer not null,
    text_en text not null,
    text_es text not null,
    sureness text,
    addressee_en text,
    addressee_es text,
    written_by_id uuid,
    constraint evaluation_part_evaluation_id_kind_number_unique unique (collaborative_id, evaluation_id, kind, number),
    constraint evaluation_part_kind check (kind in ('question', 'finding', 'recommendation')),
    constraint evaluation_part_number check (number >= 1),
    constraint evaluation_part_sureness check (sureness in ('high', 'medium', 'low')),
    constraint evaluation_part_sure check ((kind = 'finding') = (sureness is not null)),
    constraint evaluation_part_addressee check ((kind = 'recommendation') = (addressee_en is not null) and (addressee_en is null) = (addressee_es is null)),
    constraint evaluation_part_key primary key (collaborative_id, id),
    ${reference('evaluation_part', 'evaluation_id', 'evaluation')},
    ${reference('evaluation_part', 'written_by_id', 'person')}
  );
  create table recommendation_answer (
    collaborative_id uuid not null,
    id uuid not null,
    part_id uuid not null,
    partner_id uuid not null,
    answer text not null,
    reason text not null,
    language char(2) not null,
    answered_by_id uuid not null,
    answered_at timestamptz not null,
    entry_id uuid not null,
    constraint recommendation_answer_part_id_partner_id_unique unique (collaborative_id, part_id, partner_id),
    constraint recommendation_answer_answer check (answer in ('accepts', 'in-part', 'does-not')),
    constraint recommendation_answer_key primary key (collaborative_id, id),
    ${reference('recommendation_answer', 'part_id', 'evaluation_part')},
    ${reference('recommendation_answer', 'partner_id', 'partner')},
    ${reference('recommendation_answer', 'answered_by_id', 'person')},
    ${reference('recommendation_answer', 'entry_id', 'ledger_entry')}
  );`;

/** Evaluations, who evaluates and until when, what they ask, find and recommend, and what partners answer. */
export class Evaluations1700000000047 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TERM + EVALUATION + openToRuntime('evaluation', 'evaluator', 'evaluation_part', 'recommendation_answer'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table recommendation_answer, evaluation_part, evaluator, evaluation;
      alter table person drop constraint person_evaluator, drop constraint person_roles, drop column term,
        add constraint person_roles check (roles <@ array['officer', 'delegate', 'secretariat', 'observer']);`);
  }
}
