import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepForGood } from '../rights.ts';

/** What a decision changed of a grant: its amount, its end, what it draws on. */
export class GrantAmendments1700000000063 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table grant_amendment (
        collaborative_id uuid not null,
        id uuid not null,
        grant_id uuid not null,
        number integer not null,
        decision_id uuid not null,
        amount_before numeric(14,2) not null,
        amount numeric(14,2) not null,
        ends_before date,
        ends_on date,
        reason text not null,
        recorded_by_id uuid not null,
        recorded_at timestamptz not null,
        constraint grant_amendment_grant_id_number_unique unique (collaborative_id, grant_id, number),
        constraint grant_amendment_amount check (amount > 0),
        constraint grant_amendment_key primary key (collaborative_id, id),
        constraint grant_amendment_grant_id_reference foreign key (collaborative_id, grant_id) references "grant" (collaborative_id, id),
        constraint grant_amendment_decision_id_reference foreign key (collaborative_id, decision_id) references decision (collaborative_id, id),
        constraint grant_amendment_recorded_by_id_reference foreign key (collaborative_id, recorded_by_id) references person (collaborative_id, id)
      );
      grant select, insert on grant_amendment to acuerdo_runtime;
      ${keepForGood('grant_amendment')}
      create function hold_grant_amendment() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' and exists (select from "grant" g join party n on n.collaborative_id = g.collaborative_id and n.id in (g.grantee_id, g.funder_id)
          where g.collaborative_id = old.collaborative_id and g.id = old.grant_id and 'protected' in (g.protection, n.protection)) then return old; end if;
        raise exception 'the record of % is never changed or removed: a correction is a new record', tg_table_name using errcode = 'restrict_violation';
      end $$;
      drop trigger refuse_change on grant_amendment;
      create trigger refuse_change before update or delete on grant_amendment for each row execute function hold_grant_amendment();
      create function purge_grant_amendments(tenant uuid, granted uuid[]) returns void language sql security definer set search_path from current as $$
        delete from grant_amendment where collaborative_id = tenant and grant_id = any(granted);
      $$;
      revoke all on function purge_grant_amendments(uuid, uuid[]) from public;
      grant execute on function purge_grant_amendments(uuid, uuid[]) to acuerdo_runtime;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function purge_grant_amendments(uuid, uuid[]); drop table grant_amendment; drop function hold_grant_amendment();');
  }
}
