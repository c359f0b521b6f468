import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToRuntime } from '../rights.ts';

const answers = (table: string): string => `
  create table ${table} (
    collaborative_id uuid not null,
    id uuid not null,
    consultation_id uuid not null,
    texts text[] not null,
    constraint ${table}_key primary key (collaborative_id, id),
    constraint ${table}_consultation_id_reference foreign key (collaborative_id, consultation_id) references consultation (collaborative_id, id)
  );`;

/** Answers that were emptied into the box leave the urn's file as soon as the database cleans at all. */
const TABLES = `
  create table consultation (
    collaborative_id uuid not null,
    id uuid not null,
    evaluation_id uuid not null,
    questions jsonb not null,
    until date not null,
    opened_by_id uuid not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    answers integer,
    summary_en text,
    summary_es text,
    constraint consultation_answers check (answers >= 5),
    constraint consultation_closed check (closed_at is not null or answers is null),
    constraint consultation_summary check ((summary_en is null) = (summary_es is null) and (summary_en is null or answers is not null)),
    constraint consultation_key primary key (collaborative_id, id),
    constraint consultation_evaluation_id_reference foreign key (collaborative_id, evaluation_id) references evaluation (collaborative_id, id),
    constraint consultation_opened_by_id_reference foreign key (collaborative_id, opened_by_id) references person (collaborative_id, id)
  );
  create table consultation_invitation (
    collaborative_id uuid not null,
    id uuid not null,
    consultation_id uuid not null,
    secret_hash bytea not null,
    constraint consultation_invitation_key primary key (collaborative_id, id),
    constraint consultation_invitation_consultation_id_reference foreign key (collaborative_id, consultation_id) references consultation (collaborative_id, id)
  );
  create unique index consultation_invitation_secret_index on consultation_invitation (secret_hash);
  ${answers('urn_answer')}
  ${answers('consultation_answer')}
  alter table urn_answer set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
  alter table consultation_invitation set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
  ${openToRuntime('consultation', 'consultation_invitation')}
  grant select on consultation_answer to acuerdo_runtime;`;

/**
 * All that the product can do to the urn, in the rights of its owner: put an answer in for a link, which is removed by it, and empty it. Emptied,
 * all answers are written anew by one transaction in a random order; fewer than five are removed with it, unread. Gives how many there were.
 */
const FUNCTIONS: Readonly<Record<string, string>> = {
  'answer_consultation(mark bytea, said text[]) returns boolean': `
    with spent as (
      delete from consultation_invitation i using consultation n, collaborative c
      where i.secret_hash = mark and n.collaborative_id = i.collaborative_id and n.id = i.consultation_id and c.id = i.collaborative_id and n.closed_at is null
        and n.until >= ((clock_timestamp() + make_interval(secs => c.clock_offset_seconds)) at time zone c.time_zone)::date and jsonb_array_length(n.questions) = cardinality(said)
      returning i.collaborative_id, i.consultation_id),
    put as (insert into urn_answer (collaborative_id, id, consultation_id, texts) select collaborative_id, gen_random_uuid(), consultation_id, said from spent returning 1)
    select exists (select from put);`,
  'empty_answers(tenant uuid, asked uuid) returns integer': `
    with links as (delete from consultation_invitation where collaborative_id = tenant and consultation_id = asked),
    emptied as (delete from urn_answer where collaborative_id = tenant and consultation_id = asked returning texts),
    mixed as (select gen_random_uuid() as id, texts from emptied),
    kept as (
      insert into consultation_answer (collaborative_id, id, consultation_id, texts)
      select tenant, id, asked, texts from mixed where (select count(*) from mixed) >= 5 order by id)
    select count(*)::integer from mixed;`,
};

const nameOf = (signature: string): string => signature.replace(/ returns .*/, '').replaceAll(/(\w+) (uuid|bytea|text\[\])/g, '$2');

const LINKS = `
  create table evaluation_link (
    collaborative_id uuid not null,
    id uuid not null,
    part_id uuid not null,
    kind text not null,
    question_id uuid,
    passage_id uuid,
    grant_id uuid,
    overlap_id uuid,
    file_id uuid,
    figure text,
    consultation_id uuid,
    evidence_id uuid,
    to_part_id uuid,
    option_id uuid,
    step_id uuid,
    decision_id uuid,
    constraint evaluation_link_one check (num_nonnulls(question_id, passage_id, grant_id, overlap_id, file_id, figure, consultation_id, evidence_id, to_part_id, option_id, step_id, decision_id) = 1),
    constraint evaluation_link_key primary key (collaborative_id, id),
    ${[
    ['part_id', 'evaluation_part'], ['question_id', 'question'], ['passage_id', 'passage'], ['grant_id', '"grant"'], ['overlap_id', 'overlap'], ['file_id', 'stored_file'],
    ['consultation_id', 'consultation'], ['evidence_id', 'evaluation_link'], ['to_part_id', 'evaluation_part'], ['option_id', '"option"'], ['step_id', 'step'], ['decision_id', 'decision'],
  ].map(([column, table]) => `constraint evaluation_link_${column}_reference foreign key (collaborative_id, ${column}) references ${table} (collaborative_id, id)`).join(',\n    ')}
  );
  create index evaluation_link_part_index on evaluation_link (collaborative_id, part_id);
  create index evaluation_link_evidence_index on evaluation_link (collaborative_id, evidence_id) where evidence_id is not null;
  ${openToRuntime('evaluation_link')}`;

/** Grantees asked in confidence, and what parts of an evaluation rest on and lead to. */
export class Consultations1700000000048 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES + LINKS);
    for (const [signature, body] of Object.entries(FUNCTIONS)) {
      await runner.query(`
        create function ${signature} language sql security definer set search_path = public, pg_temp as $$ ${body} $$;
        revoke all on function ${nameOf(signature)} from public;
        grant execute on function ${nameOf(signature)} to acuerdo_runtime;`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const signature of Object.keys(FUNCTIONS)) await runner.query(`drop function ${nameOf(signature)}`);
    await runner.query('drop table evaluation_link, consultation_answer, urn_answer, consultation_invitation, consultation');
  }
}
