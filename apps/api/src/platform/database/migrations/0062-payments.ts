import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepForGood, openToRuntime } from '../rights.ts';

const LIVE = `p.state not in ('failed', 'cancelled')`;
const OF_GRANT = 'collaborative_id = tenant and grant_id = granted';

/** What of a contribution `c` grants may draw on: what was received, or what was committed where the latest agreement says so. */
const LIMIT = `
  select case when (select a.draws_on from agreement a where a.collaborative_id = c.collaborative_id and a.pool_id = c.pool_id order by a.recorded_at desc, a.id desc limit 1) = 'committed'
    then sum(e.amount * case when e.kind in ('committed', 'paid') then 1 when e.kind in ('released', 'refunded') then -1 else 0 end)
    else sum(e.amount * case when e.kind in ('received', 'paid') then 1 when e.kind = 'refunded' then -1 else 0 end) end
  from contribution c join contribution_event e on e.collaborative_id = c.collaborative_id and e.contribution_id = c.id
  where c.collaborative_id = tenant and c.id = given group by c.collaborative_id, c.id`;

const MISFIT = `
  select from allocation a join contribution c on c.collaborative_id = a.collaborative_id and c.id = a.contribution_id
  join "grant" g on g.collaborative_id = a.collaborative_id and g.id = a.grant_id
  where a.collaborative_id = tenant and a.grant_id = granted and (g.pool_id is distinct from c.pool_id or g.currency <> c.currency or g.stage = 'proposal'
    or (c.countries <> '{}' and (g.places = '{}' or not g.places <@ c.countries))
    or (c.themes <> '{}' and not exists (select from grant_theme gt join theme t on t.collaborative_id = gt.collaborative_id and t.id = gt.theme_id
      where gt.collaborative_id = g.collaborative_id and gt.grant_id = g.id and t.code = any(c.themes))))`;

/** Each is looked at when a transaction ends, whoever wrote: what holds in `payment.rules.ts` and `allocation.rules.ts` holds in the tables too. */
const FUNCTIONS = `
  create function money_of_grant_holds(tenant uuid, granted uuid) returns void language plpgsql set search_path from current as $$
  declare whole numeric; allocated numeric; paying numeric; payments bigint;
  begin
    select amount into whole from "grant" where collaborative_id = tenant and id = granted for no key update;
    if not found then return; end if;
    select coalesce(sum(amount), 0) into allocated from allocation where ${OF_GRANT};
    select count(*), coalesce(sum(p.amount) filter (where ${LIVE}), 0) into payments, paying from payment p where ${OF_GRANT};
    if allocated > whole then raise exception 'a grant draws on contributions at most its amount' using errcode = 'check_violation'; end if;
    if payments > 0 and allocated <> whole then raise exception 'a grant with payments is allocated in full' using errcode = 'check_violation'; end if;
    if paying > whole then raise exception 'payments are at most the amount of their grant' using errcode = 'check_violation'; end if;
    if exists (${MISFIT}) then raise exception 'a grant draws only on what is meant for it' using errcode = 'check_violation'; end if;
    if exists (select from payment p left join payment_part t on t.collaborative_id = p.collaborative_id and t.payment_id = p.id
      where p.${OF_GRANT.replace(' and ', ' and p.')} group by p.collaborative_id, p.id, p.amount having coalesce(sum(t.amount), 0) <> p.amount)
      then raise exception 'the parts of a payment add up to it' using errcode = 'check_violation'; end if;
    if exists (select from payment_part t join payment p on p.collaborative_id = t.collaborative_id and p.id = t.payment_id and ${LIVE}
      left join allocation a on a.collaborative_id = p.collaborative_id and a.grant_id = p.grant_id and a.contribution_id = t.contribution_id
      where p.collaborative_id = tenant and p.grant_id = granted group by t.contribution_id, a.amount having sum(t.amount) > coalesce(a.amount, 0))
      then raise exception 'payments draw on a contribution at most what their grant does' using errcode = 'check_violation'; end if;
  end $$;

  create function money_of_contribution_holds(tenant uuid, given uuid) returns void language plpgsql set search_path from current as $$
  declare drawn numeric;
  begin
    select sum(amount) into drawn from allocation where collaborative_id = tenant and contribution_id = given;
    if drawn is null then return; end if;
    perform from contribution where collaborative_id = tenant and id = given for no key update;
    select sum(amount) into drawn from allocation where collaborative_id = tenant and contribution_id = given;
    if drawn > coalesce((${LIMIT}), 0) then raise exception 'grants draw on a contribution at most what there is' using errcode = 'check_violation'; end if;
  end $$;

  create function look_at_money() returns trigger language plpgsql set search_path from current as $$
  declare changed record := case tg_op when 'DELETE' then old else new end;
  begin
    case tg_table_name
      when 'grant' then perform money_of_grant_holds(changed.collaborative_id, changed.id);
      when 'payment' then perform money_of_grant_holds(changed.collaborative_id, changed.grant_id);
      when 'payment_part' then perform money_of_grant_holds(p.collaborative_id, p.grant_id) from payment p where p.collaborative_id = changed.collaborative_id and p.id = changed.payment_id;
      when 'contribution_event' then perform money_of_contribution_holds(changed.collaborative_id, changed.contribution_id);
      else
        perform money_of_grant_holds(changed.collaborative_id, changed.grant_id);
        perform money_of_contribution_holds(changed.collaborative_id, changed.contribution_id);
    end case;
    return null;
  end $$;`;

