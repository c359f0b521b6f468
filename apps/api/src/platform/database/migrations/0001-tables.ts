import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
create table account (
  id uuid not null,
  email text not null,
  password_hash text,
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  constraint account_key primary key (id)
);

create unique index account_email_index on account (email);

create table session (
  id uuid not null,
  kind text not null,
  secret_hash bytea not null,
  account_id uuid not null,
  label text not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  constraint session_kind check (kind in ('browser', 'token')),
  constraint session_key primary key (id)
);

create index session_account_index on session (account_id);

create unique index session_secret_index on session (secret_hash);

create table throttle (
  key text not null,
  window_start timestamptz not null,
  hits integer not null,
  constraint throttle_key primary key (key, window_start)
);

create table collaborative (
  id uuid not null,
  slug text not null,
  name text not null,
  time_zone text not null,
  base_currency character(3) not null,
  sample boolean not null default false,
  clock_offset_seconds integer not null default '0',
  created_at timestamptz not null default now(),
  constraint collaborative_slug_unique unique (slug),
  constraint collaborative_slug check (slug ~ '^[a-z][a-z0-9-]{1,39}$'),
  constraint collaborative_key primary key (id)
);

create table party (
  collaborative_id uuid not null,
  id uuid not null,
  short_id text,
  name text not null,
  country character(2),
  owner_id uuid not null,
  shared_at timestamptz,
  protection text not null default 'partners',
  sample boolean not null default false,
  constraint party_protection check (protection in ('open', 'partners', 'protected')),
  constraint party_key primary key (collaborative_id, id)
);

create index party_name_index on party (collaborative_id, name, id);

create table partner (
  collaborative_id uuid not null,
  id uuid not null,
  party_id uuid not null,
  short_name text not null,
  letter character(1) not null,
  hue smallint not null,
  valid daterange not null,
  constraint partner_letter_unique unique (collaborative_id, letter),
  constraint partner_party_id_unique unique (collaborative_id, party_id),
  constraint partner_letter check (letter ~ '^[A-Z]$'),
  constraint partner_key primary key (collaborative_id, id)
);

create table unit (
  collaborative_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  parent_id uuid,
  name text not null,
  short_name text not null,
  valid daterange not null,
  constraint unit_key primary key (collaborative_id, id)
);

create table person (
  collaborative_id uuid not null,
  id uuid not null,
  account_id uuid,
  name text not null,
  party_id uuid not null,
  unit_id uuid,
  roles text array not null,
  to_try boolean not null default false,
  ended_at timestamptz,
  constraint person_account_id_unique unique (collaborative_id, account_id),
  constraint person_roles check (roles <@ array['officer', 'delegate', 'secretariat', 'observer']),
  constraint person_key primary key (collaborative_id, id)
);

create index person_account_index on person (account_id);

create table activity (
  collaborative_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  kind text not null,
  subject_id uuid not null,
  "values" jsonb not null,
  audience_id uuid,
  constraint activity_key primary key (collaborative_id, id)
);

create index activity_subject_index on activity (collaborative_id, subject_id, at);

create index activity_at_index on activity (collaborative_id, at, id);

create table ledger_entry (
  collaborative_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  kind text not null,
  subject text not null,
  body text not null,
  hash bytea not null,
  constraint ledger_entry_key primary key (collaborative_id, id)
);

create index ledger_entry_subject_index on ledger_entry (collaborative_id, kind, subject);

create table deliberation (
  collaborative_id uuid not null,
  id uuid not null,
  short_id text not null,
  title_en text not null,
  title_es text not null,
  question_en text not null,
  question_es text not null,
  source text not null,
  opened_at timestamptz not null,
  due_on date,
  constraint deliberation_short_id_unique unique (collaborative_id, short_id),
  constraint deliberation_key primary key (collaborative_id, id)
);

create table motion (
  collaborative_id uuid not null,
  id uuid not null,
  short_id text not null,
  deliberation_id uuid not null,
  title_en text not null,
  title_es text not null,
  text_en text not null,
  text_es text not null,
  state text not null,
  spec jsonb not null,
  spec_hash bytea,
  opened_at timestamptz,
  closes_at timestamptz,
  closed_at timestamptz,
  count jsonb,
  opened_entry_id uuid,
  closed_entry_id uuid,
  constraint motion_short_id_unique unique (collaborative_id, short_id),
  constraint motion_closed check ((state = 'closed') = (closed_at is not null and count is not null)),
  constraint motion_opened check ((state = 'draft') = (opened_at is null)),
  constraint motion_state check (state in ('draft', 'open', 'closed')),
  constraint motion_key primary key (collaborative_id, id)
);

