import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepForGood, openToRuntime } from '../rights.ts';

/** Cycles, agreements and states of a pool; contributions as sums of what happened to them; what grants draw on. */
export class Pool1700000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(POOL);
    await runner.query(CONTRIBUTIONS);
    await runner.query([
      openToRuntime('pool_state', 'cycle', 'agreement', 'agreement_party', 'contribution_event', 'allocation'),
      keepForGood('pool_state', 'agreement', 'agreement_party', 'contribution_event'),
    ].join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(BACK);
  }
}

const POOL = `
  create extension if not exists btree_gist;
  alter table pool add column fee_percent numeric(5,2), add column created_written text, add column created_range daterange,
    add column created_inferred boolean not null default false, add column passage_id uuid,
    add constraint pool_fee check (fee_percent between 0 and 100),
    add constraint pool_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id);
  create table pool_state (
    collaborative_id uuid not null,
    id uuid not null,
    pool_id uuid not null,
    state text not null,
    since_written text not null,
    since_range daterange not null,
    since_inferred boolean not null default false,
    note text,
    passage_id uuid,
    recorded_by_id uuid,
    recorded_at timestamptz not null,
    constraint pool_state_state check (state in ('exploring', 'active', 'under_evaluation', 'continuing', 'expanded', 'spun_off', 'hosted', 'dissolved')),
    constraint pool_state_key primary key (collaborative_id, id),
    constraint pool_state_pool_id_reference foreign key (collaborative_id, pool_id) references pool (collaborative_id, id),
    constraint pool_state_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id),
    constraint pool_state_recorded_by_id_reference foreign key (collaborative_id, recorded_by_id) references person (collaborative_id, id)
  );
  create index pool_state_pool_index on pool_state (collaborative_id, pool_id);
  create table cycle (
    collaborative_id uuid not null,
    id uuid not null,
    pool_id uuid not null,
    name text not null,
    valid daterange not null,
    written text,
    inferred boolean not null default false,
    closing_from date,
    strategy text,
    passage_id uuid,
    constraint cycle_days check (not lower_inf(valid) and not upper_inf(valid) and not isempty(valid)),
    constraint cycle_closing check (closing_from <@ valid),
    constraint cycle_apart exclude using gist (collaborative_id with =, pool_id with =, valid with &&),
    constraint cycle_key primary key (collaborative_id, id),
    constraint cycle_pool_id_reference foreign key (collaborative_id, pool_id) references pool (collaborative_id, id),
    constraint cycle_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id)
  );
  create table agreement (
    collaborative_id uuid not null,
    id uuid not null,
    pool_id uuid not null,
    cycle_id uuid,
    title text,
    url text,
    rule jsonb,
    exit_notice_days integer,
    draws_on text,
    valid daterange,
    passage_id uuid,
    recorded_by_id uuid,
    recorded_at timestamptz not null,
    constraint agreement_exit check (exit_notice_days >= 0),
    constraint agreement_draws_on check (draws_on in ('received', 'committed')),
    constraint agreement_key primary key (collaborative_id, id),
    constraint agreement_pool_id_reference foreign key (collaborative_id, pool_id) references pool (collaborative_id, id),
    constraint agreement_cycle_id_reference foreign key (collaborative_id, cycle_id) references cycle (collaborative_id, id),
    constraint agreement_passage_id_reference foreign key (collaborative_id, passage_id) references passage (collaborative_id, id),
    constraint agreement_recorded_by_id_reference foreign key (collaborative_id, recorded_by_id) references person (collaborative_id, id)
  );
  create index agreement_pool_index on agreement (collaborative_id, pool_id);
  create table agreement_party (
    collaborative_id uuid not null,
    agreement_id uuid not null,
    party_id uuid not null,
    constraint agreement_party_key primary key (collaborative_id, agreement_id, party_id),
    constraint agreement_party_agreement_id_reference foreign key (collaborative_id, agreement_id) references agreement (collaborative_id, id),
    constraint agreement_party_party_id_reference foreign key (collaborative_id, party_id) references party (collaborative_id, id)
  );
  create index agreement_party_party_index on agreement_party (collaborative_id, party_id);
`;

