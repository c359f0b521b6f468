import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepForGood, openToRuntime } from '../rights.ts';

/** Kinds, terms, links and lives of decisions. */
export class LivesOfDecisions1700000000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(LIVES_SO_FAR);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table decision_span, decision_act, decision_evidence, decision_link;
      alter table decision drop column kind, drop column terms, drop column owner_partner_id, drop column review_on;
    `);
  }
}

const TABLES = `
  alter table decision
    add column kind text not null default 'other', add column terms jsonb, add column owner_partner_id uuid, add column review_on date,
    add constraint decision_kind check (kind in ('grant-award', 'budget-move', 'membership', 'role-charter', 'strategy', 'rule', 'option-chosen', 'minutes-approval', 'other')),
    add constraint decision_owner_partner_id_reference foreign key (collaborative_id, owner_partner_id) references partner (collaborative_id, id);
  create index decision_kind_index on decision (collaborative_id, kind, number);
  create index decision_review_index on decision (collaborative_id, review_on);

  create table decision_link (
    collaborative_id uuid not null,
    id uuid not null,
    decision_id uuid not null,
    kind text not null,
    target_id uuid not null,
    constraint decision_link_key primary key (collaborative_id, id),
    constraint decision_link_decision_id_target_id_unique unique (collaborative_id, decision_id, target_id),
    constraint decision_link_kind check (kind in ('replaces', 'amends', 'revokes', 'depends-on')),
    constraint decision_link_other check (decision_id <> target_id),
    constraint decision_link_decision_id_reference foreign key (collaborative_id, decision_id) references decision (collaborative_id, id),
    constraint decision_link_target_id_reference foreign key (collaborative_id, target_id) references decision (collaborative_id, id)
  );
  create index decision_link_target_index on decision_link (collaborative_id, target_id);

  create table decision_evidence (
    collaborative_id uuid not null,
    id uuid not null,
    decision_id uuid not null,
    kind text not null,
    target_id uuid not null,
    constraint decision_evidence_key primary key (collaborative_id, id),
    constraint decision_evidence_decision_id_target_id_unique unique (collaborative_id, decision_id, target_id),
    constraint decision_evidence_kind check (kind in ('grant', 'overlap', 'passage', 'source', 'motion')),
    constraint decision_evidence_decision_id_reference foreign key (collaborative_id, decision_id) references decision (collaborative_id, id)
  );

  create table decision_act (
    collaborative_id uuid not null,
    id uuid not null,
    decision_id uuid not null,
    kind text not null,
    words text not null,
    language character(2) not null,
    review_on date,
    by_id uuid not null,
    at timestamptz not null,
    entry_id uuid not null,
    constraint decision_act_key primary key (collaborative_id, id),
    constraint decision_act_kind check (kind in ('accepted', 'declined', 'reviewed')),
    constraint decision_act_review check (review_on is null or kind = 'reviewed'),
    constraint decision_act_decision_id_reference foreign key (collaborative_id, decision_id) references decision (collaborative_id, id),
    constraint decision_act_by_id_reference foreign key (collaborative_id, by_id) references person (collaborative_id, id),
    constraint decision_act_entry_id_reference foreign key (collaborative_id, entry_id) references ledger_entry (collaborative_id, id)
  );
  create index decision_act_index on decision_act (collaborative_id, decision_id, at);

  create table decision_span (
    collaborative_id uuid not null,
    id uuid not null,
    decision_id uuid not null,
    state text not null,
    valid daterange not null,
    by_id uuid,
    constraint decision_span_key primary key (collaborative_id, id),
    constraint decision_span_one_state exclude using gist (collaborative_id with =, decision_id with =, valid with &&),
    constraint decision_span_state check (state in ('provisional', 'fallen', 'upcoming', 'in-force', 'amended', 'superseded', 'expired', 'revoked')),
    constraint decision_span_valid check (not isempty(valid)),
    constraint decision_span_decision_id_reference foreign key (collaborative_id, decision_id) references decision (collaborative_id, id),
    constraint decision_span_by_id_reference foreign key (collaborative_id, by_id) references decision (collaborative_id, id)
  );
  create index decision_span_index on decision_span (collaborative_id, decision_id);

  ${openToRuntime('decision_link', 'decision_evidence', 'decision_act', 'decision_span')}
  ${keepForGood('decision_link', 'decision_evidence', 'decision_act')}
`;

/** Of the decisions that are there: in force from their day on, unless their result waits on boards, or waited. */
const LIVES_SO_FAR = `
  with life as (
    select d.collaborative_id, d.id, coalesce(d.decided_on, lower(d.decided_range)) as decided, r.stands, (r.settled_at at time zone c.time_zone)::date as settled,
      r.id is null and exists (
        select from mandate w where w.collaborative_id = d.collaborative_id and w.motion_id = d.motion_id and w.kind = 'approval' and w.outcome is null
          and not exists (select from mandate newer where newer.collaborative_id = w.collaborative_id and newer.motion_id = w.motion_id and newer.partner_id = w.partner_id and newer.version > w.version)
          and exists (select from elector e join ballot b on b.collaborative_id = e.collaborative_id and b.elector_id = e.id
            where e.collaborative_id = w.collaborative_id and e.motion_id = w.motion_id and e.partner_id = w.partner_id)) as waits
    from decision d join collaborative c on c.id = d.collaborative_id
    left join settled_result r on r.collaborative_id = d.collaborative_id and r.motion_id = d.motion_id)
  insert into decision_span (collaborative_id, id, decision_id, state, valid)
  select collaborative_id, gen_random_uuid(), id, 'provisional', daterange(decided, settled) from life where waits or settled > decided
  union all
  select collaborative_id, gen_random_uuid(), id, case when stands is false then 'fallen' else 'in-force' end, daterange(coalesce(settled, decided), null) from life where not waits`;