create table elector (
  collaborative_id uuid not null,
  id uuid not null,
  motion_id uuid not null,
  partner_id uuid not null,
  recused boolean not null default false,
  constraint elector_motion_id_partner_id_unique unique (collaborative_id, motion_id, partner_id),
  constraint elector_key primary key (collaborative_id, id)
);

create table ballot (
  collaborative_id uuid not null,
  id uuid not null,
  elector_id uuid not null,
  version integer not null,
  choice jsonb not null,
  reason text,
  cast_by_id uuid not null,
  cast_at timestamptz not null,
  idempotency_key uuid not null,
  entry_id uuid not null,
  receipt bytea not null,
  constraint ballot_elector_id_idempotency_key_unique unique (collaborative_id, elector_id, idempotency_key),
  constraint ballot_elector_id_version_unique unique (collaborative_id, elector_id, version),
  constraint ballot_version check (version >= 1),
  constraint ballot_key primary key (collaborative_id, id)
);

create table decision (
  collaborative_id uuid not null,
  id uuid not null,
  number integer not null,
  motion_id uuid not null,
  title_en text not null,
  title_es text not null,
  text_en text not null,
  text_es text not null,
  effect text not null,
  reasons_en text not null,
  reasons_es text not null,
  dissent text,
  spec jsonb not null,
  count jsonb not null,
  votes jsonb not null,
  decided_on date not null,
  recorded_by_id uuid not null,
  published_at timestamptz not null,
  entry_id uuid not null,
  constraint decision_motion_id_unique unique (collaborative_id, motion_id),
  constraint decision_number_unique unique (collaborative_id, number),
  constraint decision_effect check (effect in ('advice', 'instruction', 'binding')),
  constraint decision_number check (number >= 1),
  constraint decision_key primary key (collaborative_id, id)
);

create table "option" (
  collaborative_id uuid not null,
  id uuid not null,
  short_id text not null,
  deliberation_id uuid not null,
  "position" integer not null,
  title_en text not null,
  title_es text not null,
  meaning_en text not null,
  meaning_es text not null,
  status_quo boolean not null default false,
  added_by_id uuid,
  added_at timestamptz not null,
  withdrawn_at timestamptz,
  constraint option_short_id_unique unique (collaborative_id, short_id),
  constraint option_key primary key (collaborative_id, id)
);

create index option_deliberation_index on "option" (collaborative_id, deliberation_id, "position");

create table pool (
  collaborative_id uuid not null,
  id uuid not null,
  party_id uuid not null,
  host_id uuid,
  programmes text array not null,
  constraint pool_party_id_unique unique (collaborative_id, party_id),
  constraint pool_key primary key (collaborative_id, id)
);

create table "grant" (
  collaborative_id uuid not null,
  id uuid not null,
  short_id text,
  vehicle text not null,
  funder_id uuid not null,
  unit_id uuid,
  pool_id uuid,
  grantee_id uuid not null,
  title text not null,
  description text not null,
  amount numeric(14,2) not null,
  currency character(3) not null,
  awarded_on date not null,
  starts_on date,
  ends_on date,
  period_written text,
  stage text not null,
  onward boolean not null default false,
  programmes text array not null,
  places text array not null,
  external_id text,
  url text,
  import_id uuid,
  source_row integer,
  owner_id uuid not null,
  shared_at timestamptz,
  protection text not null default 'partners',
  sample boolean not null default false,
  version integer not null default '1',
  constraint grant_protection check (protection in ('open', 'partners', 'protected')),
  constraint grant_period check (starts_on is null or ends_on is null or starts_on <= ends_on),
  constraint grant_amount check (amount >= 0),
  constraint grant_stage check (stage in ('proposal', 'active', 'closed')),
  constraint grant_pool check ((vehicle = 'pooled') = (pool_id is not null)),
  constraint grant_vehicle check (vehicle in ('pooled', 'individual', 'aligned')),
  constraint grant_key primary key (collaborative_id, id)
);

create unique index grant_external_index on "grant" (collaborative_id, owner_id, external_id) where external_id is not null;

create unique index grant_short_index on "grant" (collaborative_id, short_id) where short_id is not null;

create index grant_funder_index on "grant" (collaborative_id, funder_id);

create index grant_grantee_index on "grant" (collaborative_id, grantee_id);

create index grant_listing_index on "grant" (collaborative_id, awarded_on, id);

create table theme (
  collaborative_id uuid not null,
  id uuid not null,
  code text not null,
  name_en text not null,
  name_es text not null,
  constraint theme_code_unique unique (collaborative_id, code),
  constraint theme_key primary key (collaborative_id, id)
);

