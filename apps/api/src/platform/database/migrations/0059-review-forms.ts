import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepForGood, openToRuntime } from '../rights.ts';

const REFERENCE = (table: string, column: string, target: string): string =>
  `constraint ${table}_${column}_reference foreign key (collaborative_id, ${column}) references "${target}" (collaborative_id, id)`;

const UP = `
  create table review_form (
    collaborative_id uuid not null,
    id uuid not null,
    first_id uuid not null,
    version integer not null,
    name_en text not null,
    name_es text not null,
    made_by_id uuid,
    made_at timestamptz not null,
    constraint review_form_first_id_version_unique unique (collaborative_id, first_id, version),
    constraint review_form_version check (version >= 1 and (version = 1) = (id = first_id)),
    constraint review_form_key primary key (collaborative_id, id),
    ${REFERENCE('review_form', 'first_id', 'review_form')},
    ${REFERENCE('review_form', 'made_by_id', 'person')}
  );
  insert into review_form (collaborative_id, id, first_id, version, name_en, name_es, made_at)
  select of.collaborative_id, of.id, of.id, 1, 'Review of a proposal', 'Revisión de una propuesta', now()
  from (select collaborative_id, gen_random_uuid() as id from review_criterion group by collaborative_id) of;

  alter table review_criterion add column form_id uuid;
  update review_criterion c set form_id = f.id from review_form f where f.collaborative_id = c.collaborative_id;
  drop index review_criterion_position_index;
  alter table review_criterion alter column form_id set not null,
    drop constraint review_criterion_collaborative_id_reference,
    add constraint review_criterion_form_id_position_unique unique (collaborative_id, form_id, "position"),
    add ${REFERENCE('review_criterion', 'form_id', 'review_form')};

  alter table proposal add column form_id uuid, add ${REFERENCE('proposal', 'form_id', 'review_form')};
  update proposal pr set form_id = f.id from review_form f where f.collaborative_id = pr.collaborative_id and pr.short_id is not null;`;

/** Review forms in versions: made by the secretariat, kept for good, and fixed for a proposal when its review starts. */
export class ReviewForms1700000000059 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query([UP, openToRuntime('review_form'), keepForGood('review_form', 'review_criterion')].join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table proposal drop column form_id;
      drop trigger refuse_change on review_criterion;
      drop trigger refuse_truncate on review_criterion;
      alter table review_criterion drop column form_id, add constraint review_criterion_collaborative_id_reference foreign key (collaborative_id) references collaborative (id);
      create index review_criterion_position_index on review_criterion (collaborative_id, "position");
      drop table review_form;
      ${openToRuntime('review_criterion')}`);
  }
}
