import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepForGood, openToRuntime } from '../rights.ts';

const REFERENCES = (table: string, ...columns: readonly [column: string, target: string][]): string => columns.map(([column, target]) =>
  `constraint ${table}_${column}_reference foreign key (collaborative_id, ${column}) references "${target}" (collaborative_id, id)`).join(',\n        ');

const TABLES = ['proposal', 'conflict_declaration', 'review_criterion', 'review_place', 'review_draft', 'review'] as const;

const UP = `
create table proposal (
  collaborative_id uuid not null,
  id uuid not null,
  short_id text,
  grant_id uuid not null,
  requested numeric(14,2) not null,
  currency character(3) not null,
  source text not null,
  summary text not null,
  state text not null,
  due_on date,
  contact_note text,
  created_by_id uuid not null,
  created_at timestamptz not null,
  constraint proposal_grant_id_unique unique (collaborative_id, grant_id),
  constraint proposal_state check (state in ('draft', 'in_review', 'reviewed', 'decided', 'withdrawn')),
  constraint proposal_source check (source in ('open_call', 'invited', 'renewal', 'referral')),
  constraint proposal_requested check (requested > 0),
  constraint proposal_started check (state in ('draft', 'withdrawn') or (short_id is not null and due_on is not null)),
  constraint proposal_key primary key (collaborative_id, id),
  ${REFERENCES('proposal', ['grant_id', 'grant'], ['created_by_id', 'person'])}
);
create unique index proposal_short_index on proposal (collaborative_id, short_id) where short_id is not null;
create index proposal_listing_index on proposal (collaborative_id, created_at, id);

alter table deliberation add column proposal_id uuid,
  add constraint deliberation_proposal_id_unique unique (collaborative_id, proposal_id),
  add ${REFERENCES('deliberation', ['proposal_id', 'proposal'])};

create table conflict_declaration (
  collaborative_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  version integer not null,
  cause text not null,
  effect text not null,
  words text,
  declared_at timestamptz not null,
  entry_id uuid not null,
  constraint conflict_declaration_person_id_subject_id_version_unique unique (collaborative_id, person_id, subject_id, version),
  constraint conflict_declaration_kind check (subject_kind in ('proposal')),
  constraint conflict_declaration_version check (version >= 1),
  constraint conflict_declaration_cause check (cause in ('none', 'employee', 'board', 'family', 'financial', 'coauthor', 'supervised', 'prepared', 'competitor', 'other')),
  constraint conflict_declaration_effect check (effect in ('none', 'disclose', 'abstain', 'recuse', 'bar') and (cause = 'none') = (effect = 'none')),
  constraint conflict_declaration_key primary key (collaborative_id, id),
  ${REFERENCES('conflict_declaration', ['person_id', 'person'], ['entry_id', 'ledger_entry'])}
);
create index conflict_declaration_subject_index on conflict_declaration (collaborative_id, subject_id);

create table review_criterion (
  collaborative_id uuid not null,
  id uuid not null,
  "position" integer not null,
  name_en text not null,
  name_es text not null,
  guidance_en text not null,
  guidance_es text not null,
  weight integer not null,
  constraint review_criterion_weight check (weight between 1 and 100),
  constraint review_criterion_key primary key (collaborative_id, id),
  constraint review_criterion_collaborative_id_reference foreign key (collaborative_id) references collaborative (id)
);
create index review_criterion_position_index on review_criterion (collaborative_id, "position");

create table review_place (
  collaborative_id uuid not null,
  id uuid not null,
  proposal_id uuid not null,
  partner_id uuid not null,
  person_id uuid,
  constraint review_place_partner_id_proposal_id_unique unique (collaborative_id, proposal_id, partner_id),
  constraint review_place_key primary key (collaborative_id, id),
  ${REFERENCES('review_place', ['proposal_id', 'proposal'], ['partner_id', 'partner'], ['person_id', 'person'])}
);

create table review_draft (
  collaborative_id uuid not null,
  id uuid not null,
  place_id uuid not null,
  person_id uuid not null,
  content jsonb not null,
  saved_at timestamptz not null,
  constraint review_draft_person_id_place_id_unique unique (collaborative_id, place_id, person_id),
  constraint review_draft_key primary key (collaborative_id, id),
  ${REFERENCES('review_draft', ['place_id', 'review_place'], ['person_id', 'person'])}
);

create table review (
  collaborative_id uuid not null,
  id uuid not null,
  place_id uuid not null,
  person_id uuid not null,
  version integer not null,
  scores jsonb not null,
  recommendation text not null,
  confidence text not null,
  text text not null,
  submitted_at timestamptz not null,
  entry_id uuid not null,
  constraint review_person_id_place_id_version_unique unique (collaborative_id, place_id, person_id, version),
  constraint review_version check (version >= 1),
  constraint review_recommendation check (recommendation in ('fund', 'changes', 'decline')),
  constraint review_confidence check (confidence in ('low', 'medium', 'high')),
  constraint review_key primary key (collaborative_id, id),
  ${REFERENCES('review', ['place_id', 'review_place'], ['person_id', 'person'], ['entry_id', 'ledger_entry'])}
);
`;

/** Proposals, declared conflicts of interest, and blind reviews. */
export class Reviews1700000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
    await runner.query([openToRuntime(...TABLES), keepForGood('conflict_declaration', 'review')].join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table review; drop table review_draft; drop table review_place; drop table review_criterion; drop table conflict_declaration;
      alter table deliberation drop column proposal_id;
      drop table proposal;
    `);
  }
}
