import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepForGood, openToRuntime } from '../rights.ts';

const KEPT = ['question_answer', 'step_event', 'strategy_version'] as const;
const WRITTEN = ['criterion', 'option_note', 'option_part', 'option_position', 'option_evidence', 'question', 'step', 'step_question', 'strategy', 'strategy_remark'] as const;

const UP = `
alter table "option"
  add withdrawn_by_id uuid,
  add withdrawn_reason text,
  add consequences_en text,
  add consequences_es text,
  add passage_id uuid,
  add constraint option_consequences check ((consequences_en is null) = (consequences_es is null)),
  add constraint option_status_quo_stays check (not (status_quo and withdrawn_at is not null)),
  add constraint option_withdrawn check ((withdrawn_at is null) = (withdrawn_reason is null)),
  add constraint option_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id),
  add constraint option_withdrawn_by_id_reference foreign key (collaborative_id, withdrawn_by_id) references person (collaborative_id, id);
create table criterion (
  collaborative_id uuid not null,
  id uuid not null,
  deliberation_id uuid not null,
  "position" integer not null,
  title_en text not null,
  title_es text not null,
  constraint criterion_deliberation_id_position_unique unique (collaborative_id, deliberation_id, "position"),
  constraint criterion_key primary key (collaborative_id, id),
  constraint criterion_deliberation_id_reference foreign key (collaborative_id, deliberation_id) references deliberation (collaborative_id, id)
);
create table option_note (
  collaborative_id uuid not null,
  id uuid not null,
  option_id uuid not null,
  criterion_id uuid not null,
  text_en text not null,
  text_es text not null,
  written_by_id uuid not null,
  written_at timestamptz not null,
  constraint option_note_criterion_id_option_id_unique unique (collaborative_id, option_id, criterion_id),
  constraint option_note_key primary key (collaborative_id, id),
  constraint option_note_written_by_id_reference foreign key (collaborative_id, written_by_id) references person (collaborative_id, id),
  constraint option_note_criterion_id_reference foreign key (collaborative_id, criterion_id) references criterion (collaborative_id, id),
  constraint option_note_option_id_reference foreign key (collaborative_id, option_id) references "option" (collaborative_id, id)
);
create table option_part (
  collaborative_id uuid not null,
  id uuid not null,
  option_id uuid not null,
  part_id uuid not null,
  constraint option_part_option_id_part_id_unique unique (collaborative_id, option_id, part_id),
  constraint option_part_other check (option_id <> part_id),
  constraint option_part_key primary key (collaborative_id, id),
  constraint option_part_part_id_reference foreign key (collaborative_id, part_id) references "option" (collaborative_id, id),
  constraint option_part_option_id_reference foreign key (collaborative_id, option_id) references "option" (collaborative_id, id)
);
create index option_part_index on option_part (collaborative_id, part_id);
create table option_position (
  collaborative_id uuid not null,
  id uuid not null,
  option_id uuid not null,
  partner_id uuid not null,
  stance text not null,
  until date,
  words text not null,
  language character(2) not null,
  written_by_id uuid not null,
  written_at timestamptz not null,
  released_at timestamptz,
  constraint option_position_language check (language in ('en', 'es')),
  constraint option_position_until check ((stance = 'needs-until') = (until is not null)),
  constraint option_position_stance check (stance in ('favour', 'not-opposed', 'needs-until', 'would-leave', 'opposed')),
  constraint option_position_key primary key (collaborative_id, id),
  constraint option_position_written_by_id_reference foreign key (collaborative_id, written_by_id) references person (collaborative_id, id),
  constraint option_position_partner_id_reference foreign key (collaborative_id, partner_id) references partner (collaborative_id, id),
  constraint option_position_option_id_reference foreign key (collaborative_id, option_id) references "option" (collaborative_id, id)
);
create index option_position_index on option_position (collaborative_id, option_id, partner_id, written_at);
create table option_evidence (
  collaborative_id uuid not null,
  id uuid not null,
  option_id uuid not null,
  kind text not null,
  target_id uuid not null,
  note_en text not null,
  note_es text not null,
  added_by_id uuid not null,
  added_at timestamptz not null,
  constraint option_evidence_option_id_target_id_unique unique (collaborative_id, option_id, target_id),
  constraint option_evidence_kind check (kind in ('grant', 'overlap', 'passage')),
  constraint option_evidence_key primary key (collaborative_id, id),
  constraint option_evidence_added_by_id_reference foreign key (collaborative_id, added_by_id) references person (collaborative_id, id),
  constraint option_evidence_option_id_reference foreign key (collaborative_id, option_id) references "option" (collaborative_id, id)
);
create table question (
  collaborative_id uuid not null,
  id uuid not null,
  short_id text not null,
  "position" integer not null,
  level text not null,
  part integer,
  text_en text not null,
  text_es text not null,
  asked_at_en text not null,
  asked_at_es text not null,
  passage_id uuid,
  deliberation_id uuid,
  concerns text,
  asked_by_id uuid,
  added_at timestamptz not null,
  constraint question_position_unique unique (collaborative_id, "position"),
  constraint question_short_id_unique unique (collaborative_id, short_id),
  constraint question_part check (part >= 1),
  constraint question_concerns check (concerns in ('role-confusion', 'portfolio')),
  constraint question_level check (level in ('macro', 'micro', 'next', 'collaborative', 'strategy')),
  constraint question_key primary key (collaborative_id, id),
  constraint question_asked_by_id_reference foreign key (collaborative_id, asked_by_id) references person (collaborative_id, id),
  constraint question_deliberation_id_reference foreign key (collaborative_id, deliberation_id) references deliberation (collaborative_id, id),
  constraint question_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id)
);
create table question_answer (
  collaborative_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  number integer not null,
  state text not null,
  text_en text not null,
  text_es text not null,
  decision_id uuid,
  reason_en text,
  reason_es text,
  answered_by_id uuid not null,
  answered_at timestamptz not null,
  entry_id uuid,
  constraint question_answer_number_question_id_unique unique (collaborative_id, question_id, number),
  constraint question_answer_entry check ((state = 'in-discussion') = (entry_id is null)),
  constraint question_answer_decision check (decision_id is null or state in ('answered', 'dropped')),
  constraint question_answer_reason check ((reason_en is null) = (reason_es is null)),
  constraint question_answer_settled check ((state in ('answered', 'dropped') and decision_id is null) = (reason_en is not null)),
  constraint question_answer_number check (number >= 1),
  constraint question_answer_state check (state in ('in-discussion', 'answered', 'dropped', 'reopened')),
  constraint question_answer_key primary key (collaborative_id, id),
  constraint question_answer_entry_id_reference foreign key (collaborative_id, entry_id) references ledger_entry (collaborative_id, id),
  constraint question_answer_answered_by_id_reference foreign key (collaborative_id, answered_by_id) references person (collaborative_id, id),
  constraint question_answer_decision_id_reference foreign key (collaborative_id, decision_id) references decision (collaborative_id, id),
  constraint question_answer_question_id_reference foreign key (collaborative_id, question_id) references question (collaborative_id, id)
);
create table step (
  collaborative_id uuid not null,
  id uuid not null,
  short_id text not null,
  title_en text not null,
  title_es text not null,
  owner_written text not null,
  all_partners boolean not null default false,
  owner_partner_id uuid,
  owner_unit_id uuid,
  owner_person_id uuid,
  due_written text,
  due_range daterange,
  due_inferred boolean not null default false,
  state text not null default 'open',
  passage_id uuid,
  version integer not null default 1,
  constraint step_short_id_unique unique (collaborative_id, short_id),
  constraint step_state check (state in ('open', 'doing', 'done', 'dropped')),
  constraint step_key primary key (collaborative_id, id),
  constraint step_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id),
  constraint step_owner_person_id_reference foreign key (collaborative_id, owner_person_id) references person (collaborative_id, id),
  constraint step_owner_unit_id_reference foreign key (collaborative_id, owner_unit_id) references unit (collaborative_id, id),
  constraint step_owner_partner_id_reference foreign key (collaborative_id, owner_partner_id) references partner (collaborative_id, id)
);
create table step_event (
  collaborative_id uuid not null,
  id uuid not null,
  step_id uuid not null,
  kind text not null,
  state text not null,
  reason text,
  was jsonb,
  by_id uuid not null,
  at timestamptz not null,
  constraint step_event_reason check (reason is not null or not (kind in ('changed', 'answered') or (kind = 'moved' and state = 'dropped'))),
  constraint step_event_state check (state in ('open', 'doing', 'done', 'dropped')),
  constraint step_event_kind check (kind in ('added', 'changed', 'moved', 'answered')),
  constraint step_event_key primary key (collaborative_id, id),
  constraint step_event_by_id_reference foreign key (collaborative_id, by_id) references person (collaborative_id, id),
  constraint step_event_step_id_reference foreign key (collaborative_id, step_id) references step (collaborative_id, id)
);
create index step_event_index on step_event (collaborative_id, step_id, at);
create table step_question (
  collaborative_id uuid not null,
  id uuid not null,
  step_id uuid not null,
  question_id uuid not null,
  constraint step_question_question_id_step_id_unique unique (collaborative_id, step_id, question_id),
  constraint step_question_key primary key (collaborative_id, id),
  constraint step_question_question_id_reference foreign key (collaborative_id, question_id) references question (collaborative_id, id),
  constraint step_question_step_id_reference foreign key (collaborative_id, step_id) references step (collaborative_id, id)
);
create index step_question_index on step_question (collaborative_id, question_id);
create table strategy (
  collaborative_id uuid not null,
  id uuid not null,
  short_id text not null,
  kind text not null,
  title_en text not null,
  title_es text not null,
  owner_written text not null,
  owner_unit_id uuid,
  owner_pool_id uuid,
  step_id uuid,
  constraint strategy_short_id_unique unique (collaborative_id, short_id),
  constraint strategy_owner check (owner_unit_id is null or owner_pool_id is null),
  constraint strategy_kind check (kind in ('mission', 'strategy', 'charter')),
  constraint strategy_key primary key (collaborative_id, id),
  constraint strategy_step_id_reference foreign key (collaborative_id, step_id) references step (collaborative_id, id),
  constraint strategy_owner_pool_id_reference foreign key (collaborative_id, owner_pool_id) references pool (collaborative_id, id),
  constraint strategy_owner_unit_id_reference foreign key (collaborative_id, owner_unit_id) references unit (collaborative_id, id)
);
create table strategy_version (
  collaborative_id uuid not null,
  id uuid not null,
  strategy_id uuid not null,
  number integer not null,
  text_en text not null,
  text_es text not null,
  valid_written text,
  valid_range daterange,
  valid_inferred boolean not null default false,
  review_written text,
  review_range daterange,
  review_inferred boolean not null default false,
  passage_id uuid,
  added_by_id uuid not null,
  added_at timestamptz not null,
  constraint strategy_version_number_strategy_id_unique unique (collaborative_id, strategy_id, number),
  constraint strategy_version_number check (number >= 1),
  constraint strategy_version_key primary key (collaborative_id, id),
  constraint strategy_version_added_by_id_reference foreign key (collaborative_id, added_by_id) references person (collaborative_id, id),
  constraint strategy_version_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id),
  constraint strategy_version_strategy_id_reference foreign key (collaborative_id, strategy_id) references strategy (collaborative_id, id)
);
create table strategy_remark (
  collaborative_id uuid not null,
  id uuid not null,
  strategy_id uuid not null,
  text_en text not null,
  text_es text not null,
  passage_id uuid,
  constraint strategy_remark_key primary key (collaborative_id, id),
  constraint strategy_remark_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id),
  constraint strategy_remark_strategy_id_reference foreign key (collaborative_id, strategy_id) references strategy (collaborative_id, id)
);
create index strategy_remark_index on strategy_remark (collaborative_id, strategy_id);
${openToRuntime(...WRITTEN, ...KEPT)}
revoke delete on question, step, strategy, option_position from acuerdo_runtime;
${keepForGood(...KEPT)}
create function hold_position() returns trigger language plpgsql as $$
begin
  if old.released_at is not null or (to_jsonb(new) - 'released_at') is distinct from (to_jsonb(old) - 'released_at') then
    raise exception 'a position is written once and released once: another one takes its place' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger hold_position before update on option_position for each row execute function hold_position();
`;

/** Questions and what became of them, the parts of an option, steps, strategies. */
export class Questions1700000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table strategy_remark, strategy_version, strategy, step_question, step_event, step, question_answer, question,
        option_evidence, option_position, option_part, option_note, criterion;
      drop function hold_position();
      alter table "option" drop column withdrawn_by_id, drop column withdrawn_reason, drop column consequences_en, drop column consequences_es, drop column passage_id;
    `);
  }
}