/** What a contribution was before becomes its first events: paid outright, or as far as it had come. */
const CONTRIBUTIONS = `
  create table contribution_event (
    collaborative_id uuid not null,
    id uuid not null,
    contribution_id uuid not null,
    kind text not null,
    amount numeric(14,2) not null,
    on_day date,
    note text,
    corrects_id uuid,
    recorded_by_id uuid,
    recorded_at timestamptz not null,
    constraint contribution_event_kind check (kind in ('pledged', 'committed', 'received', 'paid', 'cancelled', 'released', 'refunded')),
    constraint contribution_event_amount check (amount <> 0 and (amount < 0) = (corrects_id is not null)),
    constraint contribution_event_key primary key (collaborative_id, id),
    constraint contribution_event_contribution_id_reference foreign key (collaborative_id, contribution_id) references contribution (collaborative_id, id),
    constraint contribution_event_corrects_id_reference foreign key (collaborative_id, corrects_id) references contribution_event (collaborative_id, id),
    constraint contribution_event_recorded_by_id_reference foreign key (collaborative_id, recorded_by_id) references person (collaborative_id, id)
  );
  create index contribution_event_contribution_index on contribution_event (collaborative_id, contribution_id);
  create unique index contribution_event_corrects_index on contribution_event (collaborative_id, corrects_id) where corrects_id is not null;
  insert into contribution_event (collaborative_id, id, contribution_id, kind, amount, on_day, recorded_at)
    select c.collaborative_id, gen_random_uuid(), c.id, step.kind, c.amount, c.paid_on, now()
    from contribution c join (values ('received', 'paid'), ('pledged', 'pledged'), ('committed', 'pledged'), ('committed', 'committed')) step (state, kind) using (state);
  alter table contribution drop constraint contribution_amount, drop constraint contribution_state, drop column amount, drop column state, drop column paid_on,
    add column cycle_id uuid, add column themes text[] not null default '{}', add column countries text[] not null default '{}',
    add column no_lobbying boolean not null default false, add column sample boolean not null default false,
    add constraint contribution_cycle_id_reference foreign key (collaborative_id, cycle_id) references cycle (collaborative_id, id);
  create index contribution_pool_index on contribution (collaborative_id, pool_id);
  create table allocation (
    collaborative_id uuid not null,
    id uuid not null,
    grant_id uuid not null,
    contribution_id uuid not null,
    amount numeric(14,2) not null,
    constraint allocation_amount check (amount > 0),
    constraint allocation_contribution_id_grant_id_unique unique (collaborative_id, grant_id, contribution_id),
    constraint allocation_key primary key (collaborative_id, id),
    constraint allocation_grant_id_reference foreign key (collaborative_id, grant_id) references "grant" (collaborative_id, id),
    constraint allocation_contribution_id_reference foreign key (collaborative_id, contribution_id) references contribution (collaborative_id, id)
  );
  create index allocation_contribution_index on allocation (collaborative_id, contribution_id);
`;

const BACK = `
  drop table allocation;
  alter table contribution add column amount numeric(14,2), add column state text, add column paid_on date;
  update contribution c set amount = e.amount, state = case when e.paid then 'received' else 'pledged' end, paid_on = e.on_day
    from (select collaborative_id, contribution_id, sum(amount) filter (where kind in ('pledged', 'paid')) as amount,
            bool_or(kind in ('received', 'paid')) as paid, max(on_day) as on_day
          from contribution_event group by 1, 2) e
    where e.collaborative_id = c.collaborative_id and e.contribution_id = c.id;
  drop table contribution_event;
  delete from contribution where amount is null or amount <= 0;
  alter table contribution alter column amount set not null, alter column state set not null,
    add constraint contribution_amount check (amount > 0), add constraint contribution_state check (state in ('pledged', 'committed', 'received')),
    drop column cycle_id, drop column themes, drop column countries, drop column no_lobbying, drop column sample;
  drop index contribution_pool_index;
  drop table agreement_party, agreement, cycle, pool_state;
  alter table pool drop column fee_percent, drop column created_written, drop column created_range, drop column created_inferred, drop column passage_id;
`;
