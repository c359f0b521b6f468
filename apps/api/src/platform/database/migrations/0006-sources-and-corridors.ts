import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToRuntime } from '../rights.ts';

const PLACE = '([A-Z]{2}|[0-9]{3}|north|south)';
const ROLES = `('origin', 'transit', 'destination', 'return', 'limit')`;

const UP = `
alter table passage add audience_id uuid,
  add constraint passage_audience_id_reference foreign key (collaborative_id, audience_id) references party (collaborative_id, id);
alter table theme add kind text not null default 'theme', add steps jsonb not null default '[]', add passage_id uuid,
  add constraint theme_kind check (kind in ('theme', 'population', 'scale')),
  add constraint theme_steps check ((kind = 'scale') = (jsonb_array_length(steps) > 0)),
  add constraint theme_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id);

create table fact_topic (
  collaborative_id uuid not null,
  id uuid not null,
  subject_kind text not null,
  subject text not null,
  aspect_en text not null,
  aspect_es text not null,
  constraint fact_topic_aspect_en_subject_unique unique (collaborative_id, subject, aspect_en),
  constraint fact_topic_subject_kind check (subject_kind in ('collaborative', 'partner', 'funder', 'field', 'source')),
  constraint fact_topic_key primary key (collaborative_id, id),
  constraint fact_topic_collaborative_id_reference foreign key (collaborative_id) references collaborative (id)
);
create table fact (
  collaborative_id uuid not null,
  id uuid not null,
  topic_id uuid not null,
  value text,
  when_written text,
  when_range daterange,
  when_inferred boolean not null default false,
  source_id uuid,
  passage_id uuid,
  certainty text not null,
  note_en text,
  note_es text,
  added_by_id uuid,
  added_at timestamptz not null,
  withdrawn_at timestamptz,
  constraint fact_certainty check (certainty in ('high', 'asQuoted', 'inferred', 'notFound')),
  constraint fact_value check ((certainty = 'notFound') = (value is null)),
  constraint fact_sourced check (value is null or source_id is not null),
  constraint fact_key primary key (collaborative_id, id),
  constraint fact_topic_id_reference foreign key (collaborative_id, topic_id) references fact_topic (collaborative_id, id),
  constraint fact_source_id_reference foreign key (collaborative_id, source_id) references source (collaborative_id, id),
  constraint fact_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id),
  constraint fact_added_by_id_reference foreign key (collaborative_id, added_by_id) references person (collaborative_id, id)
);
create index fact_topic_index on fact (collaborative_id, topic_id);
create index fact_source_index on fact (collaborative_id, source_id);

create table corridor (
  collaborative_id uuid not null,
  id uuid not null,
  code text not null,
  kind text not null,
  "position" integer not null,
  name_en text not null,
  name_es text not null,
  passage_id uuid,
  constraint corridor_code_unique unique (collaborative_id, code),
  constraint corridor_kind check (kind in ('corridor', 'border', 'region', 'direction')),
  constraint corridor_key primary key (collaborative_id, id),
  constraint corridor_collaborative_id_reference foreign key (collaborative_id) references collaborative (id),
  constraint corridor_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id)
);
create table corridor_version (
  collaborative_id uuid not null,
  id uuid not null,
  corridor_id uuid not null,
  version integer not null,
  valid daterange not null,
  why_en text not null,
  why_es text not null,
  added_by_id uuid,
  added_at timestamptz not null,
  constraint corridor_version_corridor_id_version_unique unique (collaborative_id, corridor_id, version),
  constraint corridor_version_version check (version >= 1),
  constraint corridor_version_valid check (not isempty(valid) and not lower_inf(valid)),
  constraint corridor_version_key primary key (collaborative_id, id),
  constraint corridor_version_corridor_id_reference foreign key (collaborative_id, corridor_id) references corridor (collaborative_id, id),
  constraint corridor_version_added_by_id_reference foreign key (collaborative_id, added_by_id) references person (collaborative_id, id)
);
create unique index corridor_version_open on corridor_version (collaborative_id, corridor_id) where upper_inf(valid);
create table corridor_leg (
  collaborative_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  "position" integer not null,
  from_place text not null,
  from_role text not null,
  to_place text not null,
  to_role text not null,
  constraint corridor_leg_position_version_id_unique unique (collaborative_id, version_id, "position"),
  constraint corridor_leg_places check (from_place ~ '^${PLACE}$' and to_place ~ '^${PLACE}$'),
  constraint corridor_leg_roles check (from_role in ${ROLES} and to_role in ${ROLES}),
  constraint corridor_leg_key primary key (collaborative_id, id),
  constraint corridor_leg_version_id_reference foreign key (collaborative_id, version_id) references corridor_version (collaborative_id, id)
);

create table event (
  collaborative_id uuid not null,
  id uuid not null,
  title_en text not null,
  title_es text not null,
  when_written text not null,
  when_range daterange not null,
  when_inferred boolean not null default false,
  ongoing boolean not null default false,
  actors_en text[] not null default '{}',
  actors_es text[] not null default '{}',
  places text[] not null default '{}',
  passage_id uuid,
  constraint event_actors check (cardinality(actors_en) = cardinality(actors_es)),
  constraint event_places check (array_to_string(places, ' ') ~ '^${PLACE}?( ${PLACE})*$'),
  constraint event_key primary key (collaborative_id, id),
  constraint event_collaborative_id_reference foreign key (collaborative_id) references collaborative (id),
  constraint event_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id)
);
create index event_when_index on event (collaborative_id, when_range);
${openToRuntime('fact_topic', 'fact', 'corridor', 'corridor_version', 'corridor_leg', 'event')}
revoke update, delete on corridor_leg from acuerdo_runtime;
revoke delete on fact_topic, fact, corridor from acuerdo_runtime;
revoke update, delete on corridor_version from acuerdo_runtime;
grant update (valid) on corridor_version to acuerdo_runtime;
`;

/** Facts with their sources, corridors with their versions, events; kinds of themes, and passages that are not for everybody. */
export class Corridors1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table event; drop table corridor_leg; drop table corridor_version; drop table corridor; drop table fact; drop table fact_topic;
      alter table theme drop kind, drop steps, drop passage_id;
      alter table passage drop audience_id;
    `);
  }
}