create table grant_theme (
  collaborative_id uuid not null,
  grant_id uuid not null,
  theme_id uuid not null,
  constraint grant_theme_key primary key (collaborative_id, grant_id, theme_id)
);

create index grant_theme_theme_index on grant_theme (collaborative_id, theme_id);

create table stored_file (
  collaborative_id uuid not null,
  id uuid not null,
  name text not null,
  media_type text not null,
  "sha256" bytea not null,
  bytes bytea not null,
  uploaded_by_id uuid not null,
  uploaded_at timestamptz not null default now(),
  constraint stored_file_key primary key (collaborative_id, id)
);

create table import (
  collaborative_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  owner_id uuid not null,
  started_by_id uuid not null,
  state text not null,
  format text not null,
  pools text array not null,
  findings jsonb not null,
  conflicts jsonb not null,
  started_at timestamptz not null,
  committed_at timestamptz,
  constraint import_state check (state in ('checked', 'committed')),
  constraint import_key primary key (collaborative_id, id)
);

create index import_listing_index on import (collaborative_id, owner_id, started_at);

create table import_row (
  collaborative_id uuid not null,
  import_id uuid not null,
  "row" integer not null,
  parsed jsonb,
  findings jsonb not null,
  outcome text not null,
  becomes text not null,
  pool text,
  onward boolean not null default false,
  fingerprint text not null,
  kept boolean,
  grant_id uuid,
  contribution_id uuid,
  constraint import_row_outcome check (outcome in ('new', 'same', 'changed', 'refused', 'conflict')),
  constraint import_row_becomes check (becomes in ('grant', 'contribution', 'nothing')),
  constraint import_row_key primary key (collaborative_id, import_id, "row")
);

create table overlap (
  collaborative_id uuid not null,
  id uuid not null,
  short_id text,
  left_id uuid not null,
  right_id uuid not null,
  kind text not null,
  "between" text not null,
  role_confusion boolean not null,
  tenths integer not null,
  at_stake numeric(14,2),
  currency character(3),
  evidence jsonb not null,
  sentence jsonb not null,
  rank bigint not null,
  evidence_hash bytea not null,
  found_at timestamptz not null,
  gone_at timestamptz,
  constraint overlap_left_id_right_id_unique unique (collaborative_id, left_id, right_id),
  constraint overlap_order check (left_id < right_id),
  constraint overlap_key primary key (collaborative_id, id)
);

create index overlap_listing_index on overlap (collaborative_id, rank, id);

create unique index overlap_short_index on overlap (collaborative_id, short_id) where short_id is not null;

create index overlap_right_index on overlap (collaborative_id, right_id);

create table overlap_answer (
  collaborative_id uuid not null,
  id uuid not null,
  overlap_id uuid not null,
  answer text not null,
  reason text not null,
  answered_by_id uuid not null,
  answered_at timestamptz not null,
  evidence_hash bytea not null,
  constraint overlap_answer_answer check (answer in ('by-design', 'coordinate', 'adjust', 'move', 'hold', 'not-the-same', 'reopen')),
  constraint overlap_answer_key primary key (collaborative_id, id)
);

create index overlap_answer_index on overlap_answer (collaborative_id, overlap_id, answered_at);

create table party_name (
  collaborative_id uuid not null,
  id uuid not null,
  party_id uuid not null,
  text text not null,
  kind text not null,
  constraint party_name_kind check (kind in ('legal', 'short', 'acronym', 'former', 'translation', 'published')),
  constraint party_name_key primary key (collaborative_id, id)
);

create index party_name_party_index on party_name (collaborative_id, party_id);

create table registration (
  collaborative_id uuid not null,
  id uuid not null,
  party_id uuid not null,
  identifier text not null,
  constraint registration_key primary key (collaborative_id, id)
);

create index registration_party_index on registration (collaborative_id, party_id);

create index registration_identifier_index on registration (collaborative_id, identifier);

create table invitation (
  collaborative_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  invited_by_id uuid not null,
  email text not null,
  secret_hash bytea not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint invitation_key primary key (collaborative_id, id)
);

create unique index invitation_secret_index on invitation (secret_hash);

create table contribution (
  collaborative_id uuid not null,
  id uuid not null,
  pool_id uuid not null,
  funder_id uuid not null,
  amount numeric(14,2) not null,
  currency character(3) not null,
  state text not null,
  paid_on date,
  title text not null,
  description text not null,
  external_id text,
  import_id uuid,
  source_row integer,
  owner_id uuid not null,
  shared_at timestamptz,
  protection text not null default 'partners',
  constraint contribution_protection check (protection in ('open', 'partners', 'protected')),
  constraint contribution_amount check (amount > 0),
  constraint contribution_state check (state in ('pledged', 'committed', 'received')),
  constraint contribution_key primary key (collaborative_id, id)
);