const LOOKS: Readonly<Record<string, string>> = {
  '"grant"': 'update of amount, currency, places, stage, pool_id', allocation: 'insert or update or delete', payment: 'insert or update', payment_part: 'insert or update or delete', contribution_event: 'insert',
};

/** Payments of grants, what happened to each, and what each draws on; sums that hold are held by the database itself. */
export class Payments1700000000062 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table pool add second_person boolean not null default false;
      create table payment (
        collaborative_id uuid not null,
        id uuid not null,
        grant_id uuid not null,
        number integer not null,
        amount numeric(14,2) not null,
        due_on date not null,
        condition text,
        state text not null,
        version integer not null default 1,
        host_reference text,
        entered_by_id uuid not null,
        constraint payment_grant_id_number_unique unique (collaborative_id, grant_id, number),
        constraint payment_amount check (amount > 0),
        constraint payment_state check (state in ('scheduled', 'approved', 'sent', 'confirmed', 'failed', 'cancelled')),
        constraint payment_key primary key (collaborative_id, id),
        constraint payment_grant_id_reference foreign key (collaborative_id, grant_id) references "grant" (collaborative_id, id),
        constraint payment_entered_by_id_reference foreign key (collaborative_id, entered_by_id) references person (collaborative_id, id)
      );
      create table payment_part (
        collaborative_id uuid not null,
        id uuid not null,
        payment_id uuid not null,
        contribution_id uuid not null,
        amount numeric(14,2) not null,
        constraint payment_part_contribution_id_payment_id_unique unique (collaborative_id, payment_id, contribution_id),
        constraint payment_part_amount check (amount > 0),
        constraint payment_part_key primary key (collaborative_id, id),
        constraint payment_part_payment_id_reference foreign key (collaborative_id, payment_id) references payment (collaborative_id, id),
        constraint payment_part_contribution_id_reference foreign key (collaborative_id, contribution_id) references contribution (collaborative_id, id)
      );
      create index payment_part_contribution_index on payment_part (collaborative_id, contribution_id);
      create table payment_event (
        collaborative_id uuid not null,
        id uuid not null,
        payment_id uuid not null,
        number integer not null,
        state text not null,
        on_day date,
        note text,
        by_host boolean not null default false,
        against text,
        recorded_by_id uuid not null,
        recorded_at timestamptz not null,
        constraint payment_event_number_payment_id_unique unique (collaborative_id, payment_id, number),
        constraint payment_event_state check (state in ('scheduled', 'approved', 'sent', 'confirmed', 'failed', 'cancelled')),
        constraint payment_event_against check (against is null or by_host),
        constraint payment_event_key primary key (collaborative_id, id),
        constraint payment_event_payment_id_reference foreign key (collaborative_id, payment_id) references payment (collaborative_id, id),
        constraint payment_event_recorded_by_id_reference foreign key (collaborative_id, recorded_by_id) references person (collaborative_id, id)
      );
      ${openToRuntime('payment', 'payment_part')}
      grant select, insert on payment_event to acuerdo_runtime;
      ${keepForGood('payment_event')}
      create function hold_payment_event() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' and exists (select from payment p join "grant" g on g.collaborative_id = p.collaborative_id and g.id = p.grant_id
          join party n on n.collaborative_id = g.collaborative_id and n.id in (g.grantee_id, g.funder_id)
          where p.collaborative_id = old.collaborative_id and p.id = old.payment_id and 'protected' in (g.protection, n.protection)) then return old; end if;
        raise exception 'the record of % is never changed or removed: a correction is a new record', tg_table_name using errcode = 'restrict_violation';
      end $$;
      drop trigger refuse_change on payment_event;
      create trigger refuse_change before update or delete on payment_event for each row execute function hold_payment_event();
      create function purge_payments(tenant uuid, granted uuid[]) returns void language sql security definer set search_path from current as $$
        delete from payment_event e using payment p where e.collaborative_id = tenant and p.collaborative_id = tenant and p.id = e.payment_id and p.grant_id = any(granted);
        delete from payment_part t using payment p where t.collaborative_id = tenant and p.collaborative_id = tenant and p.id = t.payment_id and p.grant_id = any(granted);
        delete from payment where collaborative_id = tenant and grant_id = any(granted);
      $$;
      revoke all on function purge_payments(uuid, uuid[]) from public;
      grant execute on function purge_payments(uuid, uuid[]) to acuerdo_runtime;
      ${FUNCTIONS}
      ${Object.entries(LOOKS).map(([table, when]) => `create constraint trigger money_holds after ${when} on ${table} deferrable initially deferred for each row execute function look_at_money();`).join('\n')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${Object.keys(LOOKS).map((table) => `drop trigger money_holds on ${table};`).join('\n')}
      drop function look_at_money(); drop function money_of_contribution_holds(uuid, uuid); drop function money_of_grant_holds(uuid, uuid); drop function purge_payments(uuid, uuid[]);
      drop table payment_event, payment_part, payment;
      drop function hold_payment_event();
      alter table pool drop second_person;`);
  }
}