create unique index contribution_external_index on contribution (collaborative_id, owner_id, external_id) where external_id is not null;

create table short_id (
  collaborative_id uuid not null,
  prefix text not null,
  last integer not null,
  constraint short_id_key primary key (collaborative_id, prefix)
);

create table ledger_leaf (
  collaborative_id uuid not null,
  "position" bigint not null,
  entry_id uuid not null,
  chain bytea not null,
  leaf bytea not null,
  constraint ledger_leaf_entry_id_unique unique (collaborative_id, entry_id),
  constraint ledger_leaf_key primary key (collaborative_id, "position")
);

create table ledger_opening (
  collaborative_id uuid not null,
  entry_id uuid not null,
  name text not null,
  salt bytea not null,
  value jsonb not null,
  audience_id uuid,
  constraint ledger_opening_key primary key (collaborative_id, entry_id, name)
);

create table ledger_queue (
  collaborative_id uuid not null,
  entry_id uuid not null,
  ticket BIGSERIAL not null,
  constraint ledger_queue_key primary key (collaborative_id, entry_id)
);

create table signing_key (
  collaborative_id uuid not null,
  id text not null,
  public_key text not null,
  private_key text not null,
  since timestamptz not null,
  constraint signing_key_key primary key (collaborative_id, id)
);

create table tree_head (
  collaborative_id uuid not null,
  size bigint not null,
  signed jsonb not null,
  frontier jsonb not null,
  at timestamptz not null,
  constraint tree_head_key primary key (collaborative_id, size)
);

alter table session add constraint session_account_id_reference foreign key (account_id) references account(id);

alter table party add constraint party_owner_id_reference foreign key (collaborative_id, owner_id) references party(collaborative_id,id);

alter table party add constraint party_collaborative_id_reference foreign key (collaborative_id) references collaborative(id);

alter table partner add constraint partner_party_id_reference foreign key (collaborative_id, party_id) references party(collaborative_id,id);

alter table unit add constraint unit_parent_id_reference foreign key (collaborative_id, parent_id) references unit(collaborative_id,id);

alter table unit add constraint unit_partner_id_reference foreign key (collaborative_id, partner_id) references partner(collaborative_id,id);

alter table person add constraint person_unit_id_reference foreign key (collaborative_id, unit_id) references unit(collaborative_id,id);

alter table person add constraint person_party_id_reference foreign key (collaborative_id, party_id) references party(collaborative_id,id);

alter table person add constraint person_account_id_reference foreign key (account_id) references account(id);

alter table activity add constraint activity_audience_id_reference foreign key (collaborative_id, audience_id) references party(collaborative_id,id);

alter table activity add constraint activity_actor_id_reference foreign key (collaborative_id, actor_id) references person(collaborative_id,id);

alter table deliberation add constraint deliberation_collaborative_id_reference foreign key (collaborative_id) references collaborative(id);

alter table motion add constraint motion_deliberation_id_reference foreign key (collaborative_id, deliberation_id) references deliberation(collaborative_id,id);

alter table elector add constraint elector_partner_id_reference foreign key (collaborative_id, partner_id) references partner(collaborative_id,id);

alter table elector add constraint elector_motion_id_reference foreign key (collaborative_id, motion_id) references motion(collaborative_id,id);

alter table ballot add constraint ballot_entry_id_reference foreign key (collaborative_id, entry_id) references ledger_entry(collaborative_id,id);

alter table ballot add constraint ballot_cast_by_id_reference foreign key (collaborative_id, cast_by_id) references person(collaborative_id,id);

alter table ballot add constraint ballot_elector_id_reference foreign key (collaborative_id, elector_id) references elector(collaborative_id,id);

alter table decision add constraint decision_entry_id_reference foreign key (collaborative_id, entry_id) references ledger_entry(collaborative_id,id);

alter table decision add constraint decision_recorded_by_id_reference foreign key (collaborative_id, recorded_by_id) references person(collaborative_id,id);

alter table decision add constraint decision_motion_id_reference foreign key (collaborative_id, motion_id) references motion(collaborative_id,id);

alter table "option" add constraint option_added_by_id_reference foreign key (collaborative_id, added_by_id) references person(collaborative_id,id);

alter table "option" add constraint option_deliberation_id_reference foreign key (collaborative_id, deliberation_id) references deliberation(collaborative_id,id);

alter table pool add constraint pool_host_id_reference foreign key (collaborative_id, host_id) references party(collaborative_id,id);

alter table pool add constraint pool_party_id_reference foreign key (collaborative_id, party_id) references party(collaborative_id,id);

alter table "grant" add constraint grant_pool_id_reference foreign key (collaborative_id, pool_id) references pool(collaborative_id,id);

alter table "grant" add constraint grant_unit_id_reference foreign key (collaborative_id, unit_id) references unit(collaborative_id,id);

alter table "grant" add constraint grant_owner_id_reference foreign key (collaborative_id, owner_id) references party(collaborative_id,id);

alter table "grant" add constraint grant_grantee_id_reference foreign key (collaborative_id, grantee_id) references party(collaborative_id,id);

alter table "grant" add constraint grant_funder_id_reference foreign key (collaborative_id, funder_id) references party(collaborative_id,id);

alter table theme add constraint theme_collaborative_id_reference foreign key (collaborative_id) references collaborative(id);

alter table grant_theme add constraint grant_theme_theme_id_reference foreign key (collaborative_id, theme_id) references theme(collaborative_id,id);

alter table grant_theme add constraint grant_theme_grant_id_reference foreign key (collaborative_id, grant_id) references "grant"(collaborative_id,id);

alter table stored_file add constraint stored_file_uploaded_by_id_reference foreign key (collaborative_id, uploaded_by_id) references person(collaborative_id,id);

alter table import add constraint import_started_by_id_reference foreign key (collaborative_id, started_by_id) references person(collaborative_id,id);

alter table import add constraint import_owner_id_reference foreign key (collaborative_id, owner_id) references party(collaborative_id,id);

alter table import add constraint import_file_id_reference foreign key (collaborative_id, file_id) references stored_file(collaborative_id,id);

alter table import_row add constraint import_row_import_id_reference foreign key (collaborative_id, import_id) references import(collaborative_id,id);

alter table overlap add constraint overlap_right_id_reference foreign key (collaborative_id, right_id) references "grant"(collaborative_id,id);

alter table overlap add constraint overlap_left_id_reference foreign key (collaborative_id, left_id) references "grant"(collaborative_id,id);

alter table overlap_answer add constraint overlap_answer_answered_by_id_reference foreign key (collaborative_id, answered_by_id) references person(collaborative_id,id);

alter table overlap_answer add constraint overlap_answer_overlap_id_reference foreign key (collaborative_id, overlap_id) references overlap(collaborative_id,id);

alter table party_name add constraint party_name_party_id_reference foreign key (collaborative_id, party_id) references party(collaborative_id,id);

alter table registration add constraint registration_party_id_reference foreign key (collaborative_id, party_id) references party(collaborative_id,id);

alter table invitation add constraint invitation_invited_by_id_reference foreign key (collaborative_id, invited_by_id) references person(collaborative_id,id);

alter table invitation add constraint invitation_person_id_reference foreign key (collaborative_id, person_id) references person(collaborative_id,id);

alter table contribution add constraint contribution_owner_id_reference foreign key (collaborative_id, owner_id) references party(collaborative_id,id);

alter table contribution add constraint contribution_funder_id_reference foreign key (collaborative_id, funder_id) references party(collaborative_id,id);

alter table contribution add constraint contribution_pool_id_reference foreign key (collaborative_id, pool_id) references pool(collaborative_id,id);

alter table ledger_leaf add constraint ledger_leaf_entry_id_reference foreign key (collaborative_id, entry_id) references ledger_entry(collaborative_id,id);

alter table ledger_opening add constraint ledger_opening_entry_id_reference foreign key (collaborative_id, entry_id) references ledger_entry(collaborative_id,id);

alter table ledger_queue add constraint ledger_queue_entry_id_reference foreign key (collaborative_id, entry_id) references ledger_entry(collaborative_id,id);
`;

const TABLES = [
  'account',
  'session',
  'throttle',
  'collaborative',
  'party',
  'partner',
  'unit',
  'person',
  'activity',
  'ledger_entry',
  'deliberation',
  'motion',
  'elector',
  'ballot',
  'decision',
  '"option"',
  'pool',
  '"grant"',
  'theme',
  'grant_theme',
  'stored_file',
  'import',
  'import_row',
  'overlap',
  'overlap_answer',
  'party_name',
  'registration',
  'invitation',
  'contribution',
  'short_id',
  'ledger_leaf',
  'ledger_opening',
  'ledger_queue',
  'signing_key',
  'tree_head',
];

export class Tables1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${TABLES.join(', ')} cascade`);
  }
}
